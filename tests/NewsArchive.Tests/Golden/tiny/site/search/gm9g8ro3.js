archiveData(`wjatdyld71du`);
