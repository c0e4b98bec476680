using NewsArchive.Archive;
using NewsArchive.Indexes.Likeness;

namespace NewsArchive.Indexes.Copies;

/// <summary>The form in which addresses and titles of copies are compared.</summary>
internal static class AddressKey
{
    // Parameters by which outlets count where readers come from.
    private static readonly string[] Counters = ["utm_", "wt_mc", "fbclid", "gclid", "ref=", "source=", "mc_cid", "mc_eid", "cmp", "xtor", "ns_"];

    /// <summary>The address without scheme, <c>www.</c>, closing slash, fragment and counters; null where there is none.</summary>
    public static string? Of(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var whole = HostName.Of(uri);
        var host = whole.StartsWith("www.", StringComparison.Ordinal) ? whole[4..] : whole;
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !Counters.Any(counter => part.StartsWith(counter, StringComparison.OrdinalIgnoreCase)));
        return $"{host}{uri.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}";
    }

    /// <summary>A hash of that form; 0 where there is none.</summary>
    public static ulong HashOf(string? address)
    {
        if (Of(address) is not { } key)
        {
            return 0;
        }

        var hash = 1UL;
        foreach (var c in key)
        {
            hash = TakeFingerprint.Join(hash, c);
        }

        return hash;
    }

    /// <summary>The host of a key.</summary>
    public static string HostOf(string key) => key[..key.IndexOfAny(['/', '?'])];

    /// <summary>The letters and digits of a text, without case.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
