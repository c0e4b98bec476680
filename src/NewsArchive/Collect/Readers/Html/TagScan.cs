namespace NewsArchive.Collect.Readers.Html;

/// <summary>The extent of one tag, found as the tokenizer of the HTML standard finds it: quoted values may hold <c>&gt;</c>.</summary>
/// <param name="Name">Name in lower case, without the slash of a closing tag.</param>
/// <param name="End">Index behind the closing <c>&gt;</c>.</param>
/// <param name="Attributes">Number of attributes.</param>
/// <param name="Cut">Where the first attribute too many starts.</param>
/// <param name="IsClosed">Whether the tag closes itself.</param>
/// <param name="LongValues">Insides of quoted values that are too long, each with its start and its end.</param>
internal readonly record struct TagScan(string Name, int End, int Attributes, int? Cut, bool IsClosed, List<(int From, int To)> LongValues)
{
    private static readonly List<(int From, int To)> None = [];

    /// <summary>Scans the tag whose <c>&lt;</c> stands at an index.</summary>
    public static TagScan At(string page, int tag)
    {
        var at = page[tag + 1] == '/' ? tag + 2 : tag + 1;
        var start = at;
        while (at < page.Length && page[at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'))
        {
            at++;
        }

        var name = TagNames.Intern(page.AsSpan(start, Math.Min(at - start, 32)));
        var attributes = 0;
        int? cut = null;
        var longValues = None;
        var inName = false;
        for (; at < page.Length && page[at] != '>'; at++)
        {
            var sign = page[at];
            if (sign is '"' or '\'' && FollowsEquals(page, at))
            {
                var close = page.IndexOf(sign, at + 1);
                close = close < 0 ? page.Length - 1 : close;
                if (close - at > PageLimits.AttributeLength && cut is null)
                {
                    longValues = longValues.Count == 0 ? [] : longValues;
                    longValues.Add((at + 1, close));
                }

                at = close;
                inName = false;
            }
            else if (sign is ' ' or '\t' or '\n' or '\r' or '\f' or '/')
            {
                inName = false;
            }
            else if (!inName && page[at - 1] != '=')
            {
                inName = true;
                cut ??= ++attributes > PageLimits.Attributes ? at : null;
            }
        }

        return new TagScan(name, Math.Min(at + 1, page.Length), attributes, cut, at < page.Length && page[at - 1] == '/', longValues);
    }

    private static bool FollowsEquals(string page, int at)
    {
        // A few blanks may stand between; more are not looked through, so that a page of blanks takes linear time.
        var before = at - 1;
        while (before > at - 8 && char.IsWhiteSpace(page[before]))
        {
            before--;
        }

        return page[before] == '=';
    }
}
