archiveData({"c":["CZ","CH"],"s":["eisenbahnblatt"],"l":["de"],"rows":"0.1,,0,0","cards":["facets/2023-1-1.2223531b.js"],"each":24});
