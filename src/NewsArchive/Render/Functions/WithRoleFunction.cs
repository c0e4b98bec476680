using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(WithRoleFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (with-role countries "main")}}</c>: the countries that an article is about, or those that it only names (<c>mentioned</c>).</summary>
internal sealed class WithRoleFunction : ITemplateFunction
{
    public string Name => "with-role";

    public object? Call(FunctionCall call)
    {
        var role = call.Get<string>(1) == "main" ? CountryRole.Main : CountryRole.Mentioned;
        return call.Get<IReadOnlyList<CountryLink>>(0).Where(country => country.Tag.Role == role).ToList();
    }
}
