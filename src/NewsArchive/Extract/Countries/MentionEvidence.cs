using NewsArchive.Archive;

namespace NewsArchive.Extract.Countries;

/// <summary>A mention as evidence that a reader can judge: the words, their line, the sentence around them.</summary>
internal static class MentionEvidence
{
    private const int LongestContext = 240;

    public static Evidence Of(Mention mention, Passage passage) =>
        new(mention.Kind == MentionKind.Company ? Standing.Derived : Standing.Read, RuleOf(mention.Kind), passage.Text.Substring(mention.Start, mention.Length), passage.Line, MentionWeights.Of(mention.Kind))
        {
            Context = Sentence(passage.Text, mention.Start, mention.Start + mention.Length),
        };

    private static string RuleOf(MentionKind kind) => kind switch
    {
        MentionKind.Name => "countries/name",
        MentionKind.Adjective => "countries/adjective",
        MentionKind.Demonym => "countries/demonym",
        MentionKind.City => "countries/city",
        MentionKind.Region => "countries/region",
        MentionKind.Metonym => "countries/metonym",
        MentionKind.Compound => "countries/compound",
        MentionKind.Dateline => "countries/dateline",
        MentionKind.Abbreviation => "countries/abbreviation",
        MentionKind.Shared => "countries/shared",
        MentionKind.Seat => "countries/seat",
        MentionKind.Company => "countries/company",
        MentionKind.Organisation => "countries/organisation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not evidence."),
    };

    /// <summary>The sentence around words, cut at a word with an ellipsis where it is long.</summary>
    private static string Sentence(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && !EndsSentence(text, from - 1))
        {
            from--;
        }

        var to = end;
        while (to < text.Length && !EndsSentence(text, to))
        {
            to++;
        }

        to = Math.Min(to + 1, text.Length);
        var (cutFrom, cutTo) = (from, to);
        if (to - from > LongestContext)
        {
            cutFrom = Math.Max(from, start - (LongestContext / 2));
            cutTo = Math.Min(to, end + (LongestContext / 2));
            cutFrom = cutFrom > from && text.IndexOf(' ', cutFrom) is var space && space >= 0 && space < start ? space + 1 : cutFrom;
            cutTo = cutTo < to && text.LastIndexOf(' ', cutTo) is var last && last > end ? last : cutTo;
        }

        return (cutFrom > from ? "… " : "") + text[cutFrom..cutTo].Replace('\n', ' ').Trim() + (cutTo < to ? " …" : "");
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '.' or '!' or '?' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && (char.IsUpper(text[at + 2]) || text[at + 2] is '„' or '"' or '“' or '»')
        && !(at > 1 && char.IsUpper(text[at - 1]) && !char.IsLetter(text[at - 2])) && !(at > 0 && char.IsDigit(text[at - 1]));
}
