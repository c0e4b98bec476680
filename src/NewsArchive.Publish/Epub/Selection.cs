using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Publish.Epub;

/// <summary>Which articles go into a book. Of several values of one kind any will do; kinds must all hold; nothing given takes everything.</summary>
public sealed record Selection
{
    /// <summary>Country codes in upper case; articles that are about one of them or name it.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Years from 1 to 9999.</summary>
    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>Names of sources, without case.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Language tags, without case; <c>de</c> means <c>de-AT</c>, too.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Whether an article is one of them.</summary>
    public bool Takes(BookArticle article) =>
        (Countries.IsEmpty || article.Main.Concat(article.Mentioned).Any(Countries.Contains))
        && (Years.IsEmpty || (article.Date?.Year is { } year && Years.Contains(year)))
        && (Sources.IsEmpty || (article.Source is { } source && Sources.Contains(source, StringComparer.OrdinalIgnoreCase)))
        && (Languages.IsEmpty || Languages.Any(tag => string.Equals(tag, article.Language, StringComparison.OrdinalIgnoreCase) || article.Language?.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase) == true));
}

/// <summary>An article as a book needs it.</summary>
/// <param name="Address">Address of its Markdown in the site.</param>
/// <param name="Body">Markdown.</param>
public sealed record BookArticle(string Address, string Title, string Body)
{
    public EdtfDate? Date { get; init; }

    /// <summary>Persons, or the desk.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    public string? Source { get; init; }

    public string? Language { get; init; }

    /// <summary>Where it was first published: an http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>Codes of countries that it is about.</summary>
    public ImmutableArray<string> Main { get; init; } = [];

    /// <summary>Codes of countries that it names besides.</summary>
    public ImmutableArray<string> Mentioned { get; init; } = [];
}
