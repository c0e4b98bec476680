archiveData(`suc5kb28zwpw`);
