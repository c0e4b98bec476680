using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(OnlyNamedFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#if (only-named card "KZ")}}</c>: whether an article only names a country and is not about it.</summary>
internal sealed class OnlyNamedFunction : ITemplateFunction
{
    public string Name => "only-named";

    public object? Call(FunctionCall call) => call.Get<Card>(0).Countries.Any(country => country.Tag.Code == call.Find(1) as string && country.Tag.Role == CountryRole.Mentioned);
}
