archiveData({"c":["CZ","CH"],"s":["eisenbahnblatt"],"l":["de"],"rows":"0.1,,0,0","cards":["facets/2023-1-1.a94fc359.js"],"each":24});
