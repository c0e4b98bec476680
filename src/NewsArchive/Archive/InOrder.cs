namespace NewsArchive.Archive;

/// <summary>Lists in the ordinal order of names: two of them are laid beside each other in one walk, without a table.</summary>
public static class InOrder
{
    /// <summary>What is known of each name, and what is known of others.</summary>
    /// <param name="names">Names in ordinal order, each once.</param>
    /// <param name="known">What is known, in the ordinal order of its names, each once.</param>
    /// <returns>For each name, by its place, what is known of it, null where that is nothing; and the rest, in its order.</returns>
    public static (T?[] OfNames, List<KeyValuePair<string, T>> Others) Match<T>(IReadOnlyList<string> names, IReadOnlyList<KeyValuePair<string, T>> known)
        where T : class
    {
        var ofNames = new T?[names.Count];
        var others = new List<KeyValuePair<string, T>>();
        var at = 0;
        foreach (var one in known)
        {
            while (at < names.Count && string.CompareOrdinal(names[at], one.Key) < 0)
            {
                at++;
            }

            if (at < names.Count && names[at] == one.Key)
            {
                ofNames[at++] = one.Value;
            }
            else
            {
                others.Add(one);
            }
        }

        return (ofNames, others);
    }
}
