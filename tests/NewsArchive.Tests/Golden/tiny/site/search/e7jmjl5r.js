archiveData(`1d3rpkb9aaka`);
