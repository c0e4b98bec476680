using FsCheck;
using FsCheck.Fluent;

namespace NewsArchive.Tests.Format;

/// <summary>Texts made of what Markdown and YAML take for mark-up, of German prose and of any Unicode.</summary>
internal static class NastyText
{
    private static readonly string[] Pieces =
    [
        "#", "##", "-", "--", "---", "+", "+++", "*", "**", "***", "_", "__", "`", "```", "~", "~~", "~~~", ">", "<", "<b>", "</b>", "<a@b.de>", "<http://a.de>", "[", "]", "](", "](b)", "[x]:", "[a](b)",
        "![", "!", "(", ")", "|", "||", "| --- |", "&", "&amp;", "&#1;", "&copy", "\\", "\\\\", "\\\n", "1.", "1)", "2024.", "1234567890.", "=", "===", ":", ": ", "::", " #", "{{", "}}", "$", "%", "@", "^", "\"", "'",
        " ", "  ", "    ", "\t", "\n", "\r\n", "\n\n", "\u00A0", "\u200B", "\u202E", "\u00AD", "\u2028", "\u0085", "\u0001", "\uFEFF", "e\u0301", "ß", "Über", "„Zitat“", "Wort", "Bürger*innen", "snake_case_name", "x", "0", "yes", "null", "~", "...", "…", "😀", "\uD800", "\uFFFE",
        "\n| a | b |\n|---|:--|\n| c | d |\n", "\n```cs\n code\n```\n", "\n    code\n", "\n> quote\n", "\n- item\n  - below\n", "\n3. three\n", "\n# Head #\n", "\nHead\n---\n", "\n***\n", "*em*", "**strong**", "`code`", "~~gone~~", "[link](/a \"t\")", "![alt](i.png)", "[ref]", "\n[ref]: /url 'title'\n", "  \n",
        "https://a.de/b_c?d=e&f=g#h", "[^1]", "<!-- c -->", "<?php", "<script>", "javascript:alert(1)", "C#", "a*b*c", "_a_", "5 * 3",
    ];

    /// <summary>Texts of up to a few dozen pieces.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        Gen.Choose(0, 0xFFFF).Select(code => (char)code).ListOf().Select(characters => new string([.. characters])),
        Gen.Elements("#-+*_`~>[]()!|&\\<1.= a\n".ToCharArray()).ListOf().Select(characters => new string([.. characters])));
}
