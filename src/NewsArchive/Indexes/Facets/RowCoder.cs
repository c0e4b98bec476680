using System.Globalization;
using System.Text;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Facets;

/// <summary>Writes the rows of one block: its own lists of values, in the order in which articles name them, so that no other block has a say in its bytes.</summary>
internal sealed class RowCoder
{
    private readonly Places _countries = new();
    private readonly Places _sources = new();
    private readonly Places _languages = new();
    private readonly StringBuilder _rows = new();

    /// <summary>Characters so far.</summary>
    public int Length => _rows.Length;

    /// <param name="source">Name of the source's page; null for none.</param>
    public void Add(Article article, string? source)
    {
        if (_rows.Length > 0)
        {
            _rows.Append(';');
        }

        AppendCountries(article, CountryRole.Main);
        AppendCountries(article, CountryRole.Mentioned);
        _rows.Append(_sources.Of(source ?? FacetKeys.None)).Append(',').Append(_languages.Of(FacetKeys.LanguageOf(article)));
    }

    public FacetRowsModel ToModel(IReadOnlyList<string> cards, int cardsEach) => new(_countries.Values, _sources.Values, _languages.Values, _rows.ToString(), cards, cardsEach);

    private void AppendCountries(Article article, CountryRole role) =>
        _rows.AppendJoin('.', article.Countries.Where(tag => tag.Role == role).Select(tag => _countries.Of(tag.Code))).Append(',');

    private sealed class Places
    {
        private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

        public List<string> Values { get; } = [];

        public string Of(string value)
        {
            if (!_places.TryGetValue(value, out var place))
            {
                _places[value] = place = Values.Count.ToString(CultureInfo.InvariantCulture);
                Values.Add(value);
            }

            return place;
        }
    }
}
