using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NewsArchive.Archive.Site;
using NewsArchive.Render;
using NewsArchive.Render.Functions;
using NewsArchive.Render.Templates;
using NewsArchive.Tests.House;

namespace NewsArchive.Tests.Render.Reference;

/// <summary>The reference of themes, made from the code and its comments: a value or function that is added later cannot be missing in it.</summary>
public sealed class ThemeReferenceTests
{
    private const string Head = """
        # Reference of themes

        What templates can show and call ([themes.md](themes.md) tells how they are written). This page is made from the code; a test keeps it true.

        What is "found" has a `value` and its `evidence`. What can be missing is nothing where it is (`{{#if x}}`).


        """;

    private static readonly XmlComments Comments = new(typeof(PageView).Assembly);

    [Fact]
    public void The_reference_names_every_value_and_function() => Expected.Matches(Path.Combine(Repository.Root, "docs", "theme-reference.md"), Reference());

    private static string Reference()
    {
        var kinds = SampleSite.Plan().Pages.Where(page => SampleSite.BuiltIn.Files.ContainsKey(page.Kind + ".hbs")).ToLookup(page => page.Kind, page => page.Model.GetType(), StringComparer.Ordinal);
        var text = new StringBuilder(Head);
        text.Append("## Every page\n\n").Append(Table(typeof(PageView)));
        text.Append("## `model`, by kind of page\n\n| template | `model` |\n|---|---|\n");
        foreach (var kind in kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{kind.Key}.hbs` | {NameOf(kind.First())} |\n");
        }

        text.Append("\n## Values\n\n");
        foreach (var type in Reachable([typeof(PageView), .. kinds.SelectMany(kind => kind)]).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {type.Name}\n\n{Comments.OfType(type)}\n\n").Append(Table(type));
        }

        text.Append("## Functions\n\n| function | |\n|---|---|\n");
        foreach (var function in typeof(ITemplateFunction).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ITemplateFunction)))
            .Select(type => (((ITemplateFunction)Activator.CreateInstance(type)!).Name, Text: Comments.OfType(type))).OrderBy(function => function.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{function.Name}` | {Cell(function.Text)} |\n");
        }

        return text.ToString();
    }

    private static string Table(Type type)
    {
        var rows = PropertiesOf(type).Select(property => $"| `{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}` | {NameOf(property.PropertyType)} | {Cell(Comments.OfProperty(type, property.Name))} |\n");
        return "| name | kind | |\n|---|---|---|\n" + string.Concat(rows) + "\n";
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        var names = Member.NamesOf(type).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return type.GetProperties().Where(property => names.Contains(property.Name) && property.GetMethod is { IsStatic: false, IsPublic: true } && property.Name is not ("Digest" or "Dossier" or "EqualityContract"));
    }

    private static List<Type> Reachable(IEnumerable<Type> roots)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(roots);
        while (open.TryDequeue(out var type))
        {
            foreach (var part in type == typeof(PageView) || found.Add(type) ? PropertiesOf(type).SelectMany(property => Parts(property.PropertyType)) : [])
            {
                if (IsOurs(part) && !found.Contains(part))
                {
                    open.Enqueue(part);
                }
            }
        }

        return [.. found];
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [type];

    private static bool IsOurs(Type type) => type.IsClass && type.Assembly == typeof(Page).Assembly;

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? NameOf(value)
        : type == typeof(string) || type == typeof(Uri) ? "text"
        : type == typeof(bool) ? "yes or no"
        : type == typeof(int) || type == typeof(long) || type == typeof(double) ? "number"
        : type == typeof(object) ? "by kind of page"
        : type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type).Select(name => $"`{name}`"))
        : type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? "list of " + string.Join(" and ", type.GetGenericArguments().Select(NameOf))
        : type.IsGenericType ? $"{NameOf(type.GetGenericArguments()[0])}, found"
        : IsOurs(type) ? $"[{type.Name}](#{type.Name.ToLowerInvariant()})"
        : type.Name;

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
