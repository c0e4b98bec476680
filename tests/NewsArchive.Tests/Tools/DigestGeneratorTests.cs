using GenerateCode;

namespace NewsArchive.Tests.Tools;

/// <summary>What the compiler writes for nouns that are not there (those that are: <see cref="NewsArchive.Tests.Archive.TakeDigestTests"/>).</summary>
public sealed class DigestGeneratorTests
{
    [Theory]
    [InlineData("public sealed record Noun(string B, int A);", "WriteNumber(noun.A, bytes); WriteText(noun.B, bytes);")]
    [InlineData("public sealed record Noun { public required bool A { get; init; } public int Twice => 2; }", "WriteNumber(noun.A ? 1 : 0, bytes);")]
    [InlineData("public sealed record Noun(int? A);", "if (noun.A is { } known0) { WriteNumber(known0, bytes); } else { WriteNull(bytes); }")]
    [InlineData("public sealed record Noun(string A) { private readonly string _a = A; [Shows(nameof(_a))] public string A { get => _a; init => _a = value; } }", "WriteText(noun.A, bytes);")]
    [InlineData("public sealed record Noun(string A) { private readonly int hidden = 3; }", "nothing shows its field hidden")]
    [InlineData("public sealed record Noun(string A) { internal string Hidden { get; init; } = \"\"; }", "nothing shows its field <Hidden>k__BackingField")]
    [InlineData("public sealed record Inner(int A); public sealed record Noun(Inner B);", "{ WriteRecord(known0, all, bytes); }")]
    [InlineData("[Shared] public sealed record Inner(int A); public sealed record Noun(Inner B);", "if (!all.WriteKnown(known0, bytes)) { var start = bytes.Length; WriteRecord(known0, all, bytes); all.Share(known0, start, bytes); }")]
    [InlineData("public sealed record Holds<T>(T A); public sealed record Noun(Holds<string> B);", "WriteText(noun.A, bytes);")]
    [InlineData("public sealed record Noun(System.Collections.Generic.IReadOnlyList<int> A);", "for (var i0 = 0; i0 < list0.Count; i0++) { WriteNumber(list0[i0], bytes); }")]
    [InlineData("public sealed record Noun(object A);", "all.Write(noun.A, bytes);")]
    public void Every_field_of_a_noun_is_written_or_the_noun_refused(string nouns, string expected) => Assert.Contains(expected, Methods(nouns));

    [Theory]
    [InlineData("public sealed class Thing { }")]
    [InlineData("public sealed record Thing(int A) : IDigested;")]
    [InlineData("public sealed class Outer { private sealed record Thing(int A); }")]
    public void What_is_no_record_or_knows_its_digest_or_is_private_is_not_written(string nouns) => Assert.DoesNotContain("Thing", Methods(nouns));

    private static string Methods(string nouns) => GeneratedCode.Of(
        new DigestGenerator(),
        "namespace NewsArchive.Archive { public interface IDigested { } class ShowsAttribute : System.Attribute { public ShowsAttribute(string name) { } } class SharedAttribute : System.Attribute { } " + nouns + " }");
}
