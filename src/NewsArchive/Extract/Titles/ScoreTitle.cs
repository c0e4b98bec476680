using NewsArchive.Extract.Bylines;
using NewsArchive.Extract.Dates;
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
    private const double ThreeWords = 1.75;
    private const double OneWord = -1;
    private const double ManyWords = -2;

    /// <summary>Headlines close without a full stop.</summary>
    private const double FullStop = -3;

    /// <summary>An ellipsis or a colon at the end: a teaser cut short, a label.</summary>
    private const double OpenEnd = -4;

    /// <summary>The text, a lead, a date or a byline follows at once.</summary>
    private const double TextFollows = 3;

    /// <summary>A date or a byline stands within the next lines.</summary>
    private const double CreditsFollow = 3;

    /// <summary>The very next line says when the text was published.</summary>
    private const double PublishedFollows = 3;

    /// <summary>Each line between headline and text.</summary>
    private const double Distance = -0.15;

    /// <summary>It stands inside another line (window title, path, "Kommentare zu ..."), or right above itself (path, then headline).</summary>
    private const double Cited = 3;

    /// <summary>It stands on a line of its own once more. Menus do that too, with fewer words.</summary>
    private const double Twice = 1.5;

    /// <summary>Words from which a line that stands twice is no menu item.</summary>
    private const int MoreThanMenu = 5;

    /// <summary>Share of its words that the text uses.</summary>
    private const double SharedWords = 2;

    /// <summary>Each word that the text uses, up to <see cref="MostShared"/>.</summary>
    private const double SharedWord = 0.7;

    private const int MostShared = 5;

    /// <summary>A date or a byline stands right above: then the headline stood above that, and this is the lead or a sub-heading.</summary>
    private const double BehindCredits = -2.5;

    /// <summary>Running text stands above: then this is a sub-heading.</summary>
    private const double BehindText = -4;

    /// <summary>A name and nothing else: a byline without "von".</summary>
    private const double OnlyName = -3;

    /// <summary>It begins like no headline: an arrow, a lower-case letter, a tag.</summary>
    private const double OddStart = -4;

    /// <summary>A hashtag opens some headlines, and most posts.</summary>
    private const double HashTag = -1;

    /// <summary>A path through the site ("Start > Politik > ...").</summary>
    private const double Path = -4;

    /// <summary>The first line of a text that is nothing but an article.</summary>
    private const double FirstOfArticle = 4;

    /// <summary>Words of a headline at most; a longer line is text, however it closes.</summary>
    private const int LongestHeadline = 32;

    /// <summary>Words of a line that consists of credits.</summary>
    private const int CreditWords = 20;

    /// <summary>Words of a byline; a longer line that begins with "Von" is a headline.</summary>
    private const int BylineWords = 8;

    /// <summary>Words beside a date that are a place or a name.</summary>
    private const int NameWords = 3;

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

        var score = line.Words switch { 1 => OneWord, 2 => FewWords, 3 => ThreeWords, <= 18 => UsualLength, <= 24 => 0, _ => ManyWords };
        score += line.Text.EndsWith('.') && !line.Text.EndsWith("..", StringComparison.Ordinal) ? line.Words < 4 ? FullStop / 2 : FullStop : 0;
        score += line.Text[^1] is '…' or ':' or ',' or ';' or '|' or '»' or '>' or '-' || line.Text.EndsWith("...", StringComparison.Ordinal) ? OpenEnd : 0;
        score += line.Text.Contains(" › ", StringComparison.Ordinal) || line.Text.Contains(" > ", StringComparison.Ordinal) || line.Text.Contains(" » ", StringComparison.Ordinal) ? Path : 0;
        score += Following(index);
        score += Distance * Math.Max(0, _draft.Body.Start - index);
        score += Repetition(index);
        score += Overlap(line);
        score += IsBehindCredits(index) ? BehindCredits : 0;
        score += IsBehindText(index) ? BehindText : 0;
        score += line.Words <= 3 && PersonName.IsFull(line.Text, _draft.Language.LabelPhrases) ? OnlyName : 0;
        score += char.IsLower(line.Text[0]) || line.Text[0] is '←' or '→' or '—' or '+' or '©' or '>' or '•' or '/' || (line.Text[0] == '#' && line.Words < 3) ? OddStart : line.Text[0] == '#' ? HashTag : 0;
        score += index == 0 && !_draft.Body.IsPage ? FirstOfArticle : 0;
        return score - 3;
    }

    private bool CanBe(int index, Line line)
    {
        if (line.Words is 0 or > LongestHeadline || line.Text.Length > 220
            || line.Is(PhraseKinds.End | PhraseKinds.Noise | PhraseKinds.Caption | PhraseKinds.Next | PhraseKinds.Source | PhraseKinds.Teaser | PhraseKinds.Section)
            || line.Text.AsSpan().Count('|') > 1 || line.Text.Contains("http", StringComparison.Ordinal) || line.Text.Contains("pic.twitter", StringComparison.Ordinal) || line.Text.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        if (IsGluedCaption(line.Text) || IsPost(index))
        {
            return false;
        }

        if (line.EndsSentence && line.Text[^1] == '.' && (line.Words > 14 || line.Text.Contains(". ", StringComparison.Ordinal)))
        {
            return false;
        }

        // A line that is little more than a date or a name is a dateline or a byline.
        var dates = _draft.Dates(index);
        if (dates.Count > 0 && line.Text.Length - dates[0].Length < 40 && line.Words < 9 && dates[0].Value.IsDay && ((dates[0].Start < 3 && !IsGlued(line, dates[0])) || (dates[0].Start < 12 && line.Text.Length - dates[0].Length < 22)))
        {
            return false;
        }

        if (dates.Count > 0 && dates[0].Value.IsDay && (dates[0].HasTime || WeighDate.LabelBefore(_draft, index, dates[0]) != PhraseKinds.None))
        {
            return false;
        }

        if (dates.Count > 0 && dates[0].Value.IsDay && !IsGlued(line, dates[0]) && line.Words - Line.CountWords(line.Text.Substring(dates[0].Start, dates[0].Length)) <= NameWords)
        {
            return false;
        }

        return line.Words > BylineWords || !ReadNames.IsByline(line, _draft.Language.LabelPhrases);
    }

    /// <summary>A post that the article quotes: "— Name (@account)" closes it.</summary>
    private bool IsPost(int index)
    {
        for (var i = index + 1; i <= index + 3 && i < _draft.Lines.Length; i++)
        {
            if (_draft.Lines[i].Text.Contains("(@", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"... des TurniersBild: AFP": a caption whose credit lost its line break.</summary>
    private static bool IsGluedCaption(string text)
    {
        foreach (var label in (ReadOnlySpan<string>)["Bild: ", "Foto: ", "Fotos: ", "Photo: ", "Credit: ", "Image: "])
        {
            var at = text.IndexOf(label, StringComparison.Ordinal);
            if (at > 0 && char.IsLower(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"27.01.2022Absatz von Öl": the headline follows its date without a space.</summary>
    private static bool IsGlued(Line line, DateMention date) => date.Start == 0 && date.Length < line.Text.Length && char.IsLetter(line.Text[date.Length]);

    private double Following(int index)
    {
        var score = 0.0;
        for (var i = index + 1; i <= index + 4 && i < _draft.Lines.Length; i++)
        {
            var line = _draft.Lines[i];
            if (ScoreLine.IsProse(line) && line.EndsSentence)
            {
                score += i == index + 1 ? TextFollows + 1 : i == index + 2 ? TextFollows : TextFollows / 2;
                break;
            }

            if (IsCredit(i))
            {
                return score + CreditsFollow + (i == index + 1 ? 1 : 0) + (i == index + 1 && SaysPublished(i) ? PublishedFollows : 0);
            }
        }

        return score;
    }

    private bool SaysPublished(int i) => _draft.Dates(i).Any(date => date.Value.IsDay && WeighDate.LabelBefore(_draft, i, date) == PhraseKinds.Published);

    private bool IsBehindText(int index)
    {
        for (var i = _draft.Body.Start; i < index; i++)
        {
            if (ScoreLine.IsProse(_draft.Lines[i]) && (_draft.Lines[i].EndsSentence || _draft.Lines[i].Words > LongestHeadline) && !_draft.Lines[i].Is(PhraseKinds.Caption | PhraseKinds.Noise))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehindCredits(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - 3); i--)
        {
            if (IsCredit(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCredit(int i) => _draft.Lines[i].Words < CreditWords
        && (_draft.Dates(i).Any(date => date.Value.IsDay) || ReadNames.IsByline(_draft.Lines[i], _draft.Language.LabelPhrases));

    private double Repetition(int index)
    {
        var key = LineKey.Bare(_draft.Lines[index].Key).ToString();
        if (key.Length < 10)
        {
            return 0;
        }

        var twice = false;
        for (var i = 0; i < _draft.Lines.Length; i++)
        {
            if (i == index || _draft.Lines[i].Key.Length < key.Length || _draft.Lines[i].Words > 40 || !_draft.Lines[i].Key.Contains(key, StringComparison.Ordinal))
            {
                continue;
            }

            if (_draft.Lines[i].Key.Length > key.Length + 6)
            {
                return Cited;
            }

            if (Math.Abs(i - index) <= 2 && _draft.Lines[index].Words >= 3)
            {
                return Cited;
            }

            twice |= _draft.Lines[index].Words >= MoreThanMenu || Math.Abs(i - index) <= 2;
        }

        return twice ? Twice : 0;
    }

    private double Overlap(Line line)
    {
        int all = 0, shared = 0;
        foreach (var word in ContentWords(line.Text))
        {
            all++;
            shared += _bodyWords.Contains(word) ? 1 : 0;
        }

        return all == 0 ? 0 : (SharedWords * shared / Math.Max(all, 2)) + (SharedWord * Math.Min(shared, MostShared));
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
