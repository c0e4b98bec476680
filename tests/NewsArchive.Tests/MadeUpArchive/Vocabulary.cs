namespace NewsArchive.Tests.MadeUpArchive;

/// <summary>The words of the made-up archive. Nothing in it has happened.</summary>
internal static class Vocabulary
{
    /// <summary>Sixty countries: code, German name, capital.</summary>
    public static readonly (string Code, string Name, string Capital)[] Countries =
    [
        ("KZ", "Kasachstan", "Astana"), ("RU", "Russland", "Moskau"), ("DE", "Deutschland", "Berlin"), ("AT", "Österreich", "Wien"), ("FR", "Frankreich", "Paris"), ("PL", "Polen", "Warschau"),
        ("CN", "China", "Peking"), ("JP", "Japan", "Tokio"), ("UA", "Ukraine", "Kiew"), ("TR", "Türkei", "Ankara"), ("UZ", "Usbekistan", "Taschkent"), ("KG", "Kirgisistan", "Bischkek"),
        ("AZ", "Aserbaidschan", "Baku"), ("AM", "Armenien", "Eriwan"), ("IT", "Italien", "Rom"), ("ES", "Spanien", "Madrid"), ("PT", "Portugal", "Lissabon"), ("GR", "Griechenland", "Athen"),
        ("HU", "Ungarn", "Budapest"), ("CZ", "Tschechien", "Prag"), ("SK", "Slowakei", "Bratislava"), ("SI", "Slowenien", "Ljubljana"), ("HR", "Kroatien", "Zagreb"), ("RS", "Serbien", "Belgrad"),
        ("BG", "Bulgarien", "Sofia"), ("RO", "Rumänien", "Bukarest"), ("MD", "Moldau", "Chișinău"), ("AL", "Albanien", "Tirana"), ("NO", "Norwegen", "Oslo"), ("SE", "Schweden", "Stockholm"),
        ("FI", "Finnland", "Helsinki"), ("DK", "Dänemark", "Kopenhagen"), ("EE", "Estland", "Tallinn"), ("LV", "Lettland", "Riga"), ("LT", "Litauen", "Vilnius"), ("IE", "Irland", "Dublin"),
        ("NL", "Niederlande", "Amsterdam"), ("BE", "Belgien", "Brüssel"), ("IN", "Indien", "Neu-Delhi"), ("ID", "Indonesien", "Jakarta"), ("TH", "Thailand", "Bangkok"), ("VN", "Vietnam", "Hanoi"),
        ("KR", "Südkorea", "Seoul"), ("MN", "Mongolei", "Ulan-Bator"), ("AU", "Australien", "Canberra"), ("NZ", "Neuseeland", "Wellington"), ("BR", "Brasilien", "Brasília"), ("AR", "Argentinien", "Buenos Aires"),
        ("CL", "Chile", "Santiago"), ("PE", "Peru", "Lima"), ("CO", "Kolumbien", "Bogotá"), ("MX", "Mexiko", "Mexiko-Stadt"), ("CA", "Kanada", "Ottawa"), ("EG", "Ägypten", "Kairo"),
        ("MA", "Marokko", "Rabat"), ("KE", "Kenia", "Nairobi"), ("GH", "Ghana", "Accra"), ("NG", "Nigeria", "Abuja"), ("ZA", "Südafrika", "Pretoria"), ("IL", "Israel", "Jerusalem"),
    ];

    public static readonly string[] FirstNames = ["Anna", "Bernd", "Clara", "Dieter", "Eva", "Frank", "Greta", "Hans", "Ingrid", "Jonas", "Karin", "Lukas"];

    public static readonly string[] LastNames = ["Ahrens", "Böttcher", "Cordes", "Dörfler", "Ehlers", "Fröhlich", "Großmann", "Hübner"];

    public static readonly string[] Sources = ["dpa", "Reuters", "AFP", "APA", "Agenturen", "Neustädter Tagblatt", "Hafenbote", "Abendpost am Fluss"];

    public static readonly string[] Topics =
    [
        "Eisenbahnbau", "Weizenernte", "Wasserkraft", "Hafenausbau", "Schulreform", "Filmfestspiele", "Uranbergbau", "Impfprogramm", "Glasfasernetz", "Naturschutzgebiet", "Stahlhandel", "Fährverkehr",
        "Nachtzugverbindungsinfrastrukturbeschleunigungsgesetz", "Raumfahrt", "Weinbau", "Zollabkommen",
    ];

    public static readonly string[] Headlines =
    [
        "{0}: {1} kommt schneller voran als geplant", "{1} in {0} vor dem Abschluss", "Streit um {1} zwischen {0} und {2}", "{0} und {2} einigen sich auf {1}", "Warum {0} beim Thema {1} wartet",
        "„Ein guter Tag“: {0} feiert den Beginn von {1}",
    ];

    /// <summary>Sentences about a country (0), its capital (1), a topic (2), another country (3), a number (4) and a name (5).</summary>
    public static readonly string[] Sentences =
    [
        "Die Regierung von {0} hat ihre Pläne zum Thema {2} vorgestellt.", "In {1} sprachen Fachleute aus {3} über Kosten von {4} Millionen Euro.",
        "Bis zum Herbst sollen {4} Arbeitsplätze entstehen, die meisten davon auf dem Land.", "Kritik kam aus {3}, wo ein ähnliches Vorhaben im Winter gescheitert war.",
        "„Wir haben lange gerechnet, und jetzt fangen wir an“, sagte {5}, die das Vorhaben leitet.", "Nach Angaben der Behörden in {1} sind {4} Kilometer fertig.",
        "Die Opposition hält das Thema {2} für überschätzt und verlangt mehr Geld für Krankenhäuser.", "Auch {3} will sich beteiligen, allerdings unter eigenen Bedingungen.",
        "Auf dem Markt neben dem Bahnhof war davon wenig zu hören: Dort ging es um den Preis von Brot.", "Ein Bericht mit {4} Seiten soll im Frühjahr erscheinen.",
        "Wer am Ende zahlt, ist offen.", "Beobachter erinnern an das Jahr, in dem der Fluss über die Ufer trat und {4} Häuser beschädigte.",
        "Das Parlament von {0} stimmt in der kommenden Woche ab.", "Zwischen {0} und {3} verkehren seit Kurzem {4} Züge im Monat.",
    ];

    public static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
}
