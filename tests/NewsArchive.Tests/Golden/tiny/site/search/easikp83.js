searchPart("easikp83",`wv6hfmghmsdo`);
