using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Extract.Dates;
using NewsArchive.Extract.Languages;
using NewsArchive.Extract.Lines;

namespace NewsArchive.Extract.Roles;

/// <summary>A pasted text while it is read: each rule adds what it found, and gives the lines that it understood their role.</summary>
internal sealed class Draft
{
    /// <summary>Characters of a line that are searched for dates: what dates an article stands near the beginning of a line.</summary>
    private const int DatesReach = 2000;

    private readonly IReadOnlyList<DateMention>?[] _dates;

    public Draft(ImmutableArray<Line> lines, BodyRange body, LanguageData language)
    {
        Lines = lines;
        Body = body;
        Language = language;
        Roles = new Role[lines.Length];
        Rules = new string?[lines.Length];
        _dates = new IReadOnlyList<DateMention>?[lines.Length];
    }

    /// <summary>All lines of the text.</summary>
    public ImmutableArray<Line> Lines { get; }

    /// <summary>Where the running text stands.</summary>
    public BodyRange Body { get; set; }

    /// <summary>Words of the text's language.</summary>
    public LanguageData Language { get; }

    /// <summary>What each line is.</summary>
    public Role[] Roles { get; }

    /// <summary>The rule that gave each line its role.</summary>
    public string?[] Rules { get; }

    /// <summary>Index of the headline; -1 where there is none.</summary>
    public int Title { get; set; } = -1;

    /// <summary>Index of the first line that is running text.</summary>
    public int Lead { get; set; }

    /// <summary>Values that were considered and not taken.</summary>
    public List<Candidate> Candidates { get; } = [];

    /// <summary>The dates of a line.</summary>
    public IReadOnlyList<DateMention> Dates(int line)
    {
        var text = Lines[line].Text;
        return _dates[line] ??= ReadDates.In(text.Length > DatesReach ? text[..DatesReach] : text, Language);
    }

    /// <summary>Gives a line its role, unless it has one.</summary>
    public void Assign(int line, Role role, string rule)
    {
        if (Roles[line] == Role.None)
        {
            Roles[line] = role;
            Rules[line] = rule;
        }
    }

    /// <summary>Evidence that stands in a line.</summary>
    public Evidence Read(int line, string rule, string quote, double certainty) => new(Standing.Read, rule, quote, Lines[line].Number, certainty);
}
