archiveData({"c":["EE","LT","LV"],"s":["-"],"l":["de"],"rows":"0,1.2,0,0","cards":["facets/undated-1-1.c3d32969.js"],"each":24});
