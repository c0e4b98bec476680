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

    // One for each class of attack that OWASP's cheat sheet on filter evasion and the fixtures of DOMPurify know, in spellings of our own. Each article takes a few, since one may undo another.
    private static readonly string[] Table =
    [
        // Between tags: elements that run or load something by themselves.
        "<SCRIPT SRC=https://example.org/a.js></SCRIPT>", "<ScRiPt >alert(1)</sCrIpT >", "<script/x>alert(2)</script>", "<script\n>alert(3)</script\n>", "<<script>alert(4)//<</script>", "<script>alert(5)", "<scr<script>ipt>alert(6)</scr</script>ipt>",
        "<img src=\"x\"onerror=\"alert(7)\">", "<img/src=x/onerror=alert(8)>", "<img src=`x`onerror=alert(9)>", "<IMG \"\"\"><SCRIPT>alert(10)</SCRIPT>\">", "<img src=x:x onerror\t=\talert(11)>", "<img srcset='https://example.org/b 1x'>", "<image src=x onerror=alert(12)>", "<img src=x onerror=&#97;lert(13)>",
        "<svg><script>alert(14)</script></svg>", "<svg><a xlink:href=javascript:alert(15)><text>x</text></a></svg>", "<svg><set attributeName=href to=javascript:alert(16)></svg>", "<svg><use href=https://example.org/c.svg#x></use></svg>", "<svg><style><img src=x onerror=alert(17)></style></svg>", "<svg><foreignObject><iframe src=https://example.org/></iframe></foreignObject></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(18)&gt;\">", "<math href=javascript:alert(19)>x</math>", "<noscript><p title=\"</noscript><img src=x onerror=alert(20)>\">", "<template><img src=x onerror=alert(21)></template>", "<textarea></textarea><img src=x onerror=alert(22)>", "<title></title><img src=x onerror=alert(23)>",
        "<xmp><img title=\"</xmp><img src=x onerror=alert(24)>\">", "<listing>&lt;img src=x onerror=alert(25)&gt;</listing>", "<plaintext>", "<frameset onload=alert(26)><frame src=https://example.org/>", "<object data=https://example.org/d></object>", "<embed src=https://example.org/e>", "<applet code=x></applet>", "<video><source onerror=alert(27)></video>", "<audio src=x onerror=alert(28)>", "<video poster=https://example.org/f>",
        "<marquee onstart=alert(29)>x</marquee>", "<body background=https://example.org/g>", "<input type=image src=https://example.org/h>", "<isindex action=javascript:alert(30)>", "<button formaction=javascript:alert(31)>x</button>", "<keygen autofocus onfocus=alert(32)>", "<select autofocus onfocus=alert(33)></select>", "<portal src=https://example.org/>", "<bgsound src=https://example.org/i>",
        "<a href=javascript:alert(34)>x</a>", "<a ping=https://example.org/j href=#>x</a>", "<dialog open oncancel=alert(35)>x</dialog>", "<x onclick=alert(36) contenteditable autofocus onfocus=alert(37)>x", "<p style=\"background:url(https://example.org/k)\">x", "<p style=animation-name:x onanimationstart=alert(38)>x", "<link rel=prefetch href=https://example.org/l>", "<meta charset=utf-7>+ADw-script+AD4-alert(39)+ADw-/script+AD4-",

        // Out of an attribute, a comment, a script, a JSON text.
        "\"><svg/onload=alert(40)>", "'><svg/onload=alert(41)>", "\" onmouseover=alert(42) \"", "` onfocus=alert(43) autofocus `", "\u00A0onfocus=alert(44)", "--!><img src=x onerror=alert(45)>", "]]><img src=x onerror=alert(46)>", "*/alert(47)/*", "\\\";alert(48);//", "</ScRiPt/x><img src=x onerror=alert(49)>", "<!--<script>", "\\u003cscript\\u003ealert(50)\\u003c/script\\u003e", "');alert(51)//", "${alert(52)}`",

        // What a page names, an element must not take: location, forms, the theme's own functions.
        "<a id=location href=https://example.org/>x</a>", "<form id=document name=body><input name=forms></form>", "<img name=currentScript src=x>", "<p id=__proto__>x", "__proto__", "constructor", "hasOwnProperty", "toString",

        // Templates, formulas, headers, terminals, and signs that turn or hide.
        "{{#each this}}{{@key}}{{/each}}", "{{lookup (lookup this 'constructor') 'name'}}", "{{{body}}}", "{{> article}}", "<%= 7*7 %>", "#{7*7}", "[[${7*7}]]", "=HYPERLINK(\"https://example.org/\",\"x\")", "+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3", "\u001b]8;;https://example.org/\u0007x", "\u202Etpircs<", "\uFEFF<script>alert(53)</script>", "\uFF1Cscript\uFF1Ealert(54)", "%3Cscript%3Ealert(55)%3C/script%3E", "%0d%0aSet-Cookie: x", "../../../etc/passwd", "..\\..\\x", "con", "\u2028</script><script>alert(56)</script>",
    ];

    private const int OfTableInArticle = 12;

    // Schemes in all the spellings that Markdown and browsers let through.
    private static readonly string[] Targets =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(2)", "javascript&colon;alert(3)", "java&#10;script:alert(4)", "&#x6A;avascript:alert(5)", "data:text/html,<script>alert(6)</script>", "vbscript:alert(7)",
        "\u0001javascript:alert(8)", "blob:https://example.org/x", "view-source:https://example.org/", "file:///etc/passwd", "//example.org/a", "\\\\example.org\\a",
        "javascript&#58;alert(9)", "javascript&#x3a;alert(10)", "javascript&#0000058alert(11)", "&#106;&#97;&#118;ascript:alert(12)", "java%0ascript:alert(13)", "java&Tab;script:alert(14)", "java&NewLine;script:alert(15)", "\u00A0javascript:alert(16)", "\u200Bjavascript:alert(17)", "\u2003javascript:alert(18)", "javascript://example.org/%0aalert(19)",
        "JAVASCRIPT:alert(20)", "jAvAsCrIpT\\:alert(21)", "javascript:/*https://*/alert(22)", "http:javascript:alert(23)", "https:alert(24)", "https:\\\\example.org\\b", "/\\example.org/c", "///example.org/d", "DATA:text/html;base64,PHNjcmlwdD5hbGVydCgyNSk8L3NjcmlwdD4=", "data&colon;text/html,x", "data:image/svg+xml,<svg onload=alert(26)>",
        "VBScript:msgbox(27)", "livescript:alert(28)", "mocha:alert(29)", "feed:javascript:alert(30)", "filesystem:https://example.org/x", "intent://example.org/", "ms-msdt:x", "about:blank", "chrome://settings", "x-apple.systempreferences:", "tel:+49", "ws://example.org/", "jar:https://example.org/!/x", "%6aavascript:alert(31)", "ﬁle:///etc/passwd", "javaſcript:alert(32)",
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
        foreach (var (payloads, i) in Table.Chunk(OfTableInArticle).Select((payloads, i) => (payloads, i)))
        {
            var list = string.Join(", ", payloads.Select(Quoted));
            Put($"table-{i}.md", $"---\ntitle: {Quoted(string.Join(' ', payloads))}\nauthor: [{list}]\nsource: {Quoted(payloads[0])}\ncountries: [KZ, RU]\ndate: \"2024-05-{i + 1:D2}\"\n{Quoted(payloads[1 % payloads.Length])}: [{list}]\n---\n\n"
                + string.Join("\n\n", payloads.Select((payload, place) => $"{payload}\n\n{new string('#', (place % 6) + 1)} {payload}\n\n- {payload}\n\n> {payload}\n\n`{payload}`\n\n[{payload}](https://example.org/{place})\n\n[Ziel](https://example.org/ \"{payload.Replace('\"', '\'')}\")")) + "\n");
            Put($"table-{i}.txt", string.Join("\n\n", payloads) + $"\n\nVon {payloads[2 % payloads.Length]}\n\nQuelle: {payloads[3 % payloads.Length]}\n");
            Put($"page-{i}.html", $"<!doctype html><title>{payloads[0]}</title><meta name=author content='{payloads[1 % payloads.Length].Replace('\'', '\"')}'><script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":{System.Text.Json.JsonSerializer.Serialize(payloads[2 % payloads.Length])}}}</script>"
                + $"<article><h1>Ein Titel {i}</h1>{string.Concat(payloads.Select(payload => $"<p>Ein Absatz, der lang genug ist, um zum Text zu gehören: {System.Net.WebUtility.HtmlEncode(payload)}</p>"))}</article>");
        }

        if (!OperatingSystem.IsWindows())
        {
            Put("' onclick='alert(1)' <script>alert('name')<&>.txt", "Titel\n\nEin Text über Polen.");
        }

        void Put(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Attack(string place) => string.Join(' ', Payloads.Select(payload => string.Format(System.Globalization.CultureInfo.InvariantCulture, payload, place)));

    private static string Quoted(string text) => YamlText.Quoted(text);

    private static string Yaml(string place) => "'" + Attack(place).Replace("'", "''", StringComparison.Ordinal).Replace("\u2028", "", StringComparison.Ordinal).Replace("\u2029", "", StringComparison.Ordinal) + "'";
}
