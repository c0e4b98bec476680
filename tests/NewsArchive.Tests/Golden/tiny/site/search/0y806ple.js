searchPart("0y806ple",`qxrxhor4rr8i`);
