archiveData(`peos7fn6zt0s`);
