using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>Lines inside an article's element that announce something else: related articles, contact, calls to follow or subscribe; and credits of pictures.</summary>
internal static class ClosingLines
{
    private const int LongestAnnouncement = 90;

    private const int LongestCredit = 300;

    private static readonly string[] Announcements = Read("announce");

    private static readonly string[] Calls = Read("call");

    private static readonly string[] Credits = Read("credit");

    /// <summary>Whether the run is a caption with the name of the photographer or agency.</summary>
    public static bool IsCredit(TextRun run) =>
        run.Text.Length <= LongestCredit && Credits.Any(sign => run.Text.StartsWith(sign, StringComparison.Ordinal) || (sign[0] is '(' or '©' && run.Text.Contains(sign, StringComparison.Ordinal)));

    /// <summary>The runs without calls to the reader, and without what stands under an announcement.</summary>
    public static List<TextRun> Drop(List<TextRun> runs)
    {
        var whole = runs.Sum(run => run.Prose);
        var before = 0.0;
        var kept = new List<TextRun>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            if (IsAnnouncement(runs[i]))
            {
                // Near the end all up to the next heading goes with it; further up only what is not prose.
                var isLate = before > whole * 0.6;
                var level = runs[i].HeadingLevel;
                while (i + 1 < runs.Count && !EndsSection(runs[i + 1], level, isLate))
                {
                    before += runs[++i].Prose;
                }
            }
            else if (!Starts(Calls, runs[i].Text) || runs[i].Text.Length > 250)
            {
                kept.Add(runs[i]);
            }

            before += runs[i].Prose;
        }

        return kept;
    }

    private static bool EndsSection(TextRun next, int level, bool isLate) =>
        (next.IsHeading && (level == 0 || next.HeadingLevel <= level) && !IsAnnouncement(next)) || (!isLate && next.Prose > 120 && next.LinkDensity < 0.3);

    private static bool IsAnnouncement(TextRun run) => run.Text.Length is > 3 and <= LongestAnnouncement && Starts(Announcements, run.Text) && (run.IsHeading || !IsSentence(run.Text));

    private static bool IsSentence(string text) => text[^1] is '.' or '!' or '?' || text.AsSpan().Count(' ') > 10;

    private static bool Starts(string[] openings, string text)
    {
        var start = text.AsSpan().TrimStart(" »>+-–→▶*•(„\"");
        foreach (var opening in openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (start.Length == opening.Length || !char.IsLetter(start[opening.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Read(string kind) =>
        [.. DataFile.Lines("Collect/Readers/Html/lines.tsv").Select(line => line.Text.Split('\t')).Where(row => row[0] == kind).SelectMany(row => row[1].Split('|'))];
}
