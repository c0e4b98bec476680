using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsArchive.Archive;

/// <summary>How far a date is to be trusted, as EDTF writes it behind the date.</summary>
public enum EdtfQualifier
{
    None,

    /// <summary><c>~</c>: about then.</summary>
    Approximate,

    /// <summary><c>?</c>: probably then.</summary>
    Uncertain,

    /// <summary><c>%</c>: both.</summary>
    ApproximateAndUncertain,
}

/// <summary>
/// A date as far as it is known, in the spelling of EDTF (ISO 8601-2:2019, level 1 and <c>XXXX-MM-DD</c> of level 2):
/// <c>2024-11-26</c>, <c>2024-11</c>, <c>2024</c>, <c>XXXX-08-02</c>, <c>2024-11-26~</c>. Undated is not a date: it is the absence of one.
/// </summary>
public sealed record EdtfDate : IComparable<EdtfDate>
{
    // Places of the parts in the order, the least of them first; a part that is unknown is 0.
    private const int DayAt = 2;
    private const int MonthAt = 7;
    private const int YearAt = 11;
    private const int End = 31;

    private EdtfDate(int? year, int? month, int? day, EdtfQualifier qualifier) =>
        Order = ((year ?? 0) << YearAt) | ((month ?? 0) << MonthAt) | ((day ?? 0) << DayAt) | (int)qualifier;

    /// <summary>Year from 1 to 9999; null where it is unknown.</summary>
    public int? Year => Part(YearAt, End);

    /// <summary>Month from 1 to 12; null where it is unknown.</summary>
    public int? Month => Part(MonthAt, YearAt);

    /// <summary>Day of the month from 1; null where it is unknown.</summary>
    public int? Day => Part(DayAt, MonthAt);

    /// <summary>How far the date is to be trusted.</summary>
    public EdtfQualifier Qualifier => (EdtfQualifier)(Order & ((1 << DayAt) - 1));

    /// <summary>All parts in one number: the greater, the later, as <see cref="CompareTo"/> has it.</summary>
    internal int Order { get; }

    /// <summary>The first day that the date can mean; null where the year is unknown.</summary>
    public DateOnly? Earliest => Year is { } year ? new DateOnly(year, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day that the date can mean; null where the year is unknown.</summary>
    public DateOnly? Latest
    {
        get
        {
            if (Year is not { } year)
            {
                return null;
            }

            var month = Month ?? 12;
            return new DateOnly(year, month, Day ?? DateTime.DaysInMonth(year, month));
        }
    }

    /// <summary>Whether year, month and day are all known.</summary>
    public bool IsDay => Year is not null && Day is not null;

    /// <summary>The date from its parts, or null where they are no date (a 31st of April, a day without a month, nothing at all).</summary>
    public static EdtfDate? Of(int? year, int? month = null, int? day = null, EdtfQualifier qualifier = EdtfQualifier.None)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && month is null) || (year is null && day is null))
        {
            return null;
        }

        // A leap year stands in for the unknown one: 29 February of an unknown year is a date.
        return day is { } d && (d < 1 || d > DateTime.DaysInMonth(year ?? 2000, month!.Value)) ? null : new EdtfDate(year, month, day, qualifier);
    }

    /// <summary>The day of a calendar date.</summary>
    public static EdtfDate Of(DateOnly day) => new(day.Year, day.Month, day.Day, EdtfQualifier.None);

    /// <summary>Reads the EDTF spellings that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var qualifier = QualifierOf(text[^1]);
        var digits = qualifier == EdtfQualifier.None ? text.AsSpan() : text.AsSpan(0, text.Length - 1);
        Span<Range> parts = stackalloc Range[4];
        var count = digits.Split(parts, '-');
        int? month = null, day = null;
        if (count > 3
            || !TryDigits(digits[parts[0]], 4, out var year)
            || (count > 1 && !TryDigits(digits[parts[1]], 2, out month))
            || (count > 2 && !TryDigits(digits[parts[2]], 2, out day)))
        {
            return false;
        }

        // "2024-XX" and "2024-11-XX" say no more than "2024" and "2024-11"; only the year's place may be left open.
        if ((count > 1 && month is null) || (count > 2 && day is null))
        {
            return false;
        }

        date = Of(year, month, day, qualifier);
        return date is not null;
    }

    /// <summary>EDTF spelling.</summary>
    public override string ToString()
    {
        // Every list and every page asks for it: digits are set by hand.
        Span<char> text = stackalloc char["XXXX-00-00~".Length];
        var (year, length) = (Year ?? 0, "XXXX".Length);
        "XXXX".CopyTo(text);
        if (year > 0)
        {
            SetDigits(year / 100, text);
            SetDigits(year % 100, text[2..]);
        }

        foreach (var part in (ReadOnlySpan<int>)[Month ?? 0, Day ?? 0])
        {
            if (part > 0)
            {
                text[length] = '-';
                SetDigits(part, text[(length + 1)..]);
                length += "-00".Length;
            }
        }

        if (Qualifier != EdtfQualifier.None)
        {
            text[length++] = "~?%"[(int)Qualifier - 1];
        }

        return text[..length].ToString();

        static void SetDigits(int number, Span<char> text) => (text[0], text[1]) = ((char)('0' + (number / 10)), (char)('0' + (number % 10)));
    }

    /// <summary>In time: by the first possible day, the less precise first; dates without a year come before all others, by month and day.</summary>
    public int CompareTo(EdtfDate? other) => other is null ? 1 : Order.CompareTo(other.Order);

    private int? Part(int from, int to) => ((Order >> from) & ((1 << (to - from)) - 1)) is not 0 and var part ? part : null;

    private static EdtfQualifier QualifierOf(char sign) => sign switch
    {
        '~' => EdtfQualifier.Approximate,
        '?' => EdtfQualifier.Uncertain,
        '%' => EdtfQualifier.ApproximateAndUncertain,
        _ => EdtfQualifier.None,
    };

    private static bool TryDigits(ReadOnlySpan<char> text, int length, out int? number)
    {
        number = null;
        if (text.Length != length)
        {
            return false;
        }

        if (!text.ContainsAnyExcept('X'))
        {
            return true;
        }

        if (text.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        number = int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return true;
    }
}
