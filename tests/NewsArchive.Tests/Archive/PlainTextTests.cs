using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

/// <summary>Markdown in this tool's spelling is read as its text.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Ein *wichtiges* **Wort** und `Code`.\n", "Ein wichtiges Wort und Code.")]
    [InlineData("Zeile eins\nZeile zwei\n\nAbsatz\n", "Zeile eins Zeile zwei\nAbsatz")]
    [InlineData("## Titel\n\n- eins\n- zwei\n\n1. drei\n", "Titel\neins\nzwei\ndrei")]
    [InlineData("> Zitat\n>\n> zweiter Absatz\n", "Zitat\nzweiter Absatz")]
    [InlineData("Ein [Link (gut)](https://example.org/a_(b)) steht hier.\n", "Ein Link (gut) steht hier.")]
    [InlineData("![Bild](https://example.org/x.png) daneben\n", "Bild daneben")]
    [InlineData("Kein \\*Zeichen\\* und \\[keine Klammer\\]\n", "Kein *Zeichen* und [keine Klammer]")]
    [InlineData("snake_case, 2 * 3, a &amp; b\n", "snake_case, 2 * 3, a & b")]
    [InlineData("| Ort | Zahl |\n|---|---:|\n| Bonn | 3 |\n", "Ort   Zahl\nBonn   3")]
    [InlineData("```\n*roh*\n```\n", "*roh*")]
    [InlineData("Ende\n\n---\n\nNeu\n", "Ende\nNeu")]
    [InlineData("", "")]
    public void Signs_go_and_words_stay(string markdown, string text) => Assert.Equal(text, PlainText.Of(markdown));
}
