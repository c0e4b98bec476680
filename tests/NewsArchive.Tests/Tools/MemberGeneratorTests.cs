using GenerateCode;

namespace NewsArchive.Tests.Tools;

/// <summary>What templates can ask of types that are not there (those that are: <see cref="NewsArchive.Tests.Render.Reference.ThemeReferenceTests"/>).</summary>
public sealed class MemberGeneratorTests
{
    [Theory]
    [InlineData("public sealed class Shown { public int Size => 3; }", "\"Size\" => static owner => ((global::NewsArchive.Archive.Shown)owner).Size,")]
    [InlineData("public struct Shown { public string? Name { get; set; } }", "((global::NewsArchive.Archive.Shown)owner).Name,")]
    [InlineData("public class Basic { public int Size => 3; } public sealed class Shown : Basic { }", "((global::NewsArchive.Archive.Shown)owner).Size,")]
    [InlineData("public class Basic { public virtual int Size => 3; } public sealed class Shown : Basic { public override int Size => 4; }", "\"NewsArchive.Archive.Shown\" => [\"Size\"],")]
    [InlineData("public sealed class Held<T> { public T? Value => default; } public sealed class Shown { public Held<int>? One => null; }", "((global::NewsArchive.Archive.Held<int>)owner).Value,")]
    [InlineData("public sealed class Held<T> { public T? Value => default; } public sealed class Shown { public System.Collections.Generic.IReadOnlyList<Held<int>> All => []; }", "((global::NewsArchive.Archive.Held<int>)owner).Value,")]
    [InlineData("public sealed class Held<T> { public T? Value => default; } public sealed class Shown { public Held<int>[] All => []; }", "((global::NewsArchive.Archive.Held<int>)owner).Value,")]
    [InlineData("public sealed class Shown { public System.Collections.Generic.KeyValuePair<string, int> Pair => default; }", "((global::System.Collections.Generic.KeyValuePair<string, int>)owner).Key,")]
    public void Each_public_property_of_what_pages_show_is_read(string types, string expected) => Assert.Contains(expected, Members(types), StringComparison.Ordinal);

    [Theory]
    [InlineData("public sealed class Shown { public int Size => 3; internal int Left => 1; }")]
    [InlineData("public sealed class Shown { public int Size => 3; public static int Left => 1; }")]
    [InlineData("public sealed class Shown { public int Size => 3; public int Left { private get; set; } }")]
    [InlineData("public sealed class Shown { public int Size => 3; public int Left { set { } } }")]
    [InlineData("public sealed class Shown { public int Size => 3; public System.Span<byte> Left => default; }")]
    [InlineData("public sealed class Shown { public int Size => 3; } internal sealed class Hidden { public int Left => 1; }")]
    [InlineData("public sealed class Shown { public int Size => 3; } public static class Hidden { public static int Left => 1; }")]
    [InlineData("public sealed class Shown { public int Size => 3; } public sealed class Hidden<T> { public int Left => 1; }")]
    public void What_is_not_public_or_belongs_to_no_object_is_not_read(string types)
    {
        var members = Members(types);
        Assert.Contains("Size", members, StringComparison.Ordinal);
        Assert.DoesNotContain("Left", members, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_gone_through_and_not_read() =>
        Assert.DoesNotContain("Capacity", Members("public sealed class Shown { public System.Collections.Generic.List<int> All => []; }"), StringComparison.Ordinal);

    private static string Members(string types) => GeneratedCode.Of(new MemberGenerator(), "namespace NewsArchive.Archive { " + types + " }");
}
