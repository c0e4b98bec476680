using System.Globalization;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Words;

/// <summary>Whole numbers and amounts in the language of the interface: <c>1.234 Artikel</c>.</summary>
public sealed class NumberWords(UiStrings strings)
{
    private readonly NumberFormatInfo format = new() { NumberGroupSeparator = strings.Get("number.group"), NumberDecimalDigits = 0 };

    public string Of(int number) => number < 1000 && number > -1000 ? number.ToString(CultureInfo.InvariantCulture) : number.ToString("N", format);

    /// <summary>A number with its noun: the key with <c>.one</c> for 1 and <c>.other</c> for all others.</summary>
    public string Of(int number, string key) => strings.Get(key + (number == 1 ? ".one" : ".other"), Of(number));
}
