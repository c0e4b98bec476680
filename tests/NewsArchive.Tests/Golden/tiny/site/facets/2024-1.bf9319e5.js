archiveData({"c":["AT","HU","SK"],"s":["agenturen"],"l":["de"],"rows":"0.1,2,0,0","cards":["facets/2024-1-1.8ed9485a.js"],"each":24});
