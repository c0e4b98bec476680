namespace NewsArchive.Collect.Toml;

/// <summary>A place in a TOML text, and what every part of its grammar asks of it.</summary>
internal class TomlScanner(string text)
{
    /// <summary>Line of the place, from 1.</summary>
    public int Line { get; private set; } = 1;

    public bool IsAtEnd => At >= text.Length;

    protected int At { get; private set; }

    /// <summary>The character at the place; NUL behind the text.</summary>
    public char Next => At < text.Length ? text[At] : '\0';

    public bool StartsWith(string sign) => string.CompareOrdinal(text, At, sign, 0, sign.Length) == 0;

    public char Take()
    {
        var taken = Next;
        Line += taken == '\n' ? 1 : 0;
        At++;
        return taken;
    }

    public bool TryTake(string sign)
    {
        if (!StartsWith(sign))
        {
            return false;
        }

        for (var i = 0; i < sign.Length; i++)
        {
            Take();
        }

        return true;
    }

    /// <summary>The characters up to the first that is not taken.</summary>
    public string TakeWhile(Func<char, bool> isTaken)
    {
        var start = At;
        while (At < text.Length && isTaken(text[At]))
        {
            Take();
        }

        return text[start..At];
    }

    public void SkipBlanks() => TakeWhile(c => c is ' ' or '\t');

    /// <summary>Passes over blanks, line ends and comments.</summary>
    public void SkipLines()
    {
        do
        {
            TakeWhile(c => c is ' ' or '\t' or '\n' or '\r');
            if (Next == '#')
            {
                TakeWhile(c => c != '\n');
            }
        }
        while (Next is '\n');
    }

    /// <summary>Passes over the rest of a line, which must hold nothing but a comment.</summary>
    public void EndLine()
    {
        SkipBlanks();
        if (Next == '#')
        {
            TakeWhile(c => c != '\n');
        }

        if (!IsAtEnd && Take() != '\n')
        {
            throw Fault("something stands behind a value", "Write one key a line, such as: title = \"The headline\"", -1);
        }
    }

    public TomlException Fault(string problem, string wayOut, int back = 0) => new(Line, $"{problem}: {LineAt(Math.Clamp(At + back, 0, text.Length))}", wayOut);

    private string LineAt(int at)
    {
        const int Longest = 80;
        var start = at > 0 ? text.LastIndexOf('\n', at - 1) + 1 : 0;
        var end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
        return end - start <= Longest ? text[start..end].Trim() : text[start..(start + Longest)].Trim() + " …";
    }
}
