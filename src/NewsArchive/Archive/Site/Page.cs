namespace NewsArchive.Archive.Site;

/// <summary>A file of the site, planned by Index and made by Render. <paramref name="Kind"/> names the template <c>theme/KIND.hbs</c> or the renderer.</summary>
/// <param name="Address">Address below the site's root, lower-case ASCII, <c>/</c> between its parts.</param>
/// <param name="Kind">Such as <c>article</c>, <c>list</c>, <c>taxonomy</c>, <c>about</c>, <c>not-found</c>; <c>atom</c>, <c>json-feed</c>, <c>sitemap</c>, <c>twin</c> ...</param>
/// <param name="Source">What the page is made from, to be named when two pages want one address: a source file, or a description of the listing.</param>
/// <param name="Model">What the page shows: one of the models beside this file, or the <see cref="LateModel"/> that makes it.</param>
public sealed record Page(string Address, string Kind, string Source, object Model)
{
    private readonly object _model = Model;

    /// <summary>What the page shows: one of the models beside this file.</summary>
    [Shows(nameof(_model))]
    public object Model
    {
        get => _model is LateModel late ? late.Make() : _model;
        init => _model = value;
    }

    /// <summary>The article whose own page it is; null for every other page.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Title of the page, for <c>title</c> and the heading; null for files that have none.</summary>
    public Label? Title { get; init; }

    /// <summary>The way from the front page to this page, without either.</summary>
    public IReadOnlyList<Link> Parents { get; init; } = [];

    /// <summary>Feeds that belong to this page: address of the Atom feed, with its name.</summary>
    public IReadOnlyList<Link> Feeds { get; init; } = [];

    /// <summary>Whether search engines may keep the page and the sitemap lists it.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The page with its model made, for those who look at it more than once.</summary>
    public Page Made() => _model is LateModel ? this with { Model = Model } : this;

    /// <summary>The page with what its model is made of in the model's place; null where the model is there.</summary>
    /// <param name="areExact"><inheritdoc cref="LateModel.AreExact" path="/summary"/></param>
    public Page? Unmade(out bool areExact)
    {
        areExact = _model is LateModel { AreExact: true };
        return _model is LateModel late ? this with { Model = late.Ingredients } : null;
    }
}
