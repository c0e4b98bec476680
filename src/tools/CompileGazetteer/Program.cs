// Compiles the gazetteers of some languages into files that the tool reads by copying them. NewsArchive.csproj runs it in every build.
//
//   dotnet CompileGazetteer.dll FOLDER LANGUAGE ...
//
// A broken table stops the build, with its file and line.
using NewsArchive.Extract.Countries;

try
{
    Directory.CreateDirectory(args[0]);
    foreach (var language in args[1..])
    {
        using var file = File.Create(Path.Combine(args[0], language + ".bin"));
        GazetteerRows.FormsOf(language).WriteTo(file);
    }

    return 0;
}
catch (FormatException broken)
{
    // As MSBuild reads errors of compilers: origin, kind, code, text.
    Console.Error.WriteLine($"gazetteer : error TABLE: {broken.Message}");
    return 1;
}
