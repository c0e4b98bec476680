using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(CardFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{{card this}}}</c>: an article in a list, by the template <c>card.hbs</c>.</summary>
internal sealed class CardFunction : ITemplateFunction
{
    public string Name => "card";

    public object? Call(FunctionCall call) => call.Cards.Of(call.Get<Card>(0), call.Page);
}
