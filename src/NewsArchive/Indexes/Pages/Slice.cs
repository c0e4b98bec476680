using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Pages;

/// <summary>What one page of a list shows; made when it is asked for.</summary>
/// <param name="stem">Address of the list's first page without its extension.</param>
/// <param name="all">The whole list.</param>
/// <param name="number">Of the page, from 1.</param>
/// <param name="count">Pages of the list.</param>
internal sealed class Slice<T>(string stem, IReadOnlyList<T> all, int number, int count)
{
    public string Address { get; } = Paging.AddressOf(stem, number);

    public bool IsFirst => number == 1;

    public Pager Pager => Paging.PagerOf(stem, number, count);

    public IEnumerable<T> Items => all.Skip((number - 1) * Paging.Size).Take(Paging.Size);
}
