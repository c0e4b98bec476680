using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsArchive.Collect.Readers.Html.Dom;

/// <summary>What the rules of the parser ask about an element, by its name: as the parser's own elements answer.</summary>
internal static class ElementFlags
{
    // All names of the HTML standard, and those that its parser knows beyond.
    private const string Names =
        "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup command content " +
        "data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img " +
        "input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param " +
        "picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select shadow slot small source span strike strong style sub summary sup svg table tbody td template " +
        "textarea tfoot th thead time title tr track tt u ul var video wbr xmp";

    private static readonly FrozenDictionary<string, (string Name, NodeFlags Flags)>.AlternateLookup<ReadOnlySpan<char>> Known;

    private static readonly FrozenDictionary<string, NodeFlags> Drawings;

    private static readonly FrozenDictionary<string, NodeFlags> Formulas;

    private static readonly NodeFlags Unknown;

    private static readonly NodeFlags Drawing;

    private static readonly NodeFlags Formula;

    static ElementFlags()
    {
        using var context = BrowsingContext.New(Configuration.Default);
        using var document = new AngleSharp.Html.Parser.HtmlParser(default, context).ParseDocument("");
        Known = Names.Split(' ').ToFrozenDictionary(name => name, name => (name, Flags(NamespaceNames.HtmlUri, name)), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Drawings = "svg desc foreignObject title circle path g".Split(' ').ToFrozenDictionary(name => name, name => Flags(NamespaceNames.SvgUri, name), StringComparer.Ordinal);
        Formulas = "math mi mo mn ms mtext annotation-xml".Split(' ').ToFrozenDictionary(name => name, name => Flags(NamespaceNames.MathMlUri, name), StringComparer.Ordinal);
        Unknown = Flags(NamespaceNames.HtmlUri, "unknown");
        Drawing = Flags(NamespaceNames.SvgUri, "unknown");
        Formula = Flags(NamespaceNames.MathMlUri, "unknown");

        NodeFlags Flags(string vocabulary, string name) => ((IConstructableNode)document.CreateElement(vocabulary, name)).Flags;
    }

    /// <summary>The flags of an element of HTML, and its name as a string that need not be made.</summary>
    public static (string Name, NodeFlags Flags) Of(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var known) ? known : (name.ToString(), Unknown);

    public static NodeFlags OfDrawing(string name) => Drawings.GetValueOrDefault(name, Drawing);

    public static NodeFlags OfMath(string name) => Formulas.GetValueOrDefault(name, Formula);
}
