using System.Collections.Immutable;
using NewsArchive.Extract.Countries.Forms;

namespace NewsArchive.Extract.Countries;

/// <summary>A line of a table of places or of words in context: kind, countries, words between commas.</summary>
internal readonly record struct GazetteerLine(MentionKind Kind, ImmutableArray<short> Countries, string[] Words)
{
    private static readonly string[] Endings = ["", "e", "en", "er", "es", "em"];

    /// <summary>Reads a line.</summary>
    /// <param name="kindFirst">Whether the kind is before the countries.</param>
    /// <exception cref="FormatException">The line is no line of a table; the message names it.</exception>
    public static GazetteerLine Parse(string text, string path, int number, bool kindFirst)
    {
        var fields = text.Split('\t');
        if (fields.Length != 3 || fields[2].Length == 0)
        {
            throw new FormatException($"{path}:{number}: three fields between tabs are wanted, none of them empty.");
        }

        var (kind, codes) = kindFirst ? (fields[0], fields[1]) : (fields[1], fields[0]);
        return new GazetteerLine(
            KindOf(kind) ?? throw new FormatException($"{path}:{number}: '{kind}' is no kind of mention."),
            codes == "-" ? [] : [.. codes.Split('/').Select(code => CountryIndex.Of(code) is >= 0 and var index ? index : throw new FormatException($"{path}:{number}: '{code}' is no country."))],
            fields[2].Split(", "));
    }

    /// <summary>All words that a word with <c>*</c> behind its adjective stands for.</summary>
    public static IEnumerable<string> Expand(string word, IWordForms forms)
    {
        var star = word.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return [word];
        }

        var start = word.LastIndexOf(' ', star) + 1;
        var rest = word[(star + 1)..];
        var stem = word[start..star];
        return Adjectives(stem, forms).SelectMany(form => Expand(word[..start] + form + rest, forms));
    }

    private static IEnumerable<string> Adjectives(string stem, IWordForms forms) =>
        stem.EndsWith("sch", StringComparison.Ordinal) ? forms.OfAdjective(stem)
        : Endings.Select(ending => stem + ending);

    private static MentionKind? KindOf(string kind) => kind switch
    {
        "name" => MentionKind.Name,
        "demonym" => MentionKind.Demonym,
        "city" => MentionKind.City,
        "region" => MentionKind.Region,
        "metonym" => MentionKind.Metonym,
        "abbreviation" => MentionKind.Abbreviation,
        "shared" => MentionKind.Shared,
        "seat" => MentionKind.Seat,
        "institution" => MentionKind.Institution,
        "company" => MentionKind.Company,
        "organisation" => MentionKind.Organisation,
        "language" => MentionKind.Language,
        "idiom" => MentionKind.Idiom,
        _ => null,
    };
}
