using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Readers.Html.Hints;

/// <summary>The hints of a page in the order in which they were found; each value once for its name.</summary>
internal sealed class HintList
{
    // A value is a line, not a text; a page has a few dozen.
    private const int Longest = 1_000;

    private const int Most = 400;

    private static readonly string[] AddressNames = ["canonical", "og:url", "saved-from", "json-ld:url"];

    private readonly List<Hint> _hints = [];
    private readonly HashSet<(string, string)> _seen = [];

    /// <summary>The page's own address, if it says one.</summary>
    public Uri? Address =>
        AddressNames.SelectMany(Values)
            .Select(value => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null)
            .FirstOrDefault(address => address is not null);

    public void Add(string name, string? value, int line = 0)
    {
        var plain = value is null || value.Length > Longest * 4 ? "" : Spaces.Fold(value);
        if (plain.Length is > 0 and <= Longest && _hints.Count < Most && _seen.Add((name, plain)))
        {
            _hints.Add(new Hint(name, [plain], line, Standing.Read));
        }
    }

    public IEnumerable<string> Values(string name) => _hints.Where(hint => hint.Name == name).Select(hint => hint.Values[0]);

    public ImmutableArray<Hint> ToImmutable() => [.. _hints];
}
