using NewsArchive.Archive;
using NewsArchive.Collect;
using NewsArchive.Indexes.Groupings;
using NewsArchive.Indexes.Pages;

namespace NewsArchive.Tests.House;

/// <summary>A plug-in that forgets to register itself would be silent; this says so.</summary>
public sealed class PartsTests
{
    [Theory]
    [InlineData(typeof(IReader))]
    [InlineData(typeof(IGrouping))]
    [InlineData(typeof(IPagePlanner))]
    public void Every_plug_in_registers_itself(Type kind)
    {
        var written = typeof(Parts).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && kind.IsAssignableFrom(type)).Select(type => type.FullName);
        var registered = typeof(Parts).Assembly.GetCustomAttributes(typeof(PartAttribute), false).Cast<PartAttribute>().Select(part => part.Type.FullName);
        Assert.Empty(written.Except(registered));
    }
}
