using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace NewsArchive.Extract.Countries;

/// <summary>Every form by which texts of one language call countries; English is always the second table. Immutable once loaded, shared by all threads.</summary>
internal sealed class Gazetteer
{
    private static readonly ConcurrentDictionary<string, Lazy<Gazetteer>> Loaded = new(StringComparer.Ordinal);

    private Gazetteer(string languages, FormTable forms, ImmutableArray<ImmutableArray<short>> rivals)
    {
        Forms = forms;
        Rivals = rivals;
        German = languages.StartsWith("de", StringComparison.Ordinal) ? new GermanCompounds(forms) : null;
        IsEnglish = languages == "en";
    }

    /// <summary>All forms.</summary>
    public FormTable Forms { get; }

    /// <summary>Countries that share a form, by <see cref="Meaning.Rivals"/>; the one that it means by default is first. Entry 0 is empty.</summary>
    public ImmutableArray<ImmutableArray<short>> Rivals { get; }

    /// <summary>Rules for closed compounds; null where the language has none.</summary>
    public GermanCompounds? German { get; }

    /// <summary>Whether the texts are English, by language tag.</summary>
    public bool IsEnglish { get; }

    /// <summary>The gazetteer of a language.</summary>
    /// <param name="language">BCP 47 tag; null means German and English alike.</param>
    public static Gazetteer Of(string? language)
    {
        var key = language is null ? "de" : Primary(language);
        return Loaded.GetOrAdd(key, each => new Lazy<Gazetteer>(() => Load(each))).Value;
    }

    /// <summary>A fresh gazetteer, past the cache; for measuring.</summary>
    internal static Gazetteer Load(string language)
    {
        var rows = new GazetteerRows();
        foreach (var each in language == "en" ? ["en"] : new[] { language, "en" })
        {
            rows.AddLanguage(each, isSecond: each != language);
        }

        return new Gazetteer(language, rows.Forms, rows.Rivals);
    }

    private static string Primary(string language)
    {
        var dash = language.AsSpan().IndexOfAny('-', '_');
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant();
    }
}
