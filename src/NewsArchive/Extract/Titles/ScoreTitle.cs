using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;
using NewsArchive.Extract.Roles;

namespace NewsArchive.Extract.Titles;

/// <summary>How much a line looks like the headline of the text below it; above 0 it is good enough.</summary>
internal sealed class ScoreTitle
{
    /// <summary>Headlines have a handful of words to two lines of them.</summary>
    private const double UsualLength = 3;

    private const double FewWords = 0.5;
    private const double OneWord = -2;
    private const double ManyWords = -2;

    /// <summary>Headlines close without a full stop.</summary>
    private const double FullStop = -3;

    /// <summary>An ellipsis or a colon at the end: a teaser cut short, a label.</summary>
    private const double OpenEnd = -4;

    /// <summary>The text, a lead, a date or a byline follows at once.</summary>
    private const double TextFollows = 3;

    /// <summary>A date or a byline stands within the next lines.</summary>
    private const double CreditsFollow = 3;

    /// <summary>Each line between headline and text.</summary>
    private const double Distance = -0.15;

    /// <summary>It stands elsewhere on the page too: window title, path, "Kommentare zu ...".</summary>
    private const double Repeated = 2.5;

    /// <summary>Share of its words that the text uses.</summary>
    private const double SharedWords = 4;

    /// <summary>A path through the site ("Start > Politik > ...").</summary>
    private const double Path = -4;

    /// <summary>The first line of a text that is nothing but an article.</summary>
    private const double FirstOfArticle = 4;

    private const int OverlapWords = 400;

    private readonly Draft _draft;
    private readonly HashSet<string> _bodyWords = new(StringComparer.Ordinal);

    public ScoreTitle(Draft draft)
    {
        _draft = draft;
        for (var i = draft.Body.Start; i < draft.Body.End && _bodyWords.Count < OverlapWords; i++)
        {
            if (ScoreLine.IsProse(draft.Lines[i]) && draft.Lines[i].Words >= 15)
            {
                foreach (var word in ContentWords(draft.Lines[i].Text))
                {
                    _bodyWords.Add(word);
                }
            }
        }
    }

    /// <summary>The score of a line; far below 0 for what cannot be a headline.</summary>
    public double Of(int index)
    {
        var line = _draft.Lines[index];
        if (!CanBe(index, line))
        {
            return double.NegativeInfinity;
        }

        var score = line.Words switch { 1 => OneWord, 2 or 3 => FewWords, <= 18 => UsualLength, <= 24 => 0, _ => ManyWords };
        score += line.Text.EndsWith('.') && !line.Text.EndsWith("..", StringComparison.Ordinal) ? FullStop : 0;
        score += line.Text[^1] is '…' or ':' or ',' or ';' or '|' or '»' or '>' or '-' || line.Text.EndsWith("...", StringComparison.Ordinal) ? OpenEnd : 0;
        score += line.Text.Contains(" › ", StringComparison.Ordinal) || line.Text.Contains(" > ", StringComparison.Ordinal) || line.Text.Contains(" » ", StringComparison.Ordinal) ? Path : 0;
        score += Following(index);
        score += Distance * Math.Max(0, _draft.Body.Start - index);
        score += IsRepeated(index) ? Repeated : 0;
        score += Overlap(line) * SharedWords;
        score += index == 0 && !_draft.Body.IsPage ? FirstOfArticle : 0;
        return score - 3;
    }

    private bool CanBe(int index, Line line)
    {
        if (line.Words is 0 or > 32 || line.Text.Length > 220
            || line.Is(PhraseKinds.End | PhraseKinds.Noise | PhraseKinds.Caption | PhraseKinds.Next | PhraseKinds.Source | PhraseKinds.Teaser | PhraseKinds.Section)
            || line.Text.Contains("http", StringComparison.Ordinal) || line.Text.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        if (line.EndsSentence && line.Text[^1] == '.' && line.Words > 14 && index > 0)
        {
            return false;
        }

        // A line that is little more than a date or a name is a dateline or a byline.
        var dates = _draft.Dates(index);
        if (dates.Count > 0 && line.Text.Length - dates[0].Length < 22 && dates[0].Start < 12 && line.Words < 9 && dates[0].Value.IsDay)
        {
            return false;
        }

        var labels = _draft.Language.LabelPhrases.Of(line.Key);
        return (labels & PhraseKinds.Byline) == PhraseKinds.None || line.Words > 8 || !ReadNames.IsByline(line, _draft.Language.LabelPhrases);
    }

    private double Following(int index)
    {
        var score = 0.0;
        for (var i = index + 1; i <= index + 4 && i < _draft.Lines.Length; i++)
        {
            var line = _draft.Lines[i];
            if (ScoreLine.IsProse(line) && line.EndsSentence)
            {
                score += i <= index + 2 ? TextFollows : TextFollows / 2;
                break;
            }

            if ((_draft.Dates(i).Any(date => date.Value.IsDay) && line.Words < 20) || ReadNames.IsByline(line, _draft.Language.LabelPhrases))
            {
                return score + CreditsFollow + (i == index + 1 ? 1 : 0);
            }
        }

        return score;
    }

    private bool IsRepeated(int index)
    {
        var key = LineKey.Bare(_draft.Lines[index].Key).ToString();
        if (key.Length < 12)
        {
            return false;
        }

        for (var i = 0; i < _draft.Lines.Length; i++)
        {
            if (i != index && _draft.Lines[i].Key.Length >= key.Length && _draft.Lines[i].Words < 40 && _draft.Lines[i].Key.Contains(key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private double Overlap(Line line)
    {
        int all = 0, shared = 0;
        foreach (var word in ContentWords(line.Text))
        {
            all++;
            shared += _bodyWords.Contains(word) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)shared / Math.Max(all, 2);
    }

    /// <summary>Words of four letters and more by their first six: long enough to mean something, short enough to forgive inflection.</summary>
    private static IEnumerable<string> ContentWords(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (i - start >= 4)
                {
                    yield return text.Substring(start, Math.Min(6, i - start)).ToLowerInvariant();
                }

                start = -1;
            }
        }
    }
}
