using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace NewsArchive.BrowserTests.Html;

/// <summary>
/// What is wrong with a page by the HTML Standard: every parse error (section 13.2.2), then by tables what the parser lets through: elements and attributes that do not
/// exist, children and ancestors that are not allowed, missing attributes, doubled ids, references to ids that are not there, dates of <c>time</c>, order of headings.
/// </summary>
/// <remarks>
/// Not vnu or html-validate: both come from npm, and vnu needs Java besides, so that the tests would stop where either is missing; starting them costs seconds, this
/// costs milliseconds and can see every page of a site instead of one of a kind. What it does not know, that it reports: an unknown name fails. Checked by hand against vnu when written.
/// </remarks>
internal static partial class HtmlFaults
{
    public static IReadOnlyList<string> Of(string html)
    {
        List<string> faults = [];
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        parser.Error += (_, args) =>
        {
            var error = (HtmlErrorEvent)args;
            faults.Add($"{error.Position}: {error.Message}");
        };
        using var page = parser.ParseDocument(html);
        var elements = page.All.Where(element => element.NamespaceUri == NamespaceNames.HtmlUri).ToList();
        faults.AddRange(elements.SelectMany(OfElement));
        faults.AddRange(OfIds(page));
        faults.AddRange(OfHeadings(page));
        faults.AddRange(OfDocument(page));
        return faults;
    }

    private static IEnumerable<string> OfElement(IElement element)
    {
        var name = element.LocalName;
        if (!ContentModel.IsKnown(name))
        {
            yield return $"<{name}> is no element";
        }

        if (element.ParentElement is { } parent && !ContentModel.MayHold(parent.LocalName, name))
        {
            yield return $"<{name}> must not stand in <{parent.LocalName}>: {Excerpt(parent)}";
        }

        foreach (var missing in ContentModel.RequiredOf(name).Where(attribute => !element.HasAttribute(attribute)))
        {
            yield return $"<{name}> lacks {missing}";
        }

        foreach (var unknown in element.Attributes.Where(attribute => !ContentModel.MayHave(name, attribute.Name)))
        {
            yield return $"<{name}> has no attribute {unknown.Name}";
        }

        if (name is "a" or "button" or "summary" && element.QuerySelector("a, button, select, input, textarea, details, [tabindex]") is { } inner)
        {
            yield return $"<{inner.LocalName}> must not stand in <{name}>: {Excerpt(element)}";
        }

        if (name == "div" && element.ParentElement is { LocalName: "dl" } && !(element.Children.Any(child => child.LocalName == "dt") && element.Children.Any(child => child.LocalName == "dd")))
        {
            yield return $"a group of <dl> needs <dt> and <dd>: {Excerpt(element)}";
        }

        if (name == "details" && element.FirstElementChild?.LocalName != "summary")
        {
            yield return "<details> must begin with <summary>";
        }

        if (name == "time" && !DateTimeValue().IsMatch(element.GetAttribute("datetime") ?? element.TextContent.Trim()))
        {
            yield return $"no date that <time> may hold: {Excerpt(element)}";
        }

        if (element.GetAttribute("href") is { } link && (link.Length == 0 || link.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '\\' or '{' or '}' or '|' or '^' or '`')))
        {
            yield return $"no URL: {link}";
        }

        // An empty tag says that the language is not known, as of a text in which no language was found; a page's own is.
        if (element.GetAttribute("lang") is { } lang && !LanguageTag().IsMatch(lang) && (lang.Length > 0 || name == "html"))
        {
            yield return $"no language tag: {Excerpt(element)}";
        }
    }

    private static IEnumerable<string> OfIds(IDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        foreach (var doubled in ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1 || same.Key.Length == 0 || same.Key.Any(char.IsWhiteSpace)))
        {
            yield return $"id \"{doubled.Key}\" is doubled, empty or has a space";
        }

        foreach (var attribute in (string[])["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers"])
        {
            foreach (var missing in page.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ')).Except(ids))
            {
                yield return $"{attribute} names \"{missing}\", which is no id";
            }
        }
    }

    private static IEnumerable<string> OfHeadings(IDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => (Level: heading.LocalName[1] - '0', heading.TextContent)).ToList();
        if (levels.Count(heading => heading.Level == 1) != 1)
        {
            yield return $"{levels.Count(heading => heading.Level == 1)} headings of the first level";
        }

        foreach (var (before, heading) in levels.Zip(levels.Skip(1)).Where(pair => pair.Second.Level > pair.First.Level + 1))
        {
            yield return $"heading of level {heading.Level} after one of level {before.Level}: {heading.TextContent}";
        }

        foreach (var _ in levels.Where(heading => string.IsNullOrWhiteSpace(heading.TextContent)))
        {
            yield return "an empty heading";
        }
    }

    private static IEnumerable<string> OfDocument(IDocument page)
    {
        if (string.IsNullOrWhiteSpace(page.Title))
        {
            yield return "no title";
        }

        foreach (var (selector, count) in (IEnumerable<(string, int)>)[("main", 1), ("meta[charset]", 1), ("meta[name=viewport]", 1), ("head > title", 1), ("head link[rel=canonical]", 0)])
        {
            var found = page.QuerySelectorAll(selector).Length;
            if (count == 1 ? found != 1 : found > 1)
            {
                yield return $"{found} of {selector}";
            }
        }
    }

    private static string Excerpt(IElement element) => element.OuterHtml.Length > 120 ? element.OuterHtml[..120] : element.OuterHtml;

    // Year, month, day, day of the year (month and day), and moment.
    [GeneratedRegex(@"^(\d{4,}|\d{4,}-\d\d|\d{4,}-\d\d-\d\d|\d\d-\d\d|\d{4,}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex DateTimeValue();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();
}
