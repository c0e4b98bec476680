using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Protect;

/// <summary>Article -> the passages that must not stand anywhere in a public site. It does not ask what was released, only what rights there are: so it finds what was released by mistake.</summary>
public static class TakePassages
{
    /// <summary>Letters of a passage: five to six words, which no two texts share by chance, and longer than names.</summary>
    internal const int Length = 32;

    /// <summary>From one passage to the next: whatever has <see cref="Length"/> + Step letters of the text has a whole passage.</summary>
    internal const int Step = 16;

    /// <summary>Letters of the shortest title or address that is looked for.</summary>
    internal const int ShortLength = 16;

    /// <summary>The passages of an article of which only a part may be published.</summary>
    /// <param name="article">The whole article.</param>
    /// <param name="rights">What may be published of it.</param>
    /// <param name="address">Address of its page.</param>
    public static ProtectedText Of(Article article, PublicationRights rights, string address, Settings settings)
    {
        using var letters = new Letters();
        var allowed = rights == PublicationRights.Excerpt ? Excerpt.LimitOf(article, settings) : 0;
        foreach (var block in article.Blocks)
        {
            var skipped = Excerpt.IsProse(block) ? Math.Min(allowed, block.Text.Length) : 0;
            allowed -= skipped;
            if (skipped > 0)
            {
                letters.AddBreak();
            }

            letters.AddText(block.Text.AsSpan(skipped));
        }

        // What was taken for a caption or a teaser is the author's text, too.
        foreach (var omission in article.Omissions)
        {
            letters.AddBreak();
            letters.AddText(omission.Text);
        }

        var whole = ImmutableArray.CreateBuilder<ShortPassage>();
        if (rights == PublicationRights.Private)
        {
            letters.AddBreak();
            letters.AddText(article.Title.Value);
            AddShort(whole, article.Title.Value);
            AddShort(whole, Path.GetFileNameWithoutExtension(address));
        }

        var passages = ImmutableArray.CreateBuilder<ulong>();
        for (var at = 0; at + Length <= letters.Span.Length; at += Step)
        {
            if (letters.Span.Slice(at, Length) is var passage && !passage.Contains(Letters.Break))
            {
                passages.Add(RollingHash.Of(passage));
            }
        }

        return new ProtectedText(article.Id, article.Path, rights, passages.ToImmutable(), whole.ToImmutable());
    }

    private static void AddShort(ImmutableArray<ShortPassage>.Builder whole, string text)
    {
        using var letters = Letters.OfText(text);
        if (letters.Span.Length >= ShortLength)
        {
            whole.Add(new ShortPassage(RollingHash.Of(letters.Span[..ShortLength]), letters.Span.Length, RollingHash.Of(letters.Span)));
        }
    }
}
