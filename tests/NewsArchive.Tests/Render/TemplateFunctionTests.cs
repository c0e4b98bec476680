using NewsArchive.Archive;
using NewsArchive.Render.Functions;

namespace NewsArchive.Tests.Render;

public sealed class TemplateFunctionTests
{
    [Fact]
    public void No_function_has_the_name_of_something_that_templates_show()
    {
        // The engine takes {{count}} for the function of that name even where the article has a member Count: one of the two would be out of reach.
        var members = typeof(Parts).Assembly.GetTypes()
            .Where(type => type.Namespace is "NewsArchive.Archive" or "NewsArchive.Archive.Site" || type.Namespace?.StartsWith("NewsArchive.Render", StringComparison.Ordinal) == true)
            .Where(type => type.IsPublic && type != typeof(NewsArchive.Archive.Site.Fingerprint))
            .SelectMany(type => type.GetProperties())
            .Select(property => property.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.All(Parts.Of<ITemplateFunction>(), function => Assert.DoesNotContain(function.Name, members));
    }

    [Fact]
    public void No_two_functions_have_one_name()
    {
        var names = Parts.Of<ITemplateFunction>().Select(function => function.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }
}
