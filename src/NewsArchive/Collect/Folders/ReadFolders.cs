using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Collect.Records;

namespace NewsArchive.Collect.Folders;

/// <summary><c>folders:</c> of <c>archive.yml</c> -> what is set for each folder; <c>include:</c>, <c>exclude:</c> and <c>columns:</c> may also stand for the whole input.</summary>
internal sealed class ReadFolders(string path, Action<Diagnostic> report)
{
    private static readonly string[] Keys = ["source", "language", "author", "include", "exclude", "columns", "rights", "embargo"];
    private static readonly string[] SourceKeys = ["rights", "embargo"];

    /// <summary>The keys that may stand at the top of the file, for the whole input.</summary>
    public static readonly ImmutableArray<string> TopKeys = ["folders", "sources", "include", "exclude", "columns", "rights", "embargo"];

    /// <summary>The settings with a key of <see cref="TopKeys"/>.</summary>
    public Settings Apply(Settings settings, Hint hint)
    {
        if (hint.Name == "sources")
        {
            return settings with { Sources = [.. settings.Sources, .. Sources(hint)] };
        }

        if (hint.Name != "folders")
        {
            var whole = settings.Folders.FirstOrDefault(folder => folder.Path.Length == 0) ?? new FolderSettings();
            return settings with { Folders = [Read(whole, hint), .. settings.Folders.Where(folder => folder.Path.Length > 0)] };
        }

        if (hint.IsList || !hint.Values.IsEmpty)
        {
            Invalid(hint, "folders with their keys", "folders: {agencies: {source: dpa, language: de}}");
            return settings;
        }

        var folders = hint.Inner.Select(folder => folder.Inner.Aggregate(
            new FolderSettings { Path = folder.Name.Replace('\\', '/').Trim('/') is { Length: > 0 } name && name != "." ? name + "/" : "", Line = folder.Line }, Read));

        // Outer folders first: what is set further inside goes before.
        return settings with { Folders = [.. settings.Folders.Concat(folders).OrderBy(folder => folder.Path, StringComparer.Ordinal)] };
    }

    private IEnumerable<SourceRights> Sources(Hint hint)
    {
        if (hint.IsList || !hint.Values.IsEmpty)
        {
            Invalid(hint, "sources with their rights", "sources: {dpa: {rights: excerpt}}");
            return [];
        }

        return hint.Inner.Where(source => !source.Inner.IsEmpty || Invalid(source, "rights or an embargo", $"{source.Name}: {{rights: excerpt}}", false))
            .Select(source => source.Inner.Aggregate(new SourceRights(source.Name.Trim(), source.Line), (rights, key) => key.Name switch
            {
                "rights" => Rights(key) is { } right ? rights with { Rights = right } : rights,
                "embargo" => Embargo(key) is { } day ? rights with { Embargo = day } : rights,
                _ => Unknown(key, SourceKeys, rights),
            }));
    }

    private PublicationRights? Rights(Hint hint)
    {
        var rights = hint.Values is [var word] ? RightsWords.Read(word) : null;
        _ = rights is not null || Invalid(hint, $"one of {string.Join(", ", RightsWords.All)}", "rights: excerpt", false);
        return rights;
    }

    private EdtfDate? Embargo(Hint hint)
    {
        var day = hint.Values is [var text] ? RightsWords.ReadEmbargo(text) : null;
        _ = day is not null || Invalid(hint, "a day", "embargo: 2026-12-01", false);
        return day;
    }

    private FolderSettings Read(FolderSettings folder, Hint hint) => hint.Name switch
    {
        "include" => Globs(hint) is { } globs ? folder with { Include = globs } : folder,
        "exclude" => Globs(hint) is { } globs ? folder with { Exclude = globs } : folder,
        "columns" => folder with { ColumnNames = [.. hint.Inner.SelectMany(Column)] },
        "rights" => Rights(hint) is null ? folder : folder with { Defaults = folder.Defaults.Add(hint) },
        "embargo" => Embargo(hint) is null ? folder : folder with { Defaults = folder.Defaults.Add(hint) },
        "language" when hint.Values is not [var tag] || !SettingKeys.IsLanguageTag(tag) => Invalid(hint, "a language tag (BCP 47)", "language: de", folder),
        "source" or "language" when hint.Values is not [{ Length: > 0 }] => Invalid(hint, "a text", "source: dpa", folder),
        "source" or "language" or "author" => folder with { Defaults = folder.Defaults.Add(hint) },
        _ => Unknown(hint, Keys, folder),
    };

    private ImmutableArray<string>? Globs(Hint hint)
    {
        if (!hint.Values.IsEmpty && hint.Inner.IsEmpty)
        {
            return hint.Values;
        }

        Invalid(hint, "a list of patterns", $"{hint.Name}: [\"**/*.txt\", \"drafts/**\"]");
        return null;
    }

    private IEnumerable<KeyValuePair<string, string>> Column(Hint hint)
    {
        if (!Columns.Fields.Contains(hint.Name))
        {
            Unknown(hint, Columns.Fields, 0);
        }
        else if (hint.Values.IsEmpty)
        {
            Invalid(hint, "the name of a column", $"columns: {{{hint.Name}: \"Inhalt\"}}");
        }
        else
        {
            return hint.Values.Select(column => KeyValuePair.Create(hint.Name, column));
        }

        return [];
    }

    private T Unknown<T>(Hint hint, IReadOnlyList<string> keys, T unchanged)
    {
        var nearest = EditDistance.NearestTo(hint.Name, keys);
        report(DiagnosticKinds.SettingUnknown.At(path, hint.Line, $"There is no setting \"{hint.Name}\" here.", nearest is null ? $"Remove it; the settings are {string.Join(", ", keys)}." : $"Did you mean \"{nearest}\"?"));
        return unchanged;
    }

    private void Invalid(Hint hint, string expected, string example) => Invalid(hint, expected, example, 0);

    private T Invalid<T>(Hint hint, string expected, string example, T unchanged)
    {
        report(DiagnosticKinds.SettingInvalid.At(path, hint.Line, $"The setting \"{hint.Name}\" cannot be {hint.Yaml}; it must be {expected}.", $"Write it like this: {example}"));
        return unchanged;
    }
}
