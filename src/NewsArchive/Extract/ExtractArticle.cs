using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Countries;
using NewsArchive.Extract.Roles;
using NewsArchive.Extract.Statements;
using NewsArchive.Extract.Titles;

namespace NewsArchive.Extract;

/// <summary>Document -> Article: finds each fact with its evidence. What a person stated wins over what was read, and that over what is derived.</summary>
public static class ExtractArticle
{
    /// <summary>The article of a document; null where it holds no text to show, and then a diagnostic was reported.</summary>
    public static Article? From(Document document, Action<Diagnostic> report) => From(document, RepeatedLines.Empty, report);

    /// <summary>The article of a document of an archive.</summary>
    /// <param name="repeated">Lines that other files of the archive have too.</param>
    public static Article? From(Document document, RepeatedLines repeated, Action<Diagnostic> report)
    {
        var reading = document.IsStructured ? ReadStructured.Of(document) : ReadPasted.Of(document, repeated);
        var stated = ReadStatements.Of(document, reading.Header, report);
        var named = Name(stated.Title) ?? Name(reading.Title);
        var blocks = WithoutTitle(reading.Blocks, named);
        if (named is null && blocks.All(block => HiddenSigns.IsBlank(block.Text)))
        {
            report(DiagnosticKinds.TextEmpty.At(document.Path, 0, "The file holds no text.", "Add the article's text, or remove the file."));
            return null;
        }

        var title = named ?? Derived(blocks.First(block => !HiddenSigns.IsBlank(block.Text)));
        var authors = Names(stated.Authors ?? (stated.Absent("author") || stated.Desk is not null ? [] : reading.Authors.IsEmpty && reading.Desk is null ? [.. Defaults(document, "author")] : reading.Authors));
        var said = reading.Language is { Evidence.Standing: Standing.Read } read ? read : Defaults(document, "language").FirstOrDefault() ?? reading.Language;
        var language = stated.Absent("language") ? null : stated.Language ?? said;
        return new Article
        {
            Id = stated.Id is { } id ? HiddenSigns.Shown(id) : document.Id,
            Path = HiddenSigns.Shown(document.Path),
            Kind = document.Kind,
            Title = title,
            Date = stated.Absent("date") ? null : stated.Date ?? reading.Date,
            Authors = authors,
            Desk = !authors.IsEmpty || stated.Absent("desk") ? null : Name(stated.Desk ?? (stated.Absent("author") ? null : reading.Desk)),
            Source = stated.Absent("source") ? null : Name(stated.Source) ?? Name(reading.Source) ?? Name(Defaults(document, "source").FirstOrDefault()),
            Section = stated.Absent("section") ? null : Name(stated.Section) ?? Name(reading.Section),
            Keywords = stated.Keywords,
            Language = language,
            Countries = Countries(stated, title, blocks, language?.Value),
            Blocks = blocks,
            Url = stated.Url ?? reading.Url,
            Slug = stated.Slug,
            Rights = stated.Rights ?? Defaults(document, "rights").Select(found => found.As(RightsWords.Read(found.Value) ?? PublicationRights.Private)).FirstOrDefault(),
            Embargo = stated.Embargo ?? Defaults(document, "embargo").Where(found => RightsWords.ReadEmbargo(found.Value) is not null).Select(found => found.As(RightsWords.ReadEmbargo(found.Value)!)).FirstOrDefault(),
            StatedAbsent = stated.AbsentKeys,
            Extra = stated.Extra,
            Candidates = [.. reading.Candidates, .. Overruled(stated, reading)],
            Omissions = reading.Omissions,
        };
    }

    private static Found<string> Derived(Block block)
    {
        var title = DeriveTitle.From(block.Text, block.Line);
        return Name(title) ?? title;
    }

    /// <summary>A name without signs that nobody sees; null where nothing else is in it.</summary>
    private static Found<string>? Name(Found<string>? name) =>
        name is null || HiddenSigns.IsBlank(name.Value) ? null : name with { Value = HiddenSigns.Without(name.Value) };

    private static ImmutableArray<Found<string>> Names(ImmutableArray<Found<string>> names) => [.. names.Select(Name).OfType<Found<string>>()];

    /// <summary>What the owner set for the file's folder: better than a guess, but what stands in the file goes before.</summary>
    private static IEnumerable<Found<string>> Defaults(Document document, string field) =>
        from hint in document.Defaults where hint.Name == field from value in hint.Values select new Found<string>(value.Trim(), new Evidence(Standing.Stated, "settings/folder", $"{field}: {value}", hint.Line, 1) { Context = "archive.yml" });

    private static ImmutableArray<CountryTag> Countries(Statement stated, Found<string> title, ImmutableArray<Block> blocks, string? language) =>
        stated.Countries ?? TagCountries.In(title.Evidence.Standing == Standing.Derived ? null : title, blocks, language);

    /// <summary>What was read and gave way to a statement.</summary>
    private static IEnumerable<Candidate> Overruled(Statement stated, Reading reading)
    {
        if (reading.Date is { } date && (stated.Absent("date") || stated.Date is not null) && stated.Date?.Value != date.Value)
        {
            yield return new Candidate("date", date.Value.ToString(), date.Evidence with { Rule = "date/overruled-by-statement", Certainty = 0 });
        }

        if (reading.Title is { } title && stated.Title is { } wanted && wanted.Value != title.Value)
        {
            yield return new Candidate("title", title.Value, title.Evidence with { Rule = "title/overruled-by-statement", Certainty = 0 });
        }
    }

    /// <summary>A first paragraph or heading that repeats the stated title says nothing new.</summary>
    private static ImmutableArray<Block> WithoutTitle(ImmutableArray<Block> blocks, Found<string>? title) =>
        title is not null && blocks.Length > 1 && blocks[0].Kind is BlockKind.Paragraph or BlockKind.Heading && blocks[0].Text == title.Value ? blocks.RemoveAt(0) : blocks;
}
