using System.Text;

namespace NewsArchive.Fuzz;

/// <summary>Damages bytes as disks, editors, browsers and attackers do.</summary>
internal static class Mutate
{
    /// <summary>Longest input that is made, in bytes: long enough that what is quadratic shows.</summary>
    private const int LongestInput = 256 * 1024;

    private const int LongestNoise = 64 * 1024;

    private static readonly Encoding[] Encodings =
    [
        Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1,
        CodePagesEncodingProvider.Instance.GetEncoding(1250)!, CodePagesEncodingProvider.Instance.GetEncoding(1251)!, CodePagesEncodingProvider.Instance.GetEncoding(1252)!, CodePagesEncodingProvider.Instance.GetEncoding(850)!,
    ];

    private static readonly string[] Tokens =
    [
        "---\n", "+++\n", "...\n", "\n\n", "\r\n", "\r", "\u2028", "\u0085", "# ", "###### ", "- ", "1. ", "999999999. ", "> ", "* ", "    ", "\t", "```\n", "~~~\n", "| a | b |\n|---|:-:|\n", "***", "**", "_", "`", "[", "](", ")", "![", "[a]: b\n", "<", ">", "<a@b.example>", "<https://example.org/>",
        "<script>alert(1)</script>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml ", "<!DOCTYPE html [<!ENTITY a \"b\">]>", "&a;", "&#0;", "&#x110000;", "&lt;", "</title>", "</script>", "<div>", "</div>", "<p>", "<table><tr><td>", "<svg/onload=alert(1)>", "<template>", "<plaintext>", "<math><mtext>", "<style>",
        "<script type=\"application/ld+json\">", "{\"@type\":\"NewsArticle\",\"headline\":\"", "\"datePublished\":\"2024-02-30\"", "javascript:alert(1)", "data:text/html,x", "{{x}}", "{{{x}}}", "{{#each}}", "${x}", "=cmd|' /C calc'!A0",
        "title: ", "date: ", "countries: [", "mentioned: [", "author: ", "source: ", "language: ", "slug: ", "id: ", "url: ", "&x [*x, *x]", "*x", "!!python/object ", "!!binary |\n", "? ", "{a: {b: ", "\"", "'", "null", "~", "2024-11-26", "XXXX-08-02", "2024-13-45", "-9999-01-01", "99999-01-01", "2024-11-26~", "1e309", "NaN",
        "Berlin, 3. März 2024", "am 29. Februar 2023", "31.02.2024", "Stand: 26.11.2024, 12:00 Uhr", "Von Anna Beispiel", "Quelle: dpa", "(dpa) - ", "Kasachstan ", "Kasach-\nstan ", "KASACHSTAN ", "Russisch-\u00ADkasachisch ", "fÃ¼r ", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\0", "\u0001", "\u001B[2J", "\u007F",
        "<item>", "</item>", "<title type=\"html\">", "xmlns:x=\"", "<rdf:li ", "\"items\": [", "\"body_xhtml\": \"", "{\"id\": ", ";", "\"\"", ",\n", "\\u0000", "\\ud800", "\"\"\"", "'''", "[[a]]\n", "a.b.c = ", "draft: true\n", "{% raw %}", "Content-Type: multipart/mixed; boundary=b1\r\n", "--b1\r\n", "=?utf-8?Q?", "=\r\n", "=C3", "\r\n\r\n", "<w:p>", "PK\u0003\u0004",
        "e\u0301", "\u0300\u0315", "😀", "\uD83D", "İ", "ﷺ", "\uDB40\uDC01",
    ];

    /// <summary>The bytes with up to a dozen kinds of damage; now and then pure noise, or nothing.</summary>
    public static byte[] Any(byte[] bytes, Random random)
    {
        switch (random.Next(40))
        {
            case 0:
                return Noise(random.Next(LongestNoise + 1), random);
            case 1:
                return [];
        }

        for (var i = random.Next(0, 12); i > 0 && bytes.Length < LongestInput; i--)
        {
            bytes = Once(bytes, random);
        }

        return bytes.Length > LongestInput ? bytes[..LongestInput] : bytes;
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var end = at + random.Next(Math.Min(bytes.Length - at, 4000) + 1);
        switch (random.Next(14))
        {
            case 0 when at < bytes.Length:
                bytes = [.. bytes];
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1 when at < bytes.Length:
                bytes = [.. bytes];
                bytes[at] = (byte)random.Next(256);
                return bytes;
            case 2:
                return [.. bytes[..at], .. bytes[end..]];
            case 3:
                return [.. bytes[..end], .. bytes[at..]];
            case 4:
                return [.. bytes[..at], .. Repeat(bytes[at..end], random), .. bytes[end..]];
            case 5:
                return [.. bytes[..at], .. Repeat(Token(random), random), .. bytes[at..]];
            case 6:
                return bytes[..at];
            case 7:
                return bytes[at..];
            case 8:
                var other = Samples.Articles[random.Next(Samples.Articles.Length)].Bytes;
                return [.. bytes[..at], .. other[random.Next(other.Length)..]];
            case 9:
                return [.. bytes[..at], .. Noise(random.Next(200), random), .. bytes[at..]];
            case 10:
                return Recode(bytes, random);
            case 11:
                var lines = Encoding.Latin1.GetString(bytes).Split('\n');
                random.Shuffle(lines);
                return Encoding.Latin1.GetBytes(string.Join('\n', lines));
            default:
                return [.. bytes[..at], .. Token(random), .. bytes[at..]];
        }
    }

    private static byte[] Token(Random random) => Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);

    private static byte[] Repeat(byte[] part, Random random)
    {
        var times = Math.Min(random.Next(4) == 0 ? random.Next(20_000) : random.Next(60), LongestInput / Math.Max(1, part.Length));
        return [.. Enumerable.Repeat(part, times).SelectMany(each => each)];
    }

    private static byte[] Recode(byte[] bytes, Random random)
    {
        var encoding = Encodings[random.Next(Encodings.Length)];
        var recoded = encoding.GetBytes(Encoding.UTF8.GetString(bytes));
        return random.Next(2) == 0 ? [.. encoding.GetPreamble(), .. recoded] : recoded;
    }

    private static byte[] Noise(int length, Random random)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
