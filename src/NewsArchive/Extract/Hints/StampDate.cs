using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Archive;
using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Languages;

namespace NewsArchive.Extract.Hints;

/// <summary>The day of a time stamp in mark-up: ISO 8601 and RFC 822 in their many spellings, <c>20200113</c>, seconds since 1970, or words.</summary>
internal static partial class StampDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The day as written, whatever the time zone: the day of the place where it was written.</summary>
    public static EdtfDate? Of(string stamp, LanguageData language)
    {
        var text = stamp.Trim();
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        if (digits is 10 or 13 && digits == text.Length)
        {
            var seconds = long.Parse(text.AsSpan(0, 10), CultureInfo.InvariantCulture);
            return EdtfDate.Of(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime));
        }

        if (digits is 8 or 14 && Number(text, 0, 4) is { } year && IsYear(year))
        {
            return EdtfDate.Of(year, Number(text, 4, 2), Number(text, 6, 2));
        }

        if (digits == 4 && text.Length >= 8 && text[4] is '-' or '/' or '.' && IsYear(Number(text, 0, 4)))
        {
            var parts = text.Split(text[4], 3);
            if (parts.Length == 3 && Leading(parts[1]) is { } month && parts[1].Length <= 2 && Leading(parts[2]) is { } day)
            {
                return EdtfDate.Of(Number(text, 0, 4), month, day);
            }
        }

        if (Mail().Match(text) is { Success: true } mail && Array.FindIndex(Months, month => mail.Groups["month"].Value.StartsWith(month, StringComparison.OrdinalIgnoreCase)) is var name and >= 0)
        {
            // Years of two digits after RFC 5322, 4.3: up to 49 they are of this century.
            var number = Number(mail.Groups["year"].Value, 0, mail.Groups["year"].Length)!.Value;
            return EdtfDate.Of(number < 50 ? 2000 + number : number < 100 ? 1900 + number : number, name + 1, Leading(mail.Groups["day"].Value));
        }

        var mentions = ReadDates.In(text, language).Where(mention => mention.Value.Day is not null && !mention.Contradicts).Select(mention => mention.Value).ToList();
        return mentions.Find(day => day.Year is not null) ?? (mentions.Count == 1 ? WithYear(mentions[0], text) : null);
    }

    /// <summary>The day and the year behind the time: <c>Tue Jan 28 15:28:56 CET 2020</c>, as C and Java write it.</summary>
    private static EdtfDate? WithYear(EdtfDate day, string text)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..];
        return last.Length == 4 && Number(last, 0, 4) is { } year && IsYear(year) ? EdtfDate.Of(year, day.Month, day.Day) : null;
    }

    private static bool IsYear(int? year) => year is >= 1600 and <= 2099;

    private static int? Leading(string text)
    {
        var length = Math.Min(text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length, 3);
        return length is 1 or 2 ? Number(text, 0, length) : null;
    }

    private static int? Number(string text, int start, int length) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "Tue, 26 Nov 24 10:00:00 EST": the date of mails (RFC 822, RFC 5322) and of RSS.
    [GeneratedRegex(@"^([A-Za-z]{2,9}\.?,?\s+)?(?<day>[0-9]{1,2})[\s-]+(?<month>[A-Za-z]{3,9})\.?[\s-]+(?<year>[0-9]{2}|[0-9]{4})(\s|,|T|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Mail();
}
