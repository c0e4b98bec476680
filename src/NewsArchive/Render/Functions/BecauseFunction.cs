using NewsArchive.Archive;
using NewsArchive.Render.Facts;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(BecauseFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{{because this}}}</c>: what a rule found, with the words that it found. Written here and not in a template: an article has dozens of them.</summary>
internal sealed class BecauseFunction : IHtmlFunction
{
    public string Name => "because";

    public void Write(FunctionCall call, HtmlWriter output)
    {
        if (call.Find(0) is Quotation quotation)
        {
            Write(quotation, output);
            return;
        }

        var reason = call.Get<Reason>(0);
        output.Write("<span class=\"rule\">"u8);
        output.WriteText(reason.Rule ?? $"{call.Context.Strings.Get("why.rule")} {reason.Name}");
        output.Write("</span>"u8);
        foreach (var piece in reason.Quotations)
        {
            output.Write(" "u8);
            Write(piece, output);
        }
    }

    private static void Write(Quotation quotation, HtmlWriter output)
    {
        output.Write("<q>"u8);
        output.WriteText(quotation.Text);
        output.Write("</q>"u8);
        if (quotation.Place is { } place)
        {
            output.Write(" <span class=\"line\">"u8);
            output.WriteText(place);
            output.Write("</span>"u8);
        }
    }
}
