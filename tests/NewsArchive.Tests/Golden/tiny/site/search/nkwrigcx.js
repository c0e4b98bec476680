searchPart("nkwrigcx",`gpkmgd5iq9mp`);
