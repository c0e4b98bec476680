using System.Globalization;
using NewsArchive.Benchmarks;
using NewsArchive.Benchmarks.Corpus;
using NewsArchive.Benchmarks.Reload;
using NewsArchive.Benchmarks.Stages;

// dotnet run -c Release --project tests/NewsArchive.Benchmarks -- COMMAND. Whole processes are compared by compare.py, beside this file.
return args switch
{
    ["corpus", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles) => WriteCorpus.To(folder, articles),
    ["corpus", var count, var folder, var tags] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles) && int.TryParse(tags, NumberStyles.None, CultureInfo.InvariantCulture, out var each) => WriteCorpus.To(folder, articles, each),
    ["saved", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var saved) => MadeUpPages.Write(folder, saved),
    ["reading", var folder] => ReadingSpeed.Measure(folder),
    ["reload", var tool, var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles) => ReloadTime.Measure(tool, articles),
    ["stages", .. var choice] => StageBenchmarks.Run(choice),
    ["tagger", var folder] => TaggerSpeed.Measure(folder),
    ["tags", var language] => TagLines.Print(language),
    ["pages"] => PageSpeed.Measure(null),
    ["pages", var folder] => PageSpeed.Measure(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage:
          corpus COUNT FOLDER [TAGS]
                                 writes articles as FOLDER/md, the same as FOLDER/txt, and what they hold as FOLDER/corpus.jsonl; with so many countries each
          saved COUNT FOLDER     writes the made-up saved pages of 100 KB
          pages [FOLDER]         saved pages of 100 KB a second: made-up ones, or the .html files of a folder
          reading FOLDER         articles a second that Collect and Extract read together, on two threads, once warm
          reload TOOL COUNT      from a saved change to the news of it at an open page of "TOOL serve", in an archive of so many articles
          stages [--filter *x*]  single stages, with BenchmarkDotNet
          tagger FOLDER          speed of the country tagger on the .txt files of a folder, time to load its gazetteer
          tags LANGUAGE          tags of JSON lines {"id","title","text"} on standard input, for the scorer of the development sets
        """);
    return 2;
}
