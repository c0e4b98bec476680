using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Roles;

/// <summary>How much a line looks like the running text of an article (above 0) or like the page around it (below 0).</summary>
internal static class ScoreLine
{
    /// <summary>A line of fewer words is a headline, a button or a list item unless it closes like a sentence.</summary>
    public const int ProseWords = 10;

    /// <summary>A line that closes like a sentence is one from this many words on.</summary>
    public const int SentenceWords = 6;

    /// <summary>What each word of a sentence is worth.</summary>
    private const double Word = 0.25;

    /// <summary>A paragraph counts no more than this, so that one long notice does not outweigh an article.</summary>
    private const double LongestParagraph = 12;

    /// <summary>Words without a full stop are half as likely to be running text.</summary>
    private const double OpenWord = 0.12;

    /// <summary>A short line: menus are made of them, and articles have a few.</summary>
    private const double Short = -1;

    /// <summary>A phrase that stands on pages, not in articles.</summary>
    private const double Noise = -1.5;

    /// <summary>A heading under which other articles follow; an article that goes on behind it must be longer than a teaser.</summary>
    private const double End = -14;

    /// <summary>A line that says when the text was published stands right above or below it.</summary>
    private const double Published = 5;

    /// <summary>The score.</summary>
    public static double Of(Line line)
    {
        if (line.Is(PhraseKinds.End) && line.Words < ProseWords * 2)
        {
            return End;
        }

        if (line.SaysPublished)
        {
            return Published;
        }

        if (line.Is(PhraseKinds.Noise) && line.Words < ProseWords * 8)
        {
            return Noise;
        }

        if (line.Is(PhraseKinds.Bio | PhraseKinds.Caption | PhraseKinds.Teaser) && line.Words < ProseWords * 4)
        {
            return Noise;
        }

        if (IsProse(line))
        {
            return Math.Min(LongestParagraph, line.Words * (line.EndsSentence ? Word : OpenWord));
        }

        return line.EndsSentence && line.Words >= 3 ? 0 : Short;
    }

    /// <summary>Whether a line is running text by its length and its end.</summary>
    public static bool IsProse(Line line) => !line.SaysPublished && (line.EndsSentence ? line.Words >= SentenceWords : line.Words >= ProseWords);
}
