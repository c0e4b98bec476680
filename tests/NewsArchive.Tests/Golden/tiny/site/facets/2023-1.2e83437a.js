archiveData({"c":["CZ","CH"],"s":["eisenbahnblatt"],"l":["de"],"rows":"0.1,,0,0","cards":["facets/2023-1-1.0d68c26f.js"],"each":24});
