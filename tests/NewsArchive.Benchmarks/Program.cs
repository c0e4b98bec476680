using NewsArchive.Benchmarks;

// dotnet run -c Release --project tests/NewsArchive.Benchmarks -- tagger FOLDER     speed of the country tagger on the .txt files of a folder
// dotnet run -c Release --project tests/NewsArchive.Benchmarks -- tags LANGUAGE     tags of JSON lines {"id","title","text"} on standard input
return args switch
{
    ["tagger", var folder] => TaggerSpeed.Measure(folder),
    ["tags", var language] => TagLines.Print(language),
    ["dump", var language] => TagDump.Print(language),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: tagger FOLDER | tags LANGUAGE");
    return 2;
}
