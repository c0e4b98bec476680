using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Copies;

/// <summary>Whether two entries are one article that was saved twice: by address and title, or by the body. Agency copy in two papers is two articles.</summary>
internal static class AreCopies
{
    // Share of sequences of words, and of words, from which on two bodies are one but for a caption or a footer.
    private const double SameSequences = 0.8;
    private const double SameWords = 0.85;

    // Share of the shorter text's words that the longer one has, where a teaser and its article stand at one address.
    private const double Contained = 0.8;

    public static bool Of(Entry one, Entry other)
    {
        if (one.Signs.IsKept || other.Signs.IsKept)
        {
            return false;
        }

        var (address, otherAddress) = (AddressKey.Of(one.Article.Url?.Value), AddressKey.Of(other.Article.Url?.Value));
        if (address is not null && address == otherAddress)
        {
            return HaveOneTitle(one.Article, other.Article) || Shared(one, other) >= Contained * Math.Min(one.Fingerprint.Words.Length, other.Fingerprint.Words.Length);
        }

        // Two outlets may bring one text; each is an article of its own.
        var isElsewhere = address is not null && otherAddress is not null && AddressKey.HostOf(address) != AddressKey.HostOf(otherAddress);
        return !isElsewhere && HaveOneBody(one, other) && HaveOneTitle(one.Article, other.Article) && MayHaveOneDate(one.Article, other.Article);
    }

    private static bool HaveOneBody(Entry one, Entry other) =>
        (one.Signs.BodyHash != 0 && one.Signs.BodyHash == other.Signs.BodyHash)
        || (Similarity(one, other) >= SameSequences && Shared(one, other) >= SameWords * Math.Max(one.Fingerprint.Words.Length, other.Fingerprint.Words.Length));

    /// <summary>A title that was made of the first sentence is none that could differ.</summary>
    private static bool HaveOneTitle(Article one, Article other) =>
        one.Title.Evidence.Standing == Standing.Derived || other.Title.Evidence.Standing == Standing.Derived || AddressKey.Letters(one.Title.Value) == AddressKey.Letters(other.Title.Value);

    private static bool MayHaveOneDate(Article one, Article other) =>
        one.Date?.Value is not { } date || other.Date?.Value is not { } otherDate || date.Year is null || otherDate.Year is null || (date.Earliest <= otherDate.Latest && otherDate.Earliest <= date.Latest);

    private static double Similarity(Entry one, Entry other)
    {
        var (a, b) = (one.Fingerprint.Sketch, other.Fingerprint.Sketch);
        var same = 0;
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            same += a[i] == b[i] ? 1 : 0;
        }

        return a.Length == 0 ? 0 : (double)same / a.Length;
    }

    /// <summary>Number of words that both have; both lists are in order.</summary>
    private static int Shared(Entry one, Entry other)
    {
        var (a, b) = (one.Fingerprint.Words, other.Fingerprint.Words);
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            shared += a[i] == b[j] ? 1 : 0;
            (i, j) = a[i] == b[j] ? (i + 1, j + 1) : a[i] < b[j] ? (i + 1, j) : (i, j + 1);
        }

        return shared;
    }
}
