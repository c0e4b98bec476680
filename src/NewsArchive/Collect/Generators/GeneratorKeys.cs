using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Generators;

/// <summary>
/// Front matter of Hugo, Jekyll, Zola and Eleventy -> keys as this tool knows them: <c>[taxonomies]</c>, <c>[extra]</c> and <c>params</c> are opened,
/// authors found in every shape, and what means something else here (<c>url: /path/</c>) gets another name. All other keys stay as they are.
/// </summary>
internal static class GeneratorKeys
{
    private const int LongestSlug = 80;

    // Where generators keep keys of their users' own, and those of them that are facts about an article.
    private static readonly string[] OwnRooms = ["extra", "params"];
    private static readonly string[] Facts = ["author", "authors", "source", "language", "lang", "countries", "mentioned", "rights", "embargo"];

    // Keys that say the same thing as ours, the better first.
    private static readonly (string Ours, string[] Theirs)[] Names =
    [
        ("date", ["publishDate", "publishdate", "pubDate", "pubdate", "datePublished", "date_published", "published_at", "created", "createdAt"]),
        ("url", ["canonical", "canonicalURL", "canonicalUrl", "canonical_url", "externalUrl", "external_url", "original_url", "source_url"]),
        ("language", ["locale"]),
    ];

    private static readonly FrozenSet<string> Theirs = Names.SelectMany(name => name.Theirs).Concat(OwnRooms).Append("taxonomies").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the keys say that the text is not published: <c>draft: true</c> (Hugo, Zola, Eleventy), <c>published: false</c> (Jekyll). The key that says it.</summary>
    public static Hint? Draft(ImmutableArray<Hint> keys) =>
        keys.FirstOrDefault(key => (key.Name, key.Values) is ("draft", ["true" or "True" or "yes"]) or ("published", ["false" or "False" or "no"]));

    /// <summary>The keys under our names.</summary>
    public static ImmutableArray<Hint> ToOurs(ImmutableArray<Hint> keys)
    {
        if (!keys.Any(IsTheirs))
        {
            return keys;
        }

        var ours = new List<Hint>();
        foreach (var key in keys)
        {
            if (key.Name == "taxonomies")
            {
                ours.AddRange(key.Inner.Where(inner => !keys.Any(other => other.Name == inner.Name)));
            }
            else if (!IsBuildDate(key))
            {
                ours.Add(key);
            }
        }

        foreach (var fact in keys.Where(key => OwnRooms.Contains(key.Name)).SelectMany(key => key.Inner).Where(inner => Facts.Contains(inner.Name)))
        {
            Add(ours, fact, fact.Name);
        }

        foreach (var (name, theirs) in Names)
        {
            if (theirs.Select(their => ours.Find(key => key.Name == their && key.Values.Length == 1)).FirstOrDefault(key => key is not null) is { } found)
            {
                Add(ours, found, name);
            }
        }

        return [.. ours.SelectMany(Spell)];
    }

    /// <summary>Whether a key may be spelled otherwise in a generator than here; of the files that this tool wrote itself hardly any has one.</summary>
    private static bool IsTheirs(Hint key) => Theirs.Contains(key.Name) || key.Name switch
    {
        "author" or "authors" => !key.Inner.IsEmpty,
        "language" or "lang" => key.Values.Any(tag => tag.AsSpan().ContainsAny('.', '_')),
        "date" => IsBuildDate(key),
        "url" or "slug" => true,
        _ => false,
    };

    private static void Add(List<Hint> ours, Hint fact, string name)
    {
        if (!ours.Exists(key => key.Name == name))
        {
            ours.Add(fact with { Name = name });
        }
    }

    /// <summary>Eleventy's words for dates that it takes from the file system.</summary>
    private static bool IsBuildDate(Hint key) => key is { Name: "date", Values: ["Created" or "Last Modified" or "git Created" or "git Last Modified"] };

    private static IEnumerable<Hint> Spell(Hint key) => key.Name switch
    {
        "author" or "authors" => Author(key),
        "url" => key.Values is [var url] && !url.Contains("://", StringComparison.Ordinal) ? [key with { Name = "permalink" }] : [key],
        "slug" => Slug(key),
        "language" or "lang" => [key with { Values = [.. key.Values.Select(tag => tag.Split('.')[0].Replace('_', '-'))] }],
        _ => [key],
    };

    /// <summary>A name, names, or tables of them: <c>author: {name: Anna}</c>. What is in a table besides the name is kept under another key.</summary>
    private static IEnumerable<Hint> Author(Hint key)
    {
        if (key.Inner.IsEmpty)
        {
            return [key];
        }

        var names = key.Values.AddRange(key.Inner.Where(inner => inner.Name is "name" or "display_name" or "fullname").SelectMany(inner => inner.Values));
        var kept = key with { Name = key.Name + "-data" };
        return names.IsEmpty ? [kept] : [key with { Values = names, Inner = [], Yaml = null, IsList = names.Length > 1 }, kept];
    }

    /// <summary>The slug in the spelling of this tool's page names; where it has none the title makes the name.</summary>
    private static IEnumerable<Hint> Slug(Hint key)
    {
        var words = key.Values is [var slug] ? slug.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Split([' ', '_', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries) : [];
        var name = string.Join('-', words).Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal);
        return name.Length is > 0 and <= LongestSlug && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? [key with { Values = [name] }] : [key with { Name = "original-slug" }];
    }
}
