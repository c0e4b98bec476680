using System.Buffers;
using System.Collections.Concurrent;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Templates;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render;

/// <summary>Page -> bytes: UTF-8 with <c>\n</c> line ends, the same for the same page on any machine. One renderer serves all threads.</summary>
public sealed class Renderer
{
    private readonly RenderContext context;
    private readonly Dictionary<string, IPageRenderer> files = Parts.Of<IPageRenderer>().ToDictionary(renderer => renderer.Kind, StringComparer.Ordinal);
    private readonly Theme theme;
    private readonly TemplateReports reports;
    private readonly ConcurrentDictionary<string, Digest> digests = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<HtmlWriter> writers = [];

    private Renderer(RenderContext context, Theme theme, Action<Diagnostic> report)
    {
        this.context = context;
        this.theme = theme;
        reports = new TemplateReports(report);
    }

    /// <summary>A renderer for the pages of a site.</summary>
    /// <param name="report">Takes what is wrong with the theme, each problem once; may be called by any thread that renders.</param>
    public static Renderer For(SitePlan site, Theme theme, Action<Diagnostic> report) =>
        new(new RenderContext(site, UiStrings.Load(theme, site.Language, report)), theme, report);

    /// <summary>Digest of all that pages of a kind are made of besides themselves: settings, words, the templates that are involved, addresses of styles.</summary>
    public Digest DigestOf(string kind) => digests.TryGetValue(kind, out var digest) ? digest : digests.GetOrAdd(kind, TakeDigestOf);

    /// <summary>Writes a page. Where a template of the user's theme fails, that is reported and the page is made with the built-in theme.</summary>
    /// <exception cref="NotSupportedException">Neither the theme nor a renderer knows the page's kind.</exception>
    public void Render(Page page, IBufferWriter<byte> output)
    {
        page = page.Made();
        if (files.TryGetValue(page.Kind, out var file))
        {
            file.Render(page, context, output);
            return;
        }

        if (!theme.Templates.Has(page.Kind))
        {
            throw new NotSupportedException($"No template and no renderer makes pages of the kind '{page.Kind}' ({page.Address}).");
        }

        var writer = writers.TryTake(out var used) ? used : new HtmlWriter();
        RenderTemplate(new PageView(page, context), writer);
        output.Write(writer.Written);
        writer.Clear();
        writers.Add(writer);
    }

    private Digest TakeDigestOf(string kind)
    {
        object[] forAll = [context.Settings, context.Site.Language, context.Site.Navigation, context.Strings];
        return files.ContainsKey(kind)
            ? new TakeDigest().Of(forAll)
            : new TakeDigest().Of((object[])[forAll, context.Assets, .. InvolvedFiles.Of(kind, theme).Select(object (file) => file.Digest)]);
    }

    private void RenderTemplate(PageView view, HtmlWriter writer)
    {
        try
        {
            theme.Templates.Render(view.Page.Kind, view, writer);
        }
        catch (TemplateException failure) when (reports.TryReport(failure))
        {
            writer.Clear();
            theme.BuiltInTemplates.Render(view.Page.Kind, view, writer);
        }
    }
}
