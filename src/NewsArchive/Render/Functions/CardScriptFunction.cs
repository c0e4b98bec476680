using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(CardScriptFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{{card-script model}}}</c>: cards as data for a page's script, each as the HTML that <c>card.hbs</c> makes of it for that page.</summary>
internal sealed class CardScriptFunction : IHtmlFunction
{
    public string Name => "card-script";

    public void Write(FunctionCall call, HtmlWriter output)
    {
        var model = call.Get<FacetCardsModel>(0);
        var cards = call.Cards;
        var page = new PageView(call.Page.Page with { Address = model.ShownOn }, call.Context);
        var html = new HtmlWriter();
        output.Write(DataScript.Of(json =>
        {
            json.WriteStartArray();
            foreach (var card in model.Cards)
            {
                html.Clear();
                cards.Write(card, page, html);
                json.WriteStringValue(html.Written);
            }

            json.WriteEndArray();
        }));
    }
}
