using System.Globalization;

namespace NewsArchive.Render.Words.Numbers;

/// <summary>When a form of a noun follows a whole number; rules as in UTS #35, Language Plural Rules: <c>few: i % 10 = 2..4 and i % 100 != 12..14</c>.</summary>
/// <param name="Name">Name of the form, such as <c>few</c>.</param>
/// <param name="Cases">One of them must hold; of each all conditions.</param>
internal sealed record PluralRule(string Name, IReadOnlyList<IReadOnlyList<PluralCondition>> Cases)
{
    /// <summary>Reads a form and its rule.</summary>
    public static PluralRule Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new PluralRule(text[..colon], [.. text[(colon + 1)..].Split(" or ").Select(each => (IReadOnlyList<PluralCondition>)[.. each.Split(" and ").Select(PluralCondition.Parse)])]);
    }

    /// <summary>Whether the form follows a number that is not negative.</summary>
    public bool Holds(long number) => Cases.Any(conditions => conditions.All(condition => condition.Holds(number)));
}

/// <summary>A condition on a number: <c>i % 100 != 12..14</c>.</summary>
/// <param name="IsWhole">Whether it looks at the number; the other operands of the rules look at fractions and exponents, which whole numbers have not.</param>
/// <param name="Modulus">0 for none.</param>
internal sealed record PluralCondition(bool IsWhole, int Modulus, bool IsEqual, IReadOnlyList<(int From, int To)> Ranges)
{
    /// <summary>Reads a condition.</summary>
    public static PluralCondition Parse(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var modulus = parts[1] == "%" ? Number(parts[2]) : 0;
        return new PluralCondition(parts[0] is "n" or "i", modulus, parts[^2] == "=", [.. parts[^1].Split(',').Select(Range)]);
    }

    /// <summary>Whether it holds for a number that is not negative.</summary>
    public bool Holds(long number)
    {
        var value = !IsWhole ? 0 : Modulus == 0 ? number : number % Modulus;
        return Ranges.Any(range => value >= range.From && value <= range.To) == IsEqual;
    }

    private static (int From, int To) Range(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? (Number(text), Number(text)) : (Number(text[..dots]), Number(text[(dots + 2)..]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
