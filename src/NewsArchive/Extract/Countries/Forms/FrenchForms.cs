namespace NewsArchive.Extract.Countries.Forms;

/// <summary>French: feminine and plural of nationalities.</summary>
internal sealed class FrenchForms : RomanceForms
{
    private static readonly (string Masculine, string Feminine)[] Feminines =
        [("ien", "ienne"), ("éen", "éenne"), ("on", "onne"), ("ec", "ecque"), ("rc", "rque"), ("e", "e"), ("", "e")];

    protected override IEnumerable<string> Forms(string masculine)
    {
        var (ending, other) = Feminines.First(pair => masculine.EndsWith(pair.Masculine, StringComparison.Ordinal));
        var feminine = masculine[..^ending.Length] + other;
        return [masculine, feminine, masculine.EndsWith('s') ? masculine : masculine + "s", feminine + "s"];
    }
}
