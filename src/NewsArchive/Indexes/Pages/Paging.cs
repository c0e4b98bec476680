using System.Globalization;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Pages;

/// <summary>Cuts a list of articles into pages: <c>kz.html</c>, <c>kz-2.html</c>, <c>kz-3.html</c> ...; after a number <c>2024-p2.html</c>, since <c>2024-11</c> is November.</summary>
internal static class Paging
{
    /// <summary>Articles on one page.</summary>
    public const int Size = 20;

    /// <summary>The slices of a list; one empty slice where there is nothing.</summary>
    /// <param name="stem">Address of the first page without its extension.</param>
    public static IEnumerable<Slice<T>> Of<T>(string stem, IReadOnlyList<T> items)
    {
        var count = Math.Max(1, (items.Count + Size - 1) / Size);
        for (var number = 1; number <= count; number++)
        {
            yield return new Slice<T>(stem, items, number, count);
        }
    }

    /// <summary>Address of a page of a list.</summary>
    /// <param name="number">From 1.</param>
    public static string AddressOf(string stem, int number) => number == 1 ? stem + ".html" : stem + (char.IsAsciiDigit(stem[^1]) ? "-p" : "-") + Text(number) + ".html";

    /// <summary>Neighbours of a page of a list.</summary>
    /// <param name="count">Pages of the list.</param>
    public static Pager PagerOf(string stem, int number, int count) =>
        new(
            number,
            count,
            number > 1 ? AddressOf(stem, number - 1) : null,
            number < count ? AddressOf(stem, number + 1) : null,
            AddressOf(stem, 1),
            AddressOf(stem, count))
        {
            Numbers = count == 1 ? [] : [.. NumbersNear(number, count).Select(n => n is { } shown ? new Link(Label.OfText(Text(shown)), AddressOf(stem, shown)) : null)],
        };

    // Both ends and two on either side: at most nine places, however long the list.
    private static IEnumerable<int?> NumbersNear(int number, int count)
    {
        var last = 0;
        for (var n = 1; n <= count; n = n == 1 ? Math.Max(2, number - 2) : n < number + 2 ? n + 1 : n < count ? count : count + 1)
        {
            if (n > last + 1)
            {
                yield return null;
            }

            yield return n;
            last = n;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
