using System.Globalization;
using NewsArchive.Tests.MadeUpArchive;

namespace NewsArchive.Benchmarks.Corpus;

/// <summary>Sentences of German news prose by the million, put together from parts, so that hardly two articles share one. Nothing in them has happened.</summary>
internal static class MadeUpProse
{
    private static readonly string[] Openings =
    [
        "Nach langen Verhandlungen", "Am späten Abend", "Trotz heftiger Kritik", "Zum dritten Mal in diesem Jahr", "Ohne Gegenstimmen", "Nach Angaben aus Regierungskreisen", "Wie erwartet", "Überraschend deutlich",
        "Hinter verschlossenen Türen", "Unter großem Beifall", "Wegen der gestiegenen Preise", "Auf Drängen der Gemeinden", "Mit einem halben Jahr Verspätung", "Vor leeren Rängen", "In einer Sondersitzung", "Noch vor der Sommerpause",
    ];

    private static readonly string[] Verbs =
    [
        "beschloss", "verschob", "verteidigte", "prüft", "stoppte", "begrüßte", "kritisierte", "veröffentlichte", "unterzeichnete", "bremst", "erweitert", "kürzt", "übernimmt", "berät", "verwarf", "ergänzte",
    ];

    private static readonly string[] Actors =
    [
        "das Parlament", "die Zentralbank", "der Rechnungshof", "die Hafenbehörde", "der Bauernverband", "die Eisenbahngesellschaft", "das Oberste Gericht", "die Wahlkommission", "der Gewerkschaftsbund", "das Kulturministerium",
        "die Wetterbehörde", "der Stadtrat", "die Handelskammer", "das Gesundheitsamt", "die Universität", "der Energieversorger", "die Fluggesellschaft", "das Forschungsinstitut", "die Opposition", "der Verband der Reeder",
    ];

    private static readonly string[] Matters =
    [
        "den Haushalt für das kommende Jahr", "den Ausbau der Strecke nach {1}", "ein Abkommen über {2}", "die Pläne zum Thema {2}", "den Bericht mit {4} Seiten", "{4} neue Stellen auf dem Land", "die Förderung von {4} Betrieben",
        "den Verkauf der Anteile", "das Gesetz über die Küstenfischerei", "die Abgabe auf Verpackungen", "den Bau von {4} Wohnungen in {1}", "die Zusammenarbeit mit {3}", "die Grenzübergänge nach {3}", "den Streit um die Wasserrechte",
        "den Fahrplan für die Reform", "die Löhne von {4} Beschäftigten", "den Vertrag mit einem Konsortium aus {3}", "die Ausstellung im Nationalmuseum", "die Ergebnisse der Volkszählung", "das Programm für die Schulen von {0}",
    ];

    private static readonly string[] Endings =
    [
        "", " und will im Herbst erneut darüber sprechen", ", obwohl die Kosten auf {4} Millionen gestiegen sind", ", sagte {5} am Rande der Sitzung", ", ohne Einzelheiten zu nennen", " und setzte eine Frist bis zum Jahresende",
        ", was in {1} für Unruhe sorgt", ", wie {5} bestätigte", " und verwies auf Erfahrungen aus {3}", ", teilte eine Sprecherin mit", " und bat um Geduld", ", nachdem {4} Menschen unterschrieben hatten",
    ];

    /// <summary>Paragraphs with so many words together, or a few more.</summary>
    public static List<string> Paragraphs(int words, IReadOnlyList<int> countries, string topic, Dice dice)
    {
        var paragraphs = new List<string>();
        for (var written = 0; written < words;)
        {
            var paragraph = string.Join(' ', Enumerable.Range(0, 3 + dice.Throw(3)).Select(_ => Sentence(countries, topic, dice)));
            written += paragraph.AsSpan().Count(' ') + 1;
            paragraphs.Add(paragraph);
        }

        return paragraphs;
    }

    private static string Sentence(IReadOnlyList<int> countries, string topic, Dice dice)
    {
        var pattern = $"{dice.One(Openings)} {dice.One(Verbs)} {dice.One(Actors)} {dice.One(Matters)}{dice.One(Endings)}.";
        return string.Format(
            CultureInfo.InvariantCulture,
            pattern,
            Vocabulary.Countries[countries[0]].Name,
            Vocabulary.Countries[countries[0]].Capital,
            topic,
            Vocabulary.Countries[dice.One(countries)].Name,
            2 + dice.Throw(900),
            dice.One(Vocabulary.FirstNames) + " " + dice.One(Vocabulary.LastNames));
    }
}
