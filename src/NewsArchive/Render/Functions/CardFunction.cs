using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(CardFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{{card this}}}</c>: an article in a list, by the template <c>card.hbs</c>.</summary>
internal sealed class CardFunction : IHtmlFunction
{
    public string Name => "card";

    public void Write(FunctionCall call, HtmlWriter output) => call.Cards.Write(call.Get<Card>(0), call.Page, output);
}
