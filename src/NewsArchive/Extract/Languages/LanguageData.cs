using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Languages;

/// <summary>What reading needs to know of a language: a folder of data files below <see cref="Folder"/>. A new language is a new folder.</summary>
internal sealed class LanguageData
{
    /// <summary>Where the folders of the languages are, named by their BCP 47 tags.</summary>
    public const string Folder = "Extract/Languages/";

    private const PhraseKinds Labels = PhraseKinds.Published | PhraseKinds.Updated | PhraseKinds.Byline | PhraseKinds.Desk | PhraseKinds.Planned;

    private static readonly FrozenSet<string> Files = DataFile.Below(Folder).ToFrozenSet();
    private static readonly Lazy<PhraseTable> AllLayout = new(() => PhraseTable.Of(Tags, ~Labels));
    // Each is read when a text first needs it: an archive has two or three languages.
    private static readonly Lazy<FrozenDictionary<string, Lazy<LanguageData>>> ByTag = new(() => Tags.ToFrozenDictionary(tag => tag, tag => new Lazy<LanguageData>(() => new LanguageData(tag == "en" ? ["en"] : [tag, "en"]))));
    private static readonly Lazy<LanguageData> Any = new(() => new LanguageData(Tags));

    private LanguageData(IEnumerable<string> tags)
    {
        var languages = tags.ToArray();
        LabelPhrases = PhraseTable.Of(languages, Labels);
        Months = Names(languages, "months.tsv");
        Weekdays = Names(languages, "weekdays.tsv");
        DayFirst = languages is not ["en"];
    }

    /// <summary>Tags of all languages that have a folder, in ordinal order.</summary>
    public static ImmutableArray<string> Tags { get; } = [.. DataFile.Below(Folder).Select(path => path[Folder.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Phrases about the layout of pages, of all languages: a German page may have English buttons.</summary>
    public static PhraseTable Layout => AllLayout.Value;

    /// <summary>Labels of dates and names, in this language and in English.</summary>
    public PhraseTable LabelPhrases { get; }

    /// <summary>Months from 1 by their names in lower case.</summary>
    public FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months { get; }

    /// <summary>Days of the week from 1 (Monday) by their names in lower case.</summary>
    public FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays { get; }

    /// <summary>Whether <c>3/4/2020</c> is the third of April; in English nobody can tell.</summary>
    public bool DayFirst { get; }

    /// <summary>The data of a language; those of all languages together where it is unknown.</summary>
    public static LanguageData Of(string? tag) => tag is not null && ByTag.Value.TryGetValue(tag.Split('-')[0], out var data) ? data.Value : Any.Value;

    /// <summary>Whether the tool has a data file.</summary>
    public static bool Has(string path) => Files.Contains(path);

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Names(string[] languages, string file)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            var path = $"{Folder}{language}/{file}";
            if (!Has(path))
            {
                continue;
            }

            foreach (var (_, text) in DataFile.Lines(path))
            {
                var cells = text.Split('\t');
                foreach (var name in cells[1].Split(' '))
                {
                    names.TryAdd(name, int.Parse(cells[0], CultureInfo.InvariantCulture));
                }
            }
        }

        return names.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
