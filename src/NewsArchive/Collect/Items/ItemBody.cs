using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsArchive.Archive;
using NewsArchive.Collect.Readers.Html;

namespace NewsArchive.Collect.Items;

/// <summary>The text of an item.</summary>
/// <param name="Text">As it stands in the file, character references of XML or JSON resolved.</param>
/// <param name="IsHtml">Whether the text is HTML.</param>
internal sealed partial record ItemBody(string Text, bool IsHtml)
{
    /// <summary>A body that says not itself whether it is HTML: it is where it has a tag or a character reference of HTML.</summary>
    public static ItemBody Guess(string text) => new(text, Markup().IsMatch(text));

    /// <summary>The text in one line, without mark-up.</summary>
    public string Line => IsHtml ? string.Join(' ', Blocks(null, 0).Select(block => block.Text)) : WhiteSpace.Fold(CleanText.OfPart(Text));

    /// <summary>The blocks of the text.</summary>
    /// <param name="address">Address that relative links start from; null where it is unknown.</param>
    /// <param name="line">Line of the file on which the item begins.</param>
    public ImmutableArray<Block> Blocks(Uri? address, int line) =>
        IsHtml ? ReadFragment.Of(Text, address, line) : [.. Paragraphs.Of(CleanText.OfPart(Text), line).Select(block => block with { Line = line })];

    [GeneratedRegex("</?[A-Za-z][^<>]*>|&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z]+);", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();
}
