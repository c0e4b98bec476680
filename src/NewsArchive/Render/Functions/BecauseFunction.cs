using System.Text;
using NewsArchive.Archive;
using NewsArchive.Render.Facts;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Themes;

[assembly: Part(typeof(BecauseFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{{because this}}}</c>: what a rule found, with the words that it found. Written here and not in a template: an article has dozens of them.</summary>
internal sealed class BecauseFunction : ITemplateFunction
{
    private static readonly HtmlText Html = new();

    public string Name => "because";

    public object? Call(FunctionCall call)
    {
        using var text = new StringWriter(new StringBuilder(), System.Globalization.CultureInfo.InvariantCulture);
        if (call.Find(0) is Quotation quotation)
        {
            Write(quotation, text);
            return text.ToString();
        }

        var reason = call.Get<Reason>(0);
        text.Write("<span class=\"rule\">");
        Html.Encode(reason.Rule ?? $"{call.Context.Strings.Get("why.rule")} {reason.Name}", text);
        text.Write("</span>");
        foreach (var piece in reason.Quotations)
        {
            text.Write(' ');
            Write(piece, text);
        }

        return text.ToString();
    }

    private static void Write(Quotation quotation, StringWriter text)
    {
        text.Write("<q>");
        Html.Encode(quotation.Text, text);
        text.Write("</q>");
        if (quotation.Place is { } place)
        {
            text.Write(" <span class=\"line\">");
            Html.Encode(place, text);
            text.Write("</span>");
        }
    }
}
