using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(ColumnsFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (columns timeline)}}</c>: the bars of a timeline, with their heights and the few that are named below the chart.</summary>
internal sealed class ColumnsFunction : ITemplateFunction
{
    private const int Highest = 64;
    private const int MonthWidth = 4;

    public string Name => "columns";

    public object? Call(FunctionCall call)
    {
        var spans = call.Get<IReadOnlyList<Span>>(0);
        var most = Math.Max(1, spans.Max(span => span.Count));
        var mostInMonth = spans.SelectMany(span => span.Months).DefaultIfEmpty().Max();
        return spans.Select((span, place) => new Column(
            span.Date,
            span.Count,
            span.Address,
            HeightOf(span.Count, most),
            span.Months.Count == 0 ? null : string.Concat(span.Months.Select((count, month) => Bar(month, HeightOf(count, mostInMonth)))),
            IsNamed(span.Date, place, spans.Count) ? span.Date.Year!.Value.ToString("D4", CultureInfo.InvariantCulture) : null)).ToList();
    }

    private static int HeightOf(int count, int most) => count == 0 ? 0 : Math.Max(3, (int)Math.Round((double)count * Highest / most));

    private static string Bar(int month, int height) =>
        height == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"M{(month * MonthWidth) + 0.5} {Highest}v-{height}h{MonthWidth - 1}v{height}z");

    // A year is wider than its bar: every second one has room. Months are named where a year begins, and the first unless the next name would touch it.
    private static bool IsNamed(EdtfDate date, int place, int count) => date.Month is { } month
        ? month == 1 || (place == 0 && (month < 11 || count < 13 - month))
        : date.Year % (count < 12 ? 1 : count < 40 ? 2 : 10) == 0;
}

/// <summary>A bar of a timeline.</summary>
/// <param name="Height">In CSS pixels; 0 where there is no article.</param>
/// <param name="Months">The months of a year as bars: path data in a box of 48 by 64; null for a single bar.</param>
/// <param name="Tick">The year to be named below the bar; null below most.</param>
public sealed record Column(EdtfDate Date, int Count, string? Address, int Height, string? Months, string? Tick);
