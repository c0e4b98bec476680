using System.Collections.Frozen;

namespace NewsArchive.Collect.Readers.Html;

/// <summary>Families of elements, after the HTML standard.</summary>
internal static class TagNames
{
    /// <summary>Elements without content.</summary>
    public static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements whose end tag may be left out, so that an open one says nothing about depth.</summary>
    public static readonly FrozenSet<string> OptionalEnd = Set("p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body");

    /// <summary>Elements that the parser opens anew where they were not closed.</summary>
    public static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements whose content holds no tags.</summary>
    public static readonly FrozenSet<string> Raw = Set("script style noscript textarea title xmp iframe noembed noframes");

    /// <summary>Elements that no text of an article stands in.</summary>
    public static readonly FrozenSet<string> Silent = Set(
        "head script style noscript template svg math iframe object embed applet canvas audio video source track map area param link meta base title " +
        "input select option optgroup datalist textarea button progress meter frame frameset noframes noembed dialog");

    /// <summary>Elements that stand within a line of text.</summary>
    public static readonly FrozenSet<string> Inline = Set(
        "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup " +
        "time tt u var wbr picture amp-img");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Void.Union(OptionalEnd).Union(Formatting).Union(Raw).Union(Silent).Union(Inline)
            .Union(Set("div article section main header footer nav aside ul ol dl table form figure figcaption blockquote pre h1 h2 h3 h4 h5 h6"))
            .ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case; no allocation for the names of HTML.</summary>
    public static string Intern(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
