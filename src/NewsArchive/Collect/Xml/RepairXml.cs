using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace NewsArchive.Collect.Xml;

/// <summary>
/// XML as it is found -> XML that a strict parser takes, in one pass: bare ampersands and angle brackets become text, entities of HTML their character,
/// references to what XML cannot hold go. Document types go too, and with them every entity that a file declares: none is ever resolved. Line ends stay.
/// </summary>
internal sealed partial class RepairXml
{
    /// <summary>Elements within each other; feeds have ten.</summary>
    private const int DepthLimit = 256;

    /// <summary>Attributes of a tag; the parser compares each with all others.</summary>
    private const int AttributeLimit = 256;

    private const int LongestEntity = 40;

    private readonly string _xml;
    private readonly StringBuilder _good;
    private int _depth;

    private RepairXml(string xml)
    {
        _xml = xml;
        _good = new StringBuilder(xml.Length + 64);
    }

    /// <summary>Number of places that were repaired, and the line of the first, from 1.</summary>
    public int Repairs { get; private set; }

    public int FirstLine { get; private set; }

    /// <summary>Prefixes of names; those that nobody declared must be declared for the parser.</summary>
    public HashSet<string> Prefixes { get; } = new(StringComparer.Ordinal);

    /// <summary>A place beyond all measure, which no feed has, and why; null where there is none. The text ends before it.</summary>
    public (int Line, string Why)? Excess { get; private set; }

    public string Text => _good.ToString();

    public static RepairXml Of(string xml)
    {
        var repair = new RepairXml(xml);
        repair.Run();
        return repair;
    }

    private void Run()
    {
        for (var at = 0; at < _xml.Length && Excess is null;)
        {
            var next = _xml.AsSpan(at).IndexOfAny('<', '&') is var found and >= 0 ? at + found : _xml.Length;
            _good.Append(_xml, at, next - at);
            at = next == _xml.Length ? next : _xml[next] == '&' ? Reference(next) : Markup(next);
        }
    }

    private int Markup(int at)
    {
        if (Starts(at, "<![CDATA["))
        {
            var end = EndOf("]]>", at);
            _good.Append(_xml, at, end - at);
            return end;
        }

        if (Starts(at, "<!--"))
        {
            return Skip(at, EndOf("-->", at + 4));
        }

        if (Starts(at, "<?"))
        {
            return Skip(at, EndOf("?>", at));
        }

        if (Starts(at, "<!"))
        {
            return Skip(at, EndOfDeclaration(at));
        }

        var name = TagName().Match(_xml, at, Math.Min(_xml.Length - at, 200));
        if (!name.Success)
        {
            Repaired(at);
            _good.Append("&lt;");
            return at + 1;
        }

        return Tag(at, name);
    }

    private int Tag(int at, Match name)
    {
        var prefix = name.Groups["prefix"];
        if (prefix.Success)
        {
            Prefixes.Add(prefix.Value);
        }

        var isEnd = name.Groups["slash"].Success;
        _depth += isEnd ? -1 : 1;
        if (_depth > DepthLimit)
        {
            Excess = (LineOf(at), "Its elements are nested deeper than those of any feed.");
            return _xml.Length;
        }

        _good.Append(name.Value);
        var quote = '\0';
        var attributes = 0;
        var i = at + name.Length;
        while (i < _xml.Length && (quote != '\0' || _xml[i] != '>'))
        {
            var c = _xml[i];
            attributes += c == '=' && quote == '\0' ? 1 : 0;
            if (attributes > AttributeLimit)
            {
                Excess = (LineOf(at), $"A tag has more than {AttributeLimit} attributes.");
                return _xml.Length;
            }

            if (c == '&')
            {
                i = Reference(i);
                continue;
            }

            if (c == '<')
            {
                if (quote == '\0')
                {
                    break;
                }

                Repaired(i);
                _good.Append("&lt;");
                i++;
                continue;
            }

            quote = quote == '\0' && c is '"' or '\'' ? c : c == quote ? '\0' : quote;
            if (quote == '\0' && c == ':' && AttributePrefix().Match(_good.ToString(Math.Max(_good.Length - 40, 0), Math.Min(_good.Length, 40))) is { Success: true } own)
            {
                Prefixes.Add(own.Value);
            }

            _good.Append(c);
            i++;
        }

        if (i < _xml.Length && _xml[i] == '>')
        {
            _depth -= !isEnd && _xml[i - 1] == '/' ? 1 : 0;
            _good.Append('>');
            return i + 1;
        }

        return i;
    }

    /// <summary>What stands at an ampersand; where to go on.</summary>
    private int Reference(int at)
    {
        var entity = Entity().Match(_xml, at, Math.Min(_xml.Length - at, LongestEntity));
        if (!entity.Success)
        {
            Repaired(at);
            _good.Append("&amp;");
            return at + 1;
        }

        if (entity.Groups["number"] is { Success: true } number)
        {
            var isHex = number.Value[0] == 'x';
            var isNumber = int.TryParse(number.ValueSpan[(isHex ? 1 : 0)..], isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code);
            var isGood = isNumber && Rune.IsValid(code) && (code > 0xFFFF || XmlConvert.IsXmlChar((char)code));
            _good.Append(isGood ? entity.Value : "");
            Repaired(isGood ? -1 : at);
        }
        else if (entity.Value is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
        {
            _good.Append(entity.Value);
        }
        else
        {
            var meaning = WebUtility.HtmlDecode(entity.Value);
            _good.Append(meaning == entity.Value ? "&amp;" + entity.Value[1..] : meaning);
            Repaired(at);
        }

        return at + entity.Length;
    }

    /// <summary>The end of a document type, with the declarations between its brackets.</summary>
    private int EndOfDeclaration(int at)
    {
        var depth = 0;
        for (var i = at; i < _xml.Length; i++)
        {
            depth += _xml[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (_xml[i] == '>' && depth <= 0)
            {
                return i + 1;
            }
        }

        return _xml.Length;
    }

    private int Skip(int from, int to)
    {
        _good.Append('\n', _xml.AsSpan(from, to - from).Count('\n'));
        return to;
    }

    private int EndOf(string sign, int from) => from < _xml.Length && _xml.IndexOf(sign, from, StringComparison.Ordinal) is var at and >= 0 ? at + sign.Length : _xml.Length;

    private bool Starts(int at, string sign) => string.CompareOrdinal(_xml, at, sign, 0, sign.Length) == 0;

    private void Repaired(int at)
    {
        if (at >= 0)
        {
            FirstLine = Repairs++ == 0 ? LineOf(at) : FirstLine;
        }
    }

    private int LineOf(int at) => 1 + _xml.AsSpan(0, at).Count('\n');

    [GeneratedRegex(@"\G<(?<slash>/)?((?<prefix>[\p{L}_][\p{L}\p{Nd}_.-]*):)?[\p{L}_][\p{L}\p{Nd}_.-]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex TagName();

    [GeneratedRegex(@"[\p{L}_][\p{L}\p{Nd}_.-]*$", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex AttributePrefix();

    [GeneratedRegex("\\G&(#(?<number>[0-9]+|x[0-9A-Fa-f]+)|[A-Za-z][A-Za-z0-9]*);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Entity();
}
