using NewsArchive.Archive;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Templates;

[assembly: Part(typeof(LookupFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#with (lookup list @index)}}</c>: the item at a place of a list, from 0; nothing where the list is shorter.</summary>
internal sealed class LookupFunction : ITemplateFunction
{
    public string Name => "lookup";

    public object? Call(FunctionCall call)
    {
        var (items, place) = (Values.ItemsOf(call.Find(0)), call.Get<int>(1));
        return place >= 0 && place < items.Count ? items[place] : null;
    }
}
