using System.Collections.Frozen;

namespace NewsArchive.BrowserTests.Html;

/// <summary>The part of HTML's content model that these pages use, as tables (HTML Standard, section 4, and section 15 for what is obsolete).</summary>
internal static class ContentModel
{
    private static readonly FrozenSet<string> Phrasing = Set(
        "a abbr b bdi bdo br button canvas cite code data del dfn em i img input ins kbd label link map mark meta meter noscript output picture progress q ruby s samp script search select slot small span strong sub sup svg template textarea time u var wbr");

    private static readonly FrozenSet<string> Flow = Set(
        "address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul", Phrasing);

    private static readonly FrozenSet<string> Known = Set(
        "html head body title base style caption colgroup col tbody thead tfoot tr td th li dt dd figcaption summary legend option optgroup area source track rt rp", Flow);

    private static readonly FrozenDictionary<string, FrozenSet<string>> ChildrenOf = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["ul"] = Set("li script template"), ["ol"] = Set("li script template"), ["menu"] = Set("li script template"),
        ["dl"] = Set("dt dd div script template"),
        ["table"] = Set("caption colgroup thead tbody tfoot tr script template"),
        ["thead"] = Set("tr script template"), ["tbody"] = Set("tr script template"), ["tfoot"] = Set("tr script template"), ["tr"] = Set("th td script template"),
        ["head"] = Set("title meta link script style base noscript template"),
        ["select"] = Set("option optgroup hr script template"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> HoldPhrasing = Set(
        "p h1 h2 h3 h4 h5 h6 pre span em strong b i u s small cite q code kbd samp var sub sup mark time abbr dfn data bdi bdo label button summary output meter progress");

    private static readonly FrozenDictionary<string, string[]> Required = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["img"] = ["src", "alt"], ["link"] = ["rel", "href"], ["html"] = ["lang"], ["iframe"] = ["src", "title"], ["optgroup"] = ["label"], ["area"] = ["alt"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Attributes that any element may have.</summary>
    private static readonly FrozenSet<string> Global = Set("id class lang dir title role tabindex hidden translate inert popover accesskey autofocus contenteditable draggable enterkeyhint inputmode is itemid itemprop itemref itemscope itemtype nonce slot spellcheck");

    private static readonly FrozenDictionary<string, FrozenSet<string>> AttributesOf = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["a"] = Set("href rel target download hreflang type ping referrerpolicy"), ["link"] = Set("rel href type title media sizes hreflang as crossorigin integrity color"),
        ["meta"] = Set("name content charset property http-equiv media"), ["script"] = Set("src type defer async integrity crossorigin"), ["time"] = Set("datetime"), ["details"] = Set("open name"),
        ["th"] = Set("scope abbr colspan rowspan headers"), ["td"] = Set("colspan rowspan headers"), ["ol"] = Set("start reversed type"), ["li"] = Set("value"), ["img"] = Set("src alt width height loading decoding srcset sizes"),
        ["form"] = Set("action method name autocomplete novalidate target"), ["label"] = Set("for"), ["select"] = Set("name multiple size disabled required autocomplete form"), ["option"] = Set("value selected disabled label"),
        ["input"] = Set("type name value checked placeholder autocomplete min max maxlength pattern required disabled list size form readonly step"), ["button"] = Set("type name value disabled form popovertarget"),
        ["blockquote"] = Set("cite"), ["q"] = Set("cite"), ["data"] = Set("value"), ["col"] = Set("span"), ["colgroup"] = Set("span"), ["output"] = Set("for name form"), ["fieldset"] = Set("name disabled form"), ["html"] = Set("xmlns"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool IsKnown(string element) => Known.Contains(element);

    /// <summary>Whether an element may stand directly in another.</summary>
    public static bool MayHold(string parent, string child) =>
        ChildrenOf.TryGetValue(parent, out var children) ? children.Contains(child) : !HoldPhrasing.Contains(parent) || Phrasing.Contains(child) || (parent is "summary" && child is "h1" or "h2" or "h3" or "h4" or "h5" or "h6");

    public static IEnumerable<string> RequiredOf(string element) => Required.GetValueOrDefault(element, []);

    public static bool MayHave(string element, string attribute) =>
        Global.Contains(attribute) || attribute.StartsWith("data-", StringComparison.Ordinal) || attribute.StartsWith("aria-", StringComparison.Ordinal)
        || (AttributesOf.TryGetValue(element, out var own) && own.Contains(attribute));

    private static FrozenSet<string> Set(string names, params IEnumerable<string> more) => names.Split(' ').Concat(more).ToFrozenSet(StringComparer.Ordinal);
}
