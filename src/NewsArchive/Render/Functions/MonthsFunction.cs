using System.Globalization;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(MonthsFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{#each (months-of-year links)}}</c>: the twelve months of a year, those without articles included, from links to some of them.</summary>
internal sealed class MonthsFunction : ITemplateFunction
{
    public string Name => "months-of-year";

    public object? Call(FunctionCall call)
    {
        var links = call.Get<IReadOnlyList<Link>>(0);
        return Enumerable.Range(1, 12).Select(CellOf).ToList();

        MonthCell CellOf(int month)
        {
            var ending = "-" + month.ToString("D2", CultureInfo.InvariantCulture);
            return new MonthCell(
                call.Context.Dates.Month(month),
                call.Context.Dates.ShortMonth(month),
                links.FirstOrDefault(link => link.Key is { Length: 7 } key && key.EndsWith(ending, StringComparison.Ordinal)));
        }
    }
}

/// <summary>A month of a year's row. <paramref name="Link"/> is null where no article is of that month.</summary>
public sealed record MonthCell(string Name, string ShortName, Link? Link);
