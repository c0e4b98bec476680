using System.Collections.Concurrent;
using NewsArchive.Archive.Site;

namespace NewsArchive.Render.Templates;

/// <summary>Cards of articles as HTML. An article stands in a dozen lists, so its card is made once for all pages of one depth.</summary>
internal sealed class Cards(TemplateSet templates)
{
    // Bounds the memory of a large archive; a card that finds no room is made again.
    private const int Most = 16_384;

    private readonly ConcurrentDictionary<PlacedCard, byte[]> made = new();
    private int count;

    public void Write(Card card, PageView page, HtmlWriter output)
    {
        var key = new PlacedCard(card, page.Page.Address.AsSpan().Count('/'));
        if (made.TryGetValue(key, out var html))
        {
            output.Write(html);
            return;
        }

        var start = output.Written.Length;
        templates.Render("card", new CardView(card, page.Page, page.Context), output);
        if (Volatile.Read(ref count) < Most && made.TryAdd(key, output.Written[start..].ToArray()))
        {
            Interlocked.Increment(ref count);
        }
    }

    // Cards are shared by reference; to compare what they hold would cost more than to make them.
    private sealed class PlacedCard(Card card, int depth) : IEquatable<PlacedCard>
    {
        private readonly Card card = card;
        private readonly int depth = depth;

        public bool Equals(PlacedCard? other) => other is not null && ReferenceEquals(card, other.card) && depth == other.depth;

        public override bool Equals(object? obj) => Equals(obj as PlacedCard);

        public override int GetHashCode() => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(card), depth);
    }
}
