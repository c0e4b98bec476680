using NewsArchive.Archive;
using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the desk, team or house that signed an article which no person signed. The outlet itself is the source and signs nothing.</summary>
internal static class ChooseDesk
{
    // Kinds whose value is meant to be the author's name: an organisation that stands there signed, whatever its name.
    private static readonly (string Name, double Certainty)[] Kinds =
    [
        ("json-ld:author-organization", 0.8), ("json-ld:author", 0.8), ("itemprop:author", 0.75), ("rel:author", 0.7), ("byline", 0.7), ("citation_author", 0.7), ("meta:author", 0.6),
        ("article:author", 0.6), ("meta:parsely-author", 0.7), ("sailthru.author", 0.7), ("dc.creator", 0.6), ("dcterms.creator", 0.6), ("line:below-headline", 0.6), ("line:above-headline", 0.5),
    ];

    private const int LongestLine = 14;

    public static Found<string>? Of(HintLookup hints, OutletNames outlets, LanguageData language)
    {
        foreach (var (kind, certainty) in Kinds)
        {
            var isLine = kind.StartsWith("line:", StringComparison.Ordinal);
            var afterLabel = false;
            foreach (var hint in hints[kind])
            {
                var name = NameIn(hint.Values[0], isLine, afterLabel, language.LabelPhrases);
                if (name is not null && !outlets.IsNamed(name) && (!outlets.Is(name) || PersonName.HasDeskWord(name.Split(' '), language.LabelPhrases)))
                {
                    return new Found<string>(name, HintLookup.EvidenceOf(hint, certainty));
                }

                afterLabel = isLine && ReadNames.IsLabel(LineKey.Of(hint.Values[0]), language.LabelPhrases);
            }
        }

        return null;
    }

    /// <summary>A field that is meant for names holds one; in a line only what stands behind "Von" or below "Autor:" does, or a desk alone.</summary>
    private static string? NameIn(string value, bool isLine, bool afterLabel, PhraseTable labels)
    {
        if (value.Length == 0 || value.Contains("://", StringComparison.Ordinal) || value.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var line = new Line(value, 0);
        if (line.Words > LongestLine || line.EndsSentence)
        {
            return null;
        }

        var labelled = ReadNames.After(line, labels);
        return labelled is not null || !isLine || afterLabel ? DeskName.In(ReadNames.Cut(labelled ?? value), labels)
            : DeskName.IsWhole(line.Key, labels) ? value.Trim() : null;
    }
}
