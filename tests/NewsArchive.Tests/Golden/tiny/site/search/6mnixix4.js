searchPart("6mnixix4",`qbxqmt5l7g76`);
