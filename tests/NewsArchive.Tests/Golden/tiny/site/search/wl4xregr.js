searchPart("wl4xregr",{"articles":3,"block":2,"directory":256,"endings":"e em en er ern es in innen n ns s","words":" qvsgq5z2","directories":"0y806ple"});
