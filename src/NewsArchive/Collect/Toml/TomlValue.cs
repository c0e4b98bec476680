using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Toml;

/// <summary>A value of TOML.</summary>
internal abstract record TomlValue
{
    /// <summary>The value in YAML flow style, in which front matter is kept.</summary>
    public abstract string Flow { get; }
}

/// <summary>A string, number, truth value or time.</summary>
/// <param name="Text">The value as text: a number in decimal digits, a time with <c>T</c> between day and hour.</param>
internal sealed record TomlScalar(string Text, bool IsString) : TomlValue
{
    public override string Flow => IsString ? YamlText.Quoted(Text) : Text;
}

/// <summary>An array. <paramref name="IsOpen"/> is one of tables that headers <c>[[name]]</c> add to.</summary>
internal sealed record TomlArray(List<TomlValue> Items, bool IsOpen) : TomlValue
{
    public override string Flow => $"[{string.Join(", ", Items.Select(item => item.Flow))}]";
}

/// <summary>A table: keys in order, each with the line on which it stands.</summary>
internal sealed record TomlTable : TomlValue
{
    private readonly Dictionary<string, (TomlValue Value, int Line)> _values = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Whether nothing may be added any more: an inline table is whole where it stands.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether a header <c>[name]</c> has opened it.</summary>
    public bool HasHeader { get; set; }

    public override string Flow => $"{{{string.Join(", ", _order.Select(key => $"{YamlText.Quoted(key)}: {_values[key].Value.Flow}"))}}}";

    public bool TryAdd(string key, TomlValue value, int line)
    {
        if (IsClosed || !_values.TryAdd(key, (value, line)))
        {
            return false;
        }

        _order.Add(key);
        return true;
    }

    public TomlValue? Find(string key) => _values.TryGetValue(key, out var found) ? found.Value : null;

    /// <summary>The keys as hints.</summary>
    /// <param name="linesBefore">Lines of the file above the TOML text.</param>
    public ImmutableArray<Hint> ToHints(int linesBefore) => [.. _order.Select(key => HintOf(key, _values[key].Value, _values[key].Line, linesBefore))];

    private static Hint HintOf(string key, TomlValue value, int line, int linesBefore)
    {
        IReadOnlyList<TomlValue> items = value is TomlArray array ? array.Items : [value];
        return new Hint(key, [.. items.OfType<TomlScalar>().Select(scalar => scalar.Text)], line + linesBefore, Standing.Stated)
        {
            IsList = value is TomlArray,
            Yaml = value.Flow,
            Inner = [.. items.OfType<TomlTable>().SelectMany(table => table.ToHints(linesBefore))],
        };
    }
}
