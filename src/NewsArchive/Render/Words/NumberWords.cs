using System.Globalization;
using NewsArchive.Render.Themes;
using NewsArchive.Render.Words.Numbers;

namespace NewsArchive.Render.Words;

/// <summary>Whole numbers and amounts in the language of the interface: <c>1.234 Artikel</c>.</summary>
public sealed class NumberWords(UiStrings strings)
{
    private readonly NumberRules rules = NumberRules.Of(strings.Language);
    private readonly NumberFormatInfo format = new() { NumberGroupSeparator = NumberRules.Of(strings.Language).Group, NumberDecimalDigits = 0 };

    public string Of(int number) =>
        Math.Abs((long)number) < rules.GroupedFrom ? number.ToString(CultureInfo.InvariantCulture) : number.ToString("N", format);

    /// <summary>A number with its noun: the words for the key with the form that the language wants, such as <c>.one</c>; <c>.other</c> where that one has no words.</summary>
    public string Of(int number, string key)
    {
        var form = key + "." + rules.FormOf(number);
        return strings.Get(strings.Find(form) is null ? key + ".other" : form, Of(number));
    }
}
