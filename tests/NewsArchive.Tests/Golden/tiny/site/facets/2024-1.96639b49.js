archiveData({"c":["AT","HU","SK"],"s":["agenturen"],"l":["de"],"rows":"0.1,2,0,0","cards":["facets/2024-1-1.5efbf1d3.js"],"each":24});
