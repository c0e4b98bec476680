using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Collect.Folders;

namespace NewsArchive.Collect;

/// <summary>Input folder -> the files that can be read, in ordinal order of their paths.</summary>
public static class FindFiles
{
    /// <summary>The files below a folder that have a reader; every other file is reported, hidden ones and settings are passed over.</summary>
    public static FoundFiles Below(string folder, Action<Diagnostic> report) => Below(folder, new Settings(), report);

    /// <summary>The files below a folder that have a reader and that the owner does not leave out, each with what is set for its folder.</summary>
    /// <param name="place">Path of the folder below the input folder that the settings are for, with a slash at its end; empty for that folder itself.</param>
    /// <param name="jobs">Threads that may work; any number gives the same.</param>
    public static FoundFiles Below(string folder, Settings settings, Action<Diagnostic> report, string place = "", int jobs = 1) => In(new InputFolder(folder, jobs), settings, report, place);

    /// <summary>The same of a folder that is being listed.</summary>
    public static FoundFiles In(InputFolder folder, Settings settings, Action<Diagnostic> report, string place = "")
    {
        var refused = 0;
        var listings = folder.List();
        foreach (var listing in listings)
        {
            listing.Refused.ForEach(Refuse);
            listing.Notes.ForEach(report);
        }

        SourceFile[] all = [.. listings.SelectMany(listing => listing.Files)];
        AtOnce.Sort(all, static (one, other) => string.CompareOrdinal(one.Path, other.Path), jobs: 1);
        var found = all.ToList();
        var corrections = TakeCorrections(found, report);
        var rules = new FolderRules(settings.Folders);
        var media = new Dictionary<string, List<SourceFile>>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<SourceFile>(found.Count);
        foreach (var file in found.Select(file => rules.Of(file, place + file.Path)).OfType<SourceFile>())
        {
            if (ReadDocuments.CanRead(file))
            {
                files.Add(corrections.Count > 0 && corrections.Remove(file.Id, out var correction) ? file with { Correction = correction, FileStamp = file.FileStamp.With(correction.FileStamp) } : file);
            }
            else if (Companions.IsMedia(file))
            {
                var room = FolderOf(file);
                (media.TryGetValue(room, out var known) ? known : media[room] = []).Add(file);
            }
            else
            {
                Refuse(ReadDocuments.UnknownFormat(file));
            }
        }

        if (place.Length == 0)
        {
            rules.Report(found, report);
        }

        var rooms = media.Count == 0 ? [] : files.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (room, pictures) in media)
        {
            RefuseMedia(room, pictures, rooms.Contains(room));
        }

        foreach (var (id, correction) in corrections.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            report(Unused(correction, id, files.Select(file => file.Id)));
        }

        if (found.Count + refused == 0)
        {
            report(DiagnosticKinds.InputEmpty.At("", 0, "The input folder holds no file.", $"Put articles into it: {string.Join(", ", ReadDocuments.Extensions)}."));
        }

        return new FoundFiles(files.DrainToImmutable(), refused);

        void RefuseMedia(string room, List<SourceFile> pictures, bool isBesideArticles)
        {
            if (!isBesideArticles)
            {
                pictures.ForEach(file => Refuse(ReadDocuments.UnknownFormat(file)));
                return;
            }

            // Beside articles pictures are no articles; one line says it for all of them.
            refused += pictures.Count;
            var count = string.Create(CultureInfo.InvariantCulture, $"{pictures.Count} {(pictures.Count == 1 ? "picture, style or script is" : "pictures, styles or scripts are")} not shown: {string.Join(", ", pictures.Take(3).Select(file => Path.GetFileName(file.Path)))}{(pictures.Count > 3 ? " ..." : "")}.");
            report(DiagnosticKinds.NotAnArticle.At(room.TrimEnd('/'), 0, count, "Nothing needs to be done; a picture of a text must be made text first."));
        }

        void Refuse(Diagnostic diagnostic)
        {
            refused++;
            report(diagnostic);
        }
    }

    /// <summary>A file that was asked for by name, with its correction and what is set for its folder.</summary>
    /// <param name="path">Path of a file that exists.</param>
    /// <param name="place">Path of its folder below the input folder, with a slash at its end; empty for that folder itself.</param>
    public static SourceFile At(string path, Settings settings, string place)
    {
        var name = Path.GetFileName(path);
        var file = new FolderRules(settings.Folders).WithSettings(new SourceFile(name, Path.GetFullPath(path)), place + name);
        var correction = Path.ChangeExtension(file.FullPath, null) + ReadCorrection.Ending;
        return File.Exists(correction) ? file with { Correction = new SourceFile(Path.GetFileName(correction), correction) } : file;
    }

    // By the id of the text that each is about; what is left of the list are texts.
    private static Dictionary<string, SourceFile> TakeCorrections(List<SourceFile> found, Action<Diagnostic> report)
    {
        var corrections = new Dictionary<string, SourceFile>();
        foreach (var correction in found.Where(file => ReadCorrection.IsOne(file.Path)))
        {
            if (!corrections.TryAdd(ReadCorrection.IdOf(correction.Path), correction))
            {
                report(DiagnosticKinds.CorrectionUnused.At(correction.Path, 0, "There is another correction of the same text, which is used.", "Remove one of the two."));
            }
        }

        found.RemoveAll(file => ReadCorrection.IsOne(file.Path));
        return corrections;
    }

    private static Diagnostic Unused(SourceFile correction, string id, IEnumerable<string> ids) => DiagnosticKinds.CorrectionUnused.At(
        correction.Path,
        0,
        $"There is no text {id} that the correction could be about.",
        EditDistance.NearestTo(id, ids) is { } nearest ? $"Rename it to {nearest}{ReadCorrection.Ending} if that text is meant, or remove it." : "Name it as its text with .meta.yml instead of the extension, or remove it.");

    private static string FolderOf(SourceFile file) => file.Path[..(file.Path.LastIndexOf('/') + 1)];
}
