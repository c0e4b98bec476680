using NewsArchive.Archive;
using NewsArchive.Remember;

namespace NewsArchive.Tests.Remember;

/// <summary>Nothing that an article holds is lost in the cache.</summary>
public sealed class ArticleBytesTests
{
    private static readonly Evidence Full = new(Standing.Read, "date/dateline", "Astana, 2. August – „Zitat“ 🐎", 7, 0.75) { Context = "Der ganze Satz." };

    private static readonly Article Article = new()
    {
        Id = "2024/text",
        Path = "2024/text.txt",
        Kind = SourceKind.Page,
        Title = new("Titel mit „Zeichen“", Full),
        Date = new(EdtfDate.Of(null, 8, 2, EdtfQualifier.Uncertain)!, Full),
        Authors = [new("Ä. Öztürk", Full), new("B", Full.Outline())],
        Desk = new("Redaktion", Full),
        Source = new("dpa", Full),
        Section = new("Politik", Full),
        Keywords = ["Bahn", "Zug"],
        Language = new("de", Full),
        Countries = [new("KZ", CountryRole.Main, 3.25, [Full, Full.Outline()]), new("SUHH", CountryRole.Mentioned, 0, [])],
        Blocks = [new Block(BlockKind.Paragraph, "Text", 1)],
        Url = new("https://example.org/?a=1&b=ü", Full),
        Slug = new("slug", Full),
        Rights = new(PublicationRights.Excerpt, Full),
        Embargo = new(EdtfDate.Of(2026, 12, 1)!, Full),
        StatedAbsent = ["author"],
        Extra = [new("key", "{a: [1, 2]}")],
        Candidates = [new("date", "2023", Full)],
        Omissions = [new("menu", "Startseite", Full)],
    };

    [Fact]
    public void Every_member_but_the_blocks_comes_back()
    {
        // A member that was added and not set here would prove nothing.
        Assert.All(typeof(Article).GetProperties(), member => Assert.NotEqual(member.GetValue(new Article { Id = "", Path = "", Title = null! }), member.GetValue(Article)));
        var digest = new TakeDigest();
        var bytes = new ByteWriter();
        ArticleBytes.Write(bytes, Article);
        Assert.Equal(digest.Of(Article with { Blocks = [] }), digest.Of(ArticleBytes.Read(new ByteReader(bytes.Written))));
    }

    [Fact]
    public void What_is_absent_stays_absent()
    {
        var digest = new TakeDigest();
        var bare = new Article { Id = "a", Path = "a.txt", Title = new("T", Full) };
        var bytes = new ByteWriter();
        ArticleBytes.Write(bytes, bare);
        Assert.Equal(digest.Of(bare), digest.Of(ArticleBytes.Read(new ByteReader(bytes.Written))));
    }

    [Fact]
    public void Bytes_that_end_too_early_are_damage()
    {
        var bytes = new ByteWriter();
        ArticleBytes.Write(bytes, Article);
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<DamagedCacheException>(() => ArticleBytes.Read(new ByteReader(bytes.Written[..length])));
        }
    }
}
