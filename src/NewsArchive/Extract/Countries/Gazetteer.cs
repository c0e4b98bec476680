using System.Collections.Concurrent;

namespace NewsArchive.Extract.Countries;

/// <summary>Every form by which texts of one language call countries; English is always the second table. Immutable once loaded, shared by all threads.</summary>
internal sealed class Gazetteer
{
    private static readonly ConcurrentDictionary<string, Lazy<Gazetteer>> Loaded = new(StringComparer.Ordinal);

    private Gazetteer(string language, CountryForms forms)
    {
        Forms = forms.Forms;
        Rivals = forms.Rivals;
        German = forms.Compounds is { } parts ? new GermanCompounds(Forms, parts) : null;
        IsEnglish = language == "en";
    }

    /// <summary>All forms.</summary>
    public FormTable Forms { get; }

    /// <inheritdoc cref="CountryForms.Rivals"/>
    public short[][] Rivals { get; }

    /// <summary>Rules for closed compounds; null where the language has none.</summary>
    public GermanCompounds? German { get; }

    /// <summary>Whether the texts are English, by language tag.</summary>
    public bool IsEnglish { get; }

    /// <summary>The gazetteer of a language.</summary>
    /// <param name="language">BCP 47 tag; null means German and English alike.</param>
    public static Gazetteer Of(string? language)
    {
        var key = language is null ? CountryForms.Unknown : Primary(language);
        return Loaded.GetOrAdd(key, each => new Lazy<Gazetteer>(() => new Gazetteer(each, CountryForms.Of(each)))).Value;
    }

    private static string Primary(string language)
    {
        var dash = language.AsSpan().IndexOfAny('-', '_');
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant();
    }
}
