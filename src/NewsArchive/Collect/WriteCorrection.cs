using System.Text;
using NewsArchive.Archive;
using NewsArchive.Collect.Yaml;

namespace NewsArchive.Collect;

/// <summary>Changes what a correction states, key by key: other keys, their order and comments stay as their owner wrote them.</summary>
public static class WriteCorrection
{
    /// <summary>Where the correction of a text is, beside it.</summary>
    public static string FileOf(string text) => Path.ChangeExtension(text, null) + ReadCorrection.Ending;

    /// <summary>The keys that a correction states; null where it cannot be read.</summary>
    public static IReadOnlyCollection<string>? KeysOf(string correction) =>
        ReadMapping.Parse(correction, 1) is { Fault: null } mapping ? [.. mapping.Keys.Select(key => key.Name)] : null;

    /// <summary>The correction with other values.</summary>
    /// <param name="before">What it says so far; empty where there is none.</param>
    /// <param name="changes">Keys with their values in YAML on one line; null takes a key away.</param>
    /// <exception cref="RefusedException">It cannot be changed without losing something; the message says where and what to do.</exception>
    public static string With(string before, IReadOnlyDictionary<string, string?> changes)
    {
        var mapping = ReadMapping.Parse(before, 1);
        if (mapping.Fault is { } fault)
        {
            throw new RefusedException($"line {fault.Line}: {fault.Problem} {fault.WayOut}");
        }

        var text = Changed(before, mapping, changes);

        // A file can be written in ways that no change by lines can be right for. What is true afterwards decides.
        var after = ReadMapping.Parse(text, 1);
        var wanted = ReadMapping.Parse(string.Concat(changes.Where(change => change.Value is not null).Select(change => $"{change.Key}: {change.Value}\n")), 1).Keys;
        var kept = mapping.Keys.Where(key => !changes.ContainsKey(key.Name));
        return after.Fault is null && after.Repeated.Length == mapping.Repeated.Length && Says(after, kept.Concat(wanted))
            ? text
            : throw new RefusedException("It is written in a way that cannot be changed key by key. Change it by hand.");
    }

    private static bool Says(KeyMapping mapping, IEnumerable<Hint> expected)
    {
        var keys = expected.ToDictionary(key => key.Name, StringComparer.Ordinal);
        return mapping.Keys.Length == keys.Count
            && mapping.Keys.All(key => keys.TryGetValue(key.Name, out var other) && key.Yaml == other.Yaml && key.Values.SequenceEqual(other.Values, StringComparer.Ordinal) && key.IsList == other.IsList);
    }

    private static string Changed(string before, KeyMapping mapping, IReadOnlyDictionary<string, string?> changes)
    {
        var lines = before.Length == 0 ? [] : before.Split('\n').ToList();
        var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "";
        if (lines.Count > 0 && lines[^1].Trim().Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        // From the last to the first, so that the lines of those before stay where they are.
        var starts = mapping.Keys.Select(key => key.Line - 1).Append(lines.Count).Order().ToList();
        foreach (var key in mapping.Keys.Where(key => changes.ContainsKey(key.Name)).OrderByDescending(key => key.Line))
        {
            var start = key.Line - 1;
            var next = starts.First(line => line > start);
            while (next > start + 1 && lines[next - 1].TrimEnd() is "" or ['#', ..])
            {
                next--;
            }

            lines.RemoveRange(start, next - start);
            if (changes[key.Name] is { } yaml)
            {
                lines.Insert(start, $"{key.Name}: {yaml}{end}");
            }
        }

        var known = mapping.Keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        lines.AddRange(changes.Where(change => change.Value is not null && !known.Contains(change.Key)).Select(change => $"{change.Key}: {change.Value}{end}"));
        return new StringBuilder().AppendJoin('\n', lines).Append(lines.Count > 0 ? "\n" : "").ToString();
    }
}
