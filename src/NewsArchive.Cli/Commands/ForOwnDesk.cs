using NewsArchive.Write;

namespace NewsArchive.Cli.Commands;

/// <summary>Says of what is made of a site for the archive's own desk that it is not for others.</summary>
internal static class ForOwnDesk
{
    public static void Warn(WrittenSite site, Terminal terminal)
    {
        if (site.Restricted > 0)
        {
            terminal.Error.WriteLine($"newsarchive: the site was built for your own desk and shows more of {site.Restricted} {(site.Restricted == 1 ? "article" : "articles")} than may be published. Do not pass the file on; for others, build with --profile public.");
        }
    }
}
