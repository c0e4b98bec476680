using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Statements;

/// <summary>
/// Takes the facts out of a document's hints: front matter (stated), and what a header or mark-up says (read). Of several hints for one field the one of higher standing wins,
/// then the first. A value that its key cannot have gives a diagnostic, and the field is left to the other rules.
/// </summary>
internal sealed class ReadStatements
{
    private const int MostAuthors = 100;

    private readonly Document _document;
    private readonly ILookup<string?, Hint> _byField;
    private readonly ImmutableArray<string>.Builder _absent = ImmutableArray.CreateBuilder<string>();
    private readonly StatedValue _value;

    private ReadStatements(Document document, ImmutableArray<Hint> header, Action<Diagnostic> report)
    {
        _document = document;
        // By number: what sorts by an enumeration would be compiled at each start.
        _byField = document.Hints.Concat(header).OrderByDescending(hint => (int)hint.Standing).ToLookup(StatedKeys.FieldOf, StringComparer.Ordinal);
        _value = new StatedValue(document.Path, report);
    }

    /// <summary>The facts.</summary>
    /// <param name="header">Header lines found in the text, as hints.</param>
    public static Statement Of(Document document, ImmutableArray<Hint> header, Action<Diagnostic> report) => new ReadStatements(document, header, report).Read();

    private Statement Read()
    {
        var statement = new Statement
        {
            Id = One("id", (_, text) => StatedValue.Text(text))?.Value,
            Title = One("title", (_, text) => StatedValue.Text(text)),
            Date = One("date", _value.Date),
            Desk = One("desk", (_, text) => StatedValue.Text(text)),
            Source = One("source", (_, text) => StatedValue.Text(text)),
            Section = One("section", (_, text) => StatedValue.Text(text)) ?? Category(),
            Keywords = [.. _document.Hints.Where(hint => hint.Standing == Standing.Stated && StatedKeys.IsKeywords(hint.Name)).SelectMany(StatedKeys.KeywordsOf).Distinct(StringComparer.Ordinal)],
            Language = One("language", _value.Language),
            Url = One("url", _value.Url),
            Slug = One("slug", _value.Slug),
            Authors = Authors(),
            Countries = Countries(),
            Extra = Extra(),
        };
        ReportCopies();
        var (rights, embargo) = ReadRights.Of(For("rights"), For("embargo"), EvidenceOf, _value);
        return statement with { AbsentKeys = _absent.ToImmutable(), Rights = rights, Embargo = embargo };
    }

    /// <summary>Site generators call a section a category, where there is one of them.</summary>
    private Found<string>? Category() =>
        !_absent.Contains("section") && _document.Hints.FirstOrDefault(hint => hint is { Standing: Standing.Stated, Name: "categories" or "category" }) is { } hint && StatedKeys.KeywordsOf(hint).ToList() is [var name]
            ? new Found<string>(name, EvidenceOf(hint, name)) : null;

    /// <summary>The key is kept like any that is not ours, and asked for when copies are merged.</summary>
    private void ReportCopies()
    {
        if (_document.Hints.FirstOrDefault(hint => hint is { Name: "duplicate", Standing: Standing.Stated }) is { } hint && hint.Values is not ["keep"])
        {
            _value.Report(hint, DiagnosticKinds.ValueInvalid, $"\"duplicate\" cannot be {hint.Yaml ?? StatedKeys.Flow(hint)}; it can only be \"keep\".", "Write \"duplicate: keep\" to keep the article beside its copies, or remove the key.");
        }
    }

    /// <summary>The hints for a field, the highest standing first, then in order.</summary>
    private IEnumerable<Hint> For(string field) => _byField[field];

    private Found<T>? One<T>(string field, Func<Hint, string, T?> read)
        where T : class
    {
        foreach (var hint in For(field))
        {
            if (StatedKeys.IsAbsent(hint))
            {
                // An empty title, id, slug or address says nothing: there is no article without the one, and no need of the others.
                if (hint.Standing == Standing.Stated && field is "date" or "desk" or "source" or "section" or "language")
                {
                    _absent.Add(field);
                    return null;
                }

                continue;
            }

            if (_value.Scalar(hint, field) is { } text && read(hint, text) is { } value)
            {
                return new Found<T>(value, EvidenceOf(hint, text));
            }
        }

        return null;
    }

    private ImmutableArray<Found<string>>? Authors()
    {
        foreach (var hint in For("author"))
        {
            if (StatedKeys.IsAbsent(hint))
            {
                if (hint.Standing != Standing.Stated)
                {
                    continue;
                }

                _absent.Add("author");
                return [];
            }

            // Each has a page of its own, which names all the others.
            if (hint.Values.Length > MostAuthors)
            {
                _value.Report(hint, DiagnosticKinds.ValueInvalid, string.Create(CultureInfo.InvariantCulture, $"\"{hint.Name}\" has {hint.Values.Length} names; the first {MostAuthors} are used."), "Name those who signed, and the others in the text.");
            }

            return [.. hint.Values.Take(MostAuthors).Select(value => value.Trim()).Where(value => value.Length > 0).Select(value => new Found<string>(value, EvidenceOf(hint, value)))];
        }

        return null;
    }

    /// <summary>Stated tags. Both keys count as one statement: who lists the main countries has listed all that matter.</summary>
    private ImmutableArray<CountryTag>? Countries()
    {
        var tags = new List<CountryTag>();
        var said = false;
        foreach (var (field, role) in new[] { ("countries", CountryRole.Main), ("mentioned", CountryRole.Mentioned) })
        {
            if (For(field).FirstOrDefault(hint => hint.Standing == Standing.Stated) is not { } hint)
            {
                continue;
            }

            if (StatedKeys.IsAbsent(hint))
            {
                _absent.Add(field);
                said = true;
                continue;
            }

            foreach (var value in hint.Values)
            {
                if (_value.Country(hint, value.Trim()) is { } code)
                {
                    said = true;
                    if (tags.TrueForAll(tag => tag.Code != code))
                    {
                        tags.Add(new CountryTag(code, role, 0, [EvidenceOf(hint, code)]));
                    }
                }
            }
        }

        return said ? [.. tags] : null;
    }

    private static Evidence EvidenceOf(Hint hint, string quote) => hint.Standing == Standing.Stated
        ? hint.Path is null ? Evidence.OfStatement(quote, hint.Line) : Evidence.OfCorrection(quote, hint.Line)
        : new Evidence(Standing.Read, StatedKeys.IsHeader(hint) ? "header/key-and-value" : "metadata/" + hint.Name.Replace(':', '-'), quote, hint.Line, 0.9);

    private ImmutableArray<KeyValuePair<string, string>> Extra()
    {
        var extra = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var hint in _document.Hints)
        {
            if (hint.Standing == Standing.Stated && !StatedKeys.IsKnown(hint.Name))
            {
                extra.Add(new(hint.Name, hint.Yaml ?? StatedKeys.Flow(hint)));
            }
        }

        return extra.ToImmutable();
    }
}
