searchPart("4abasjhp",`vo8y636zluhr`);
