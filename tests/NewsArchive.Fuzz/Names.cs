using System.Text;

namespace NewsArchive.Fuzz;

/// <summary>File names as they come from disks, zip archives and other systems.</summary>
internal static class Names
{
    private static readonly string[] Parts =
    [
        "a", "A", "ä", "a\u0308", "con", "aux", "index", "..", "...", ". ", " ", "  a", "a.", "-", "--help", "\"", "'", "<b>", "&amp;", "%2e%2e", "%", "{{x}}", "=cmd|' /C calc'!A0", "javascript:alert(1)", "\n", "\r", "\t", "\u0001", "\u001b[31m",
        "\u202E", "\u200B", "\u2028", "\uFEFF", "😀", "кот", "新聞", "ﬁ", "ſ", "İ", "ß", "*", "?", "|", "\\", ":", ";", "#", "$(id)", "`id`", "~", "[a](b)", "unter/mappe/", "2024-11-05", "(1)", "a.b.c",
    ];

    public static string Any(Random random)
    {
        var name = new StringBuilder();
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            name.Append(Parts[random.Next(Parts.Length)]);
        }

        // Hidden files are no input; no path leaves the folder.
        return "x" + name.Replace("/.", "/x.").ToString();
    }
}
