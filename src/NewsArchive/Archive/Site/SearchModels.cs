namespace NewsArchive.Archive.Site;

/// <summary>The search page.</summary>
/// <param name="Root">Name of the shard that names all others.</param>
/// <param name="Total">Number of articles.</param>
public sealed record SearchModel(string Root, int Total);

/// <summary>A shard of the search index: a script that hands over a value.</summary>
/// <param name="Name">File name without extension; a hash of the content.</param>
/// <param name="Content">A JavaScript expression in ASCII and letters.</param>
public sealed record ShardModel(string Name, string Content);

/// <summary>What the search shows of a few articles: a block of result data.</summary>
public sealed record SearchBlockModel(IReadOnlyList<SearchHit> Hits);

/// <summary>An article in a block.</summary>
/// <param name="Id">Number by which the index names it.</param>
/// <param name="Dossier">Of the entry: named here too, since the text is shown.</param>
/// <param name="More">Names of the shards with the rest of a long text.</param>
public sealed record SearchHit(int Id, Entry Entry, Dossier Dossier, IReadOnlyList<string> More);

/// <summary>What is too long for a block of an article's text, or a part of it: a shard of its own.</summary>
/// <param name="Name">File name without extension; a hash of the content.</param>
/// <param name="Dossier">Of the article.</param>
/// <param name="Number">Number of the part, from 0.</param>
public sealed record SearchPartModel(string Name, Dossier Dossier, int Number);
