using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>The day in an address: <c>/2020/01/24/</c>, <c>/2020-01-24-title</c>, <c>/20200124/</c>.</summary>
internal static class UrlDate
{
    /// <summary>The day; null where the address names none.</summary>
    public static EdtfDate? Of(string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath : address;
        var numbers = new List<(int Value, int Length, int End)>();
        for (var i = 0; i < path.Length; i++)
        {
            if (!char.IsAsciiDigit(path[i]))
            {
                continue;
            }

            var start = i;
            while (i < path.Length && char.IsAsciiDigit(path[i]))
            {
                i++;
            }

            var length = i - start;
            numbers.Add((length <= 8 ? int.Parse(path.AsSpan(start, length), System.Globalization.CultureInfo.InvariantCulture) : 0, length, i));
            if (Day(numbers, start) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static EdtfDate? Day(List<(int Value, int Length, int End)> numbers, int start)
    {
        var last = numbers[^1];
        if (last.Length == 8)
        {
            return InRange(last.Value / 10_000, last.Value / 100 % 100, last.Value % 100);
        }

        if (numbers.Count < 3 || last.Length > 4 || start - numbers[^2].End != 1)
        {
            return null;
        }

        var (first, middle) = (numbers[^3], numbers[^2]);
        var adjacent = middle.End - middle.Length - first.End == 1 && middle.Length <= 2;
        return !adjacent ? null
            : first.Length == 4 && last.Length <= 2 ? InRange(first.Value, middle.Value, last.Value)
            : last.Length == 4 && first.Length <= 2 ? InRange(last.Value, middle.Value, first.Value)
            : null;
    }

    // Newspapers came to the web in the nineties; other numbers are ids.
    private static EdtfDate? InRange(int year, int month, int day) => year is >= 1990 and <= 2099 ? EdtfDate.Of(year, month, day) : null;
}
