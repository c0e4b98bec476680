using NewsArchive.Benchmarks;

// Ahead of time compiled, as the tool is published:
//   dotnet publish tests/NewsArchive.Benchmarks -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o DIR
//   DIR/NewsArchive.Benchmarks tagger FOLDER              speed of the country tagger on the .txt files of a folder, time to load its gazetteer
//   DIR/NewsArchive.Benchmarks tags LANGUAGE < items      tags of JSON lines {"id","title","text"}, for the scorer of the development sets
return args switch
{
    ["tagger", var folder] => TaggerSpeed.Measure(folder),
    ["tags", var language] => TagLines.Print(language),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: tagger FOLDER | tags LANGUAGE");
    return 2;
}
