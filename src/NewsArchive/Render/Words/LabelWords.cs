using NewsArchive.Archive.Site;
using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Words;

/// <summary>What pages and links are called, in words.</summary>
public sealed class LabelWords(UiStrings strings, DateWords dates)
{
    /// <summary>The label in words; a term that the interface does not know is shown as it is.</summary>
    public string Of(Label label) => label switch
    {
        { Text: { } text } => text,
        { Date: { } date } => dates.Of(date),
        { DayOfYear: { } day } => dates.DayOfYear(day),
        { Pair: { } pair } => strings.Get("label.pair", pair.First, pair.Second),
        { Term: { } term } => strings.Find("term." + term) ?? term,
        _ => "",
    };
}
