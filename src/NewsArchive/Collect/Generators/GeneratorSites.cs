using System.Collections.Frozen;

namespace NewsArchive.Collect.Generators;

/// <summary>Folders in which a site generator builds a site: what beside the texts is the generator's own, known by the names of its settings.</summary>
internal static class GeneratorSites
{
    private static readonly FrozenSet<string> SettingsOfHugo = Set("hugo.toml hugo.yaml hugo.json config.toml config.yaml config.json config");

    private static readonly Site[] Sites =
    [
        new(
            "Jekyll builds",
            names => names.Contains("_config.yml") || names.Contains("_config.yaml") || names.Contains("_posts"),
            Set("_layouts _includes _sass _data _site _plugins assets vendor node_modules"),
            Set("_config.yml _config.yaml Gemfile Gemfile.lock Rakefile 404.html 404.md index.html index.md index.markdown feed.xml atom.xml sitemap.xml robots.txt CNAME README.md LICENSE LICENSE.txt package.json package-lock.json")),
        new(
            "Hugo or Zola builds",
            names => names.Contains("content") && SettingsOfHugo.Overlaps(names),
            Set("archetypes assets config data i18n layouts node_modules public resources sass static templates themes"),
            Set("hugo.toml hugo.yaml hugo.json config.toml config.yaml config.json theme.toml netlify.toml go.mod go.sum README.md LICENSE LICENSE.txt package.json package-lock.json")),
        new(
            "Eleventy builds",
            names => names.Any(name => name is ".eleventy.js" or "eleventy.config.js" or "eleventy.config.mjs" or "eleventy.config.cjs" or "eleventy.config.ts"),
            Set("_includes _data _site node_modules public"),
            Set("eleventy.config.js eleventy.config.mjs eleventy.config.cjs eleventy.config.ts netlify.toml README.md LICENSE LICENSE.txt package.json package-lock.json")),
    ];

    /// <summary>Why a folder is not entered; null where it is.</summary>
    /// <param name="beside">Names of all files and folders beside it; few names ask for them.</param>
    public static string? WhyNotEnter(string folder, Lazy<HashSet<string>> beside) =>
        Find(folder, static site => site.Folders, beside) is { } site ? $"It holds what {site.Builds} pages with." : null;

    /// <summary>Why a file is no article; null where it may be one.</summary>
    /// <param name="beside">Names of all files and folders beside it; few names ask for them.</param>
    public static string? WhyNotRead(string file, Lazy<HashSet<string>> beside) =>
        Find(file, static site => site.Files, beside) is { } site ? $"It belongs to the site that {site.Builds} here." : null;

    // Asked for every file of the archive, so nothing is made for a question.
    private static Site? Find(string name, Func<Site, FrozenSet<string>> namesOf, Lazy<HashSet<string>> beside)
    {
        foreach (var site in Sites)
        {
            if (namesOf(site).Contains(name) && site.IsIn(beside.Value))
            {
                return site;
            }
        }

        return null;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="Builds">Name of the generator and its verb.</param>
    /// <param name="IsIn">Whether it builds in a folder of these names.</param>
    private sealed record Site(string Builds, Predicate<IReadOnlySet<string>> IsIn, FrozenSet<string> Folders, FrozenSet<string> Files);
}
