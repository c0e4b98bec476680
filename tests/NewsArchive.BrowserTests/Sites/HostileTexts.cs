using NewsArchive.Archive;

namespace NewsArchive.BrowserTests.Sites;

/// <summary>Texts that try to become mark-up, script, a request or a link scheme of their own, wherever a text can get into a page. If any succeeds, a dialog opens.</summary>
internal static class HostileTexts
{
    // Each would work in one place of a page: between tags, in an attribute, in a script, in a style, in a comment, in a title.
    private static readonly string[] Payloads =
    [
        "<script>alert('{0}')</script>", "<img src=nichts onerror=alert('{0}')>", "\" autofocus onfocus=\"alert('{0}')\" x=\"", "' onmouseover='alert(\"{0}\")' x='", "</script><script>alert('{0}')</script>",
        "</title></head><body onload=alert('{0}')>", "<svg onload=alert('{0}')><animate onbegin=alert('{0}') attributeName=x dur=1s></svg>", "--><iframe srcdoc=\"<script>parent.alert('{0}')</script>\"></iframe><!--",
        "</style><style>@import 'https://example.org/{0}.css';*{{background:url(https://example.org/{0})}}</style>", "<meta http-equiv=refresh content=\"0;url=https://example.org/{0}\">",
        "<base href=https://example.org/>", "<details open ontoggle=alert('{0}')>", "<link rel=stylesheet href=https://example.org/{0}.css>", "<form action=https://example.org/><button autofocus>{0}</button></form>",
        "{{{{{{constructor.constructor}}}}}} {{{{> layout}}}} ${{alert('{0}')}}", "\u2028alert('{0}')\u2029", "&lt;script&gt;alert('{0}')&lt;/script&gt;",
    ];

    // Schemes in all the spellings that Markdown and browsers let through.
    private static readonly string[] Targets =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(2)", "javascript&colon;alert(3)", "java&#10;script:alert(4)", "&#x6A;avascript:alert(5)", "data:text/html,<script>alert(6)</script>", "vbscript:alert(7)",
        "\u0001javascript:alert(8)", "blob:https://example.org/x", "view-source:https://example.org/", "file:///etc/passwd", "//example.org/a", "\\\\example.org\\a",
    ];

    public static Settings Settings => new() { Title = Attack("archiv"), Description = Attack("beschreibung"), Language = "de" };

    /// <summary>Writes the texts below a folder.</summary>
    public static void Write(string folder)
    {
        var links = string.Join('\n', Targets.SelectMany(target => (string[])[$"[Ziel]({target})", $"[Ziel](<{target}>)", $"![Bild](<{target}>)", $"<{target}>", ""]));
        Put("pasted.txt", $"{Attack("kopf")}\n\nVon Anna {Attack("autor")}\n\nIn Astana, am 3. Mai 2024, in Kasachstan und Russland: {Attack("text")}\n\n{links}\n\nQuelle: {Attack("quelle")}\n");
        Put("stated.md", $"---\ntitle: {Yaml("titel")}\ndate: \"2024-05-03\"\nauthor: [{Yaml("autor-a")}, {Yaml("autor-b")}]\nsource: {Yaml("medium")}\nlanguage: {Yaml("de")}\nurl: \"javascript:alert('url')\"\n"
            + $"countries: [KZ, RU]\nslug: {Yaml("slug")}\n{Yaml("schluessel")}: {Yaml("wert")}\n---\n\n# {Attack("ueberschrift")}\n\n{Attack("absatz")}\n\n{links}\n\n```\n{Attack("code")}\n```\n\n| {Payloads[0]} |\n|---|\n| {Payloads[1]} |\n");
        Put("second.md", $"---\ntitle: {Yaml("zweiter")}\ncountries: [KZ, RU]\nsource: {Yaml("medium")}\ndate: {Yaml("datum")}\n---\n\n{Attack("zweiter-text")}\n");
        if (!OperatingSystem.IsWindows())
        {
            Put("' onclick='alert(1)' <script>alert('name')<&>.txt", "Titel\n\nEin Text über Polen.");
        }

        void Put(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Attack(string place) => string.Join(' ', Payloads.Select(payload => string.Format(System.Globalization.CultureInfo.InvariantCulture, payload, place)));

    private static string Yaml(string place) => "'" + Attack(place).Replace("'", "''", StringComparison.Ordinal).Replace("\u2028", "", StringComparison.Ordinal).Replace("\u2029", "", StringComparison.Ordinal) + "'";
}
