using NewsArchive.Archive;
using NewsArchive.Archive.Countries;

namespace NewsArchive.Serve.Correct;

/// <summary>Wishes -> what the correction is to state, or why that cannot be.</summary>
internal static class JudgeWishes
{
    private const int LongestValue = 2000;

    /// <summary>Keys with their values in YAML; null takes a key away. Fields with a problem keep what was typed.</summary>
    public static (Dictionary<string, string?> Changes, IReadOnlyList<FormField> Fields) Of(IReadOnlyList<FormField> fields, Dictionary<string, Wish> wishes, EditWords words)
    {
        var changes = new Dictionary<string, string?>(StringComparer.Ordinal);
        var judged = new List<FormField>();
        foreach (var field in fields)
        {
            if (!wishes.TryGetValue(field.Name, out var wish) || !wish.IsOne)
            {
                judged.Add(field);
                continue;
            }

            var problem = ProblemOf(field, wish, words);
            judged.Add(field with { Typed = wish.Now, Problem = problem });
            if (problem is null)
            {
                Add(changes, field, wish);
            }
        }

        return (changes, judged);
    }

    private static void Add(Dictionary<string, string?> changes, FormField field, Wish wish)
    {
        foreach (var key in FormField.Keys(field.Name))
        {
            changes[key] = null;
        }

        // There is no article without a title: without a statement the text's own counts again.
        var isTakenBack = wish.IsDropped || (field.Name == "title" && wish.Now.Length == 0);
        foreach (var (key, yaml) in isTakenBack ? [] : FactLines.Of(field.Name, wish.Now))
        {
            changes[key] = yaml;
        }
    }

    private static string? ProblemOf(FormField field, Wish wish, EditWords words)
    {
        // Somebody else has corrected it since the form was shown: nobody decides against what he has not seen.
        if (wish.Was != field.Value)
        {
            return words.Of("problem.meanwhile", field.Value);
        }

        if (wish.IsDropped)
        {
            return null;
        }

        return field.Name switch
        {
            _ when wish.Now.Length > LongestValue => words.Of("problem.long"),
            "date" when wish.Now.Length > 0 && !EdtfDate.TryParse(wish.Now, out _) => words.Of("problem.date"),
            "language" when wish.Now.Length > 0 && !IsLanguage(wish.Now) => words.Of("problem.language"),
            "rights" when wish.Now.Length > 0 && !RightsWords.All.Contains(wish.Now) => words.Of("problem.rights"),
            "embargo" when wish.Now.Length > 0 && RightsWords.ReadEmbargo(wish.Now) is null => words.Of("problem.embargo"),
            _ when field is { IsTerm: true, IsCorrected: false } && wish.Now.Length == 0 => words.Of("problem.elsewhere"),
            "countries" when FactLines.CountriesOf(wish.Now).FirstOrDefault(country => !CountryNames.IsKnown(country.Code)).Code is { } unknown => words.Of("problem.country", unknown.Replace('_', ' ')),
            _ => null,
        };
    }

    // RFC 5646 in short, as for front matter.
    private static bool IsLanguage(string tag) => tag.Split('-') is [{ Length: >= 2 and <= 8 } primary, .. var rest]
        && primary.All(char.IsAsciiLetter) && rest.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
