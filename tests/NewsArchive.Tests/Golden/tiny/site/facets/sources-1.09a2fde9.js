archiveData({"s":[["-","ohne Quelle",1],["agenturen","Agenturen",1],["eisenbahnblatt","Eisenbahnblatt",1]]});
