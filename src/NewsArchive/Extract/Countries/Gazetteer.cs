using System.Collections.Concurrent;

namespace NewsArchive.Extract.Countries;

/// <summary>Every form by which texts of one language call countries; English is always the second table. Immutable once loaded, shared by all threads.</summary>
internal sealed class Gazetteer
{
    private const string Unknown = "und";

    private static readonly ConcurrentDictionary<string, Lazy<Gazetteer>> Loaded = new(StringComparer.Ordinal);

    private Gazetteer(string languages, FormTable forms, short[][] rivals)
    {
        Forms = forms;
        Rivals = rivals;
        German = languages.StartsWith("de", StringComparison.Ordinal) ? new GermanCompounds(forms) : null;
        IsEnglish = languages == "en";
    }

    /// <summary>All forms.</summary>
    public FormTable Forms { get; }

    /// <summary>Countries that share a form, by <see cref="Meaning.Rivals"/>; the one that it means by default is first. Entry 0 is empty.</summary>
    public short[][] Rivals { get; }

    /// <summary>Rules for closed compounds; null where the language has none.</summary>
    public GermanCompounds? German { get; }

    /// <summary>Whether the texts are English, by language tag.</summary>
    public bool IsEnglish { get; }

    /// <summary>The gazetteer of a language.</summary>
    /// <param name="language">BCP 47 tag; null means German and English alike.</param>
    public static Gazetteer Of(string? language)
    {
        var key = language is null ? Unknown : Primary(language);
        return Loaded.GetOrAdd(key, each => new Lazy<Gazetteer>(() => Load(each))).Value;
    }

    /// <summary>A fresh gazetteer, past the cache; for measuring.</summary>
    internal static Gazetteer Load(string language)
    {
        var first = language == Unknown ? "de" : language;
        var rows = new GazetteerRows();
        rows.AddLanguage(first);
        if (first != "en")
        {
            // English words for people in a text that has its own are mostly names of things: "English" in a menu, "German Angst".
            rows.AddSecondLanguage("en", withPeople: language == Unknown || !GazetteerRows.HasCountries(first));
        }

        return new Gazetteer(first, rows.Forms, rows.Rivals);
    }

    private static string Primary(string language)
    {
        var dash = language.AsSpan().IndexOfAny('-', '_');
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant();
    }
}
