using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Collect.Readers.Json;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Pages;
using NewsArchive.Indexes.Search.Words;
using NewsArchive.Render;
using NewsArchive.Render.Citations;
using NewsArchive.Render.Functions;

namespace NewsArchive.Tests.House;

/// <summary>A plug-in that forgets to register itself would be silent; this says so.</summary>
public sealed class PartsTests
{
    [Fact]
    public void Every_plug_in_registers_itself()
    {
        Made<IReader>();
        Made<IJsonForm>();
        Made<IGrouping>();
        Made<IPagePlanner>();
        Made<IStemmer>();
        Made<IPageRenderer>();
        Made<ICitationFormat>();
        Made<ITemplateFunction>();
        Assert.Empty(Parts.Of<IDigested>());
    }

    private static void Made<T>()
        where T : class
    {
        var written = typeof(Parts).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(type)).Select(type => type.FullName!).Order(StringComparer.Ordinal);
        Assert.Equal(written, Parts.Of<T>().Select(part => part.GetType().FullName!));
    }
}
