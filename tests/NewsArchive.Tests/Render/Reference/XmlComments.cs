using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NewsArchive.Tests.Render.Reference;

/// <summary>The doc comments of an assembly, as the compiler wrote them beside it, in Markdown.</summary>
internal sealed partial class XmlComments
{
    private readonly Dictionary<string, XElement> members;

    public XmlComments(System.Reflection.Assembly assembly)
    {
        members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
    }

    /// <summary>What is said of a type.</summary>
    public string OfType(Type type) => Text(members.GetValueOrDefault("T:" + type.FullName)?.Element("summary"));

    /// <summary>What is said of a property, or of the parameter of the record that it comes from.</summary>
    public string OfProperty(Type type, string name) =>
        members.GetValueOrDefault($"P:{type.FullName}.{name}") is { } member
            ? Text(member.Element("inheritdoc") is { } same && same.Attribute("cref") is { } source ? members.GetValueOrDefault(source.Value)?.Element("summary") : member.Element("summary"))
            : Text(members.GetValueOrDefault("T:" + type.FullName)?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")!.Value == name));

    private static string Text(XElement? element)
    {
        var text = new StringBuilder();
        foreach (var node in element?.Nodes() ?? [])
        {
            text.Append(node switch
            {
                XText words => words.Value,
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                XElement named when (named.Attribute("cref") ?? named.Attribute("name")) is { } target => $"`{Camel(target.Value[(target.Value.LastIndexOf('.') + 1)..])}`",
                XElement other => other.Value,
                _ => "",
            });
        }

        return WhiteSpace().Replace(text.ToString(), " ").Trim();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
