using NewsArchive.Archive.Site;

namespace NewsArchive.Render;

/// <summary>What the template of a card sees: the card's own members beside those of every page. Its links go by the root, so that they fit all pages of one depth.</summary>
public sealed class CardView(Card card, Page page, RenderContext context) : PageView(page, context)
{
    private readonly string root = RelativeLink.ToRoot(page.Address);

    public Entry Entry => card.Entry;

    public IReadOnlyList<CountryLink> Countries => card.Countries;

    /// <inheritdoc/>
    public override string LinkTo(string address) => root + address;
}
