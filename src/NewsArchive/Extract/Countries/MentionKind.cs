namespace NewsArchive.Extract.Countries;

/// <summary>What kind of words refers to a country: after the classes of Gritta et al., "A pragmatic guide to geoparsing evaluation" (2019).</summary>
internal enum MentionKind : byte
{
    /// <summary>A name of the country, official, everyday or dated: Kasachstan, Weißrussland.</summary>
    Name,

    /// <summary>kasachisch, Kazakh.</summary>
    Adjective,

    /// <summary>Kasache, Ukrainer:innen, Briton.</summary>
    Demonym,

    /// <summary>Astana, Munich.</summary>
    City,

    /// <summary>A land, state, province, island or landscape: Bayern, Texas, Xinjiang.</summary>
    Region,

    /// <summary>A government or parliament by its seat: Kreml, Downing Street.</summary>
    Metonym,

    /// <summary>The country inside a longer word: US-Präsident, Ukrainekrieg.</summary>
    Compound,

    /// <summary>The place that a report is filed from: <c>MOSKAU (dpa) -</c>.</summary>
    Dateline,

    /// <summary>A state behind a town, shortened: <c>OAKLAND, Calif.,</c>.</summary>
    Abbreviation,

    /// <summary>A word that is also a person's or another thing's name: counts beside other evidence only.</summary>
    Shared,

    /// <summary>A city that bodies of several states sit in (Brüssel): the country only where the text is not about them, or beside other evidence.</summary>
    Seat,

    /// <summary>Company news of an English wire that names no country at all: its home market.</summary>
    Company,

    /// <summary>A company, club or paper with a country in its name: no evidence by itself.</summary>
    Organisation,

    /// <summary>A body of several states (EU, Nato): no evidence, but it takes its seat's.</summary>
    Institution,

    /// <summary>A language: no evidence.</summary>
    Language,

    /// <summary>A fixed phrase, a currency, a person's name: no evidence, and nothing inside it is.</summary>
    Idiom,
}
