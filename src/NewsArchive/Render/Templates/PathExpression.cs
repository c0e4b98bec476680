using NewsArchive.Render.Themes;

namespace NewsArchive.Render.Templates;

/// <summary><c>../model.entry.title</c>: members of members, beginning at <c>this</c>, at something around it, or at <c>@root</c>. What belongs to nothing is nothing.</summary>
internal sealed class PathExpression : Expression
{
    private readonly string spelling;
    private readonly int ups;
    private readonly bool isFromRoot;
    private readonly string[] names;
    private readonly Member?[] members;
    private readonly ThemeFile file;
    private readonly int offset;

    public PathExpression(string spelling, ThemeFile file, int offset)
    {
        this.spelling = spelling;
        this.file = file;
        this.offset = offset;
        var rest = spelling;
        for (; rest == ".." || rest.StartsWith("../", StringComparison.Ordinal); rest = rest.Length > 2 ? rest[3..] : "")
        {
            ups++;
        }

        isFromRoot = rest == "@root" || rest.StartsWith("@root.", StringComparison.Ordinal);
        names = [.. rest.Split('.', '/').Where(name => name.Length > 0 && name is not ("this" or "@root"))];
        members = new Member?[names.Length];
    }

    public override object? Evaluate(Scope scope)
    {
        for (var i = 0; i < ups; i++)
        {
            scope = scope.Parent ?? throw new TemplateException($"There is nothing around this point that '{spelling}' could lead to.").At(file, offset);
        }

        var value = isFromRoot ? scope.Run.Page : scope.Value;
        var known = 0;
        foreach (var (name, given) in isFromRoot || names.Length == 0 ? [] : scope.Named)
        {
            if (name == names[0])
            {
                (value, known) = (given, 1);
            }
        }

        for (; known < names.Length && value is not null; known++)
        {
            value = MemberOf(value, known).Get(value);
        }

        return value;
    }

    // Most paths meet one type only. Threads may overwrite each other's find; each is right for the type that it names.
    private Member MemberOf(object value, int place)
    {
        var type = value.GetType();
        if (members[place] is { } found && found.Type == type)
        {
            return found;
        }

        var member = Member.Find(type, names[place]) ?? throw Unknown(type, names[place]);
        members[place] = member;
        return member;
    }

    private TemplateException Unknown(Type type, string name)
    {
        var nearest = Archive.EditDistance.NearestTo(name, Member.NamesOf(type));
        return new TemplateException($"The template asks for '{spelling}', which does not exist here.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}").At(file, offset);
    }
}
