using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Roles;

/// <summary>
/// Reads lines of the form <c>key: value</c> at the head of a pasted text ("Datum: 3. Mai 2020", "title: ..."), and a date in EDTF behind its key
/// that lost its line break ("date 2024-11 Der Präsident ...").
/// </summary>
internal static class ReadHeader
{
    /// <summary>Lines at the head that can be such a header.</summary>
    private const int MaxLines = 8;

    private static readonly FrozenDictionary<string, string> Keys = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["date"] = "date", ["datum"] = "date", ["published"] = "date",
        ["title"] = "title", ["titel"] = "title", ["überschrift"] = "title", ["headline"] = "title",
        ["author"] = "author", ["autor"] = "author", ["autorin"] = "author", ["byline"] = "author",
        ["source"] = "source", ["quelle"] = "source",
        ["url"] = "url", ["link"] = "url",
        ["language"] = "language", ["sprache"] = "language", ["lang"] = "language",
    }.ToFrozenDictionary();

    /// <summary>The hints of the header, the lines without it, and what was taken out.</summary>
    public static (ImmutableArray<Hint> Hints, ImmutableArray<Line> Lines, ImmutableArray<Omission> Omissions) In(ImmutableArray<Line> lines)
    {
        var hints = ImmutableArray.CreateBuilder<Hint>();
        var omissions = ImmutableArray.CreateBuilder<Omission>();
        var first = 0;
        while (first < Math.Min(MaxLines, lines.Length))
        {
            var line = lines[first];
            if (GluedDate(line) is { } glued)
            {
                hints.Add(new Hint("date", [glued.Date], line.Number, Standing.Read));
                omissions.Add(Omitted(line.Text[..glued.Length].TrimEnd(), line.Number));
                var rest = line.Text[glued.Length..].TrimStart();
                lines = rest.Length == 0 ? lines.RemoveAt(first) : lines.SetItem(first, new Line(rest, line.Number));
                break;
            }

            if (KeyAndValue(line) is not { } pair)
            {
                break;
            }

            hints.Add(new Hint(pair.Key, [pair.Value], line.Number, Standing.Read));
            omissions.Add(Omitted(line.Text, line.Number));
            first++;
        }

        return (hints.ToImmutable(), lines.RemoveRange(0, Math.Min(first, lines.Length)), omissions.ToImmutable());
    }

    /// <summary>A line "key: value"; a byline "Quelle: dpa" that opens a text is one too.</summary>
    private static (string Key, string Value)? KeyAndValue(Line line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 3 or > 12 || colon + 1 >= line.Text.Length || line.Words > 40)
        {
            return null;
        }

        return Keys.TryGetValue(line.Text[..colon].Trim().ToLowerInvariant(), out var key) ? (key, line.Text[(colon + 1)..].Trim()) : null;
    }

    /// <summary>"date 2024-11 ..." or "Datum: 2024-11-26 ..." with more text on the line.</summary>
    private static (string Date, int Length)? GluedDate(Line line)
    {
        foreach (var (name, key) in Keys)
        {
            if (key != "date" || !PhraseTable.StartsWith(line.Key, name))
            {
                continue;
            }

            var start = name.Length;
            while (start < line.Text.Length && line.Text[start] is ':' or ' ')
            {
                start++;
            }

            var end = line.Text.IndexOf(' ', Math.Min(start, line.Text.Length));
            end = end < 0 ? line.Text.Length : end;
            if (end > start && char.IsAsciiDigit(line.Text[start]) && EdtfDate.TryParse(line.Text[start..end], out _))
            {
                return (line.Text[start..end], end);
            }
        }

        return null;
    }

    private static Omission Omitted(string text, int line) => new("header", text, new Evidence(Standing.Read, "header/key-and-value", text, line, 0.95));
}
