using NewsArchive.Collect.Yaml;

namespace NewsArchive.Collect.Toml;

/// <summary>TOML text -> keys with their values, by TOML 1.0.0 (toml.io). Values keep their spelling, but for signs that only TOML has; dates and numbers stay what they are.</summary>
public static class ReadToml
{
    /// <summary>The keys of the text; those above a fault where there is one.</summary>
    /// <param name="firstLine">Line of the file on which the text begins, from 1.</param>
    public static KeyMapping From(string toml, int firstLine)
    {
        var root = new TomlTable();
        KeyFault? fault = null;
        try
        {
            if (toml.Length > ReadMapping.LengthLimit)
            {
                throw new TomlException(1, "it is longer than 256 KB", "Keep facts about the article there and move its text into the body.");
            }

            Read(new ReadTomlValue(toml), root);
        }
        catch (TomlException exception)
        {
            fault = exception.FaultIn(firstLine);
        }

        return new KeyMapping(root.ToHints(firstLine - 1), [], fault).Clean();
    }

    /// <summary>Adds a value under a key of one or more parts.</summary>
    internal static void Add(TomlTable table, List<string> key, TomlValue value, int line, TomlScanner place)
    {
        foreach (var part in key[..^1])
        {
            table = Below(table, part, line, place, ofHeader: false);
        }

        if (!table.TryAdd(key[^1], value, line))
        {
            throw Twice(key, place);
        }
    }

    private static void Read(ReadTomlValue text, TomlTable root)
    {
        var table = root;
        for (text.SkipLines(); !text.IsAtEnd; text.SkipLines())
        {
            if (text.Next == '[')
            {
                table = Header(text, root);
                continue;
            }

            var line = text.Line;
            var key = text.Key();
            if (!text.TryTake("="))
            {
                throw text.Fault("a key has no value", "Write = and a value behind it, such as: title = \"The headline\"");
            }

            text.SkipBlanks();
            Add(table, key, text.Value(), line, text);
            text.EndLine();
        }
    }

    /// <summary>The table that a header <c>[a.b]</c> or <c>[[a.b]]</c> opens.</summary>
    private static TomlTable Header(ReadTomlValue text, TomlTable root)
    {
        var line = text.Line;
        var isItem = text.TryTake("[[");
        _ = isItem || text.TryTake("[");
        var key = text.Key();
        if (!text.TryTake(isItem ? "]]" : "]"))
        {
            throw text.Fault("a header is not closed", isItem ? "Write it as [[name]]." : "Write it as [name].");
        }

        var table = root;
        foreach (var part in key[..^1])
        {
            table = Below(table, part, line, text, ofHeader: true);
        }

        if (isItem)
        {
            var item = new TomlTable { HasHeader = true };
            var list = table.Find(key[^1]) ?? (table.TryAdd(key[^1], new TomlArray([], IsOpen: true), line) ? table.Find(key[^1]) : null);
            (list is TomlArray { IsOpen: true } open ? open : throw Twice(key, text)).Items.Add(item);
            text.EndLine();
            return item;
        }

        table = Below(table, key[^1], line, text, ofHeader: false);
        if (table.HasHeader)
        {
            throw Twice(key, text);
        }

        table.HasHeader = true;
        text.EndLine();
        return table;
    }

    /// <summary>The table under a key, made where there is none; of an array of tables the last.</summary>
    private static TomlTable Below(TomlTable table, string key, int line, TomlScanner place, bool ofHeader)
    {
        var found = table.Find(key);
        if (found is null && table.TryAdd(key, found = new TomlTable(), line))
        {
            return (TomlTable)found;
        }

        return found switch
        {
            TomlTable { IsClosed: false } below => below,
            TomlArray { IsOpen: true, Items: [.., TomlTable last] } when ofHeader => last,
            _ => throw Twice([key], place),
        };
    }

    private static TomlException Twice(List<string> key, TomlScanner place) =>
        place.Fault($"the key \"{string.Join('.', key)}\" stands twice, or its table is closed", "Remove one of the two.");
}
