using System.Collections.Concurrent;
using NewsArchive.Archive.Site;

namespace NewsArchive.Render.Themes;

/// <summary>Cards of articles as HTML. An article stands in a dozen lists, so its card is made once for all pages of one depth.</summary>
internal sealed class Cards(Templates templates)
{
    // Bounds the memory of a large archive; a card that finds no room is made again.
    private const int Most = 16_384;

    private readonly ConcurrentDictionary<(Card Card, int Depth), string> made = new(new SameCard());
    private int count;

    public string Of(Card card, PageView page)
    {
        var key = (card, page.Page.Address.AsSpan().Count('/'));
        if (made.TryGetValue(key, out var html))
        {
            return html;
        }

        var writer = new PageWriter();
        templates.Render("card", new CardView(card, page.Page, page.Context), writer);
        html = writer.ToString();
        if (Volatile.Read(ref count) < Most && made.TryAdd(key, html))
        {
            Interlocked.Increment(ref count);
        }

        return html;
    }

    // Cards are shared by reference; to compare what they hold would cost more than to make them.
    private sealed class SameCard : IEqualityComparer<(Card Card, int Depth)>
    {
        public bool Equals((Card Card, int Depth) x, (Card Card, int Depth) y) => ReferenceEquals(x.Card, y.Card) && x.Depth == y.Depth;

        public int GetHashCode((Card Card, int Depth) obj) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Card), obj.Depth);
    }
}
