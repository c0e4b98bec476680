namespace NewsArchive.Extract.Hints;

/// <summary>Cuts what pages add to a title: <c>Putin in Astana | Zeitung</c>, <c>Zeitung: Putin in Astana - Politik - Zeitung</c>.</summary>
internal static class SiteTail
{
    private static readonly string[] Bars = [" | ", " – ", " — ", " - ", " » ", " « ", " · ", " • ", " :: ", "| ", " ‹ ", " › ", " < "];

    /// <summary>The title without names of the outlet; a part behind a bar also goes where the rest stands alone as a heading.</summary>
    public static string Cut(string title, OutletNames outlets, HintLookup hints)
    {
        var clean = title.Trim();
        var headings = hints.Values("headline", "h1", "itemprop:headline", "json-ld:headline").Select(TitleKey.Of).ToHashSet(StringComparer.Ordinal);
        for (var cut = true; cut && !headings.Contains(TitleKey.Of(clean));)
        {
            cut = false;
            foreach (var bar in Bars)
            {
                var last = clean.LastIndexOf(bar, StringComparison.Ordinal);
                if (last > 0 && (outlets.Is(clean[(last + bar.Length)..]) || headings.Contains(TitleKey.Of(clean[..last])) || (bar[^2] == '|' && IsShortTail(clean, last, bar))))
                {
                    clean = clean[..last].TrimEnd();
                    cut = true;
                    break;
                }

                var first = clean.IndexOf(bar, StringComparison.Ordinal);
                if (first > 0 && first + bar.Length < clean.Length && outlets.Is(clean[..first]))
                {
                    clean = clean[(first + bar.Length)..].TrimStart();
                    cut = true;
                    break;
                }
            }
        }

        return clean;
    }

    private static bool IsShortTail(string title, int bar, string sign) => bar >= 12 && title[(bar + sign.Length)..].Split(' ').Length <= 4;
}
