using System.Globalization;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Markup;

/// <summary>Address and title of a link as Markdown has them between its round brackets.</summary>
internal static class LinkTarget
{
    /// <summary>The part between <c>](</c> and <c>)</c>; white space and control characters of the address are percent-encoded.</summary>
    public static string Of(string url, string? title)
    {
        var target = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            var c = url[i];
            if (c <= ' ' || char.IsControl(c))
            {
                target.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
                continue;
            }

            _ = c is '\\' or '<' or '>' or '(' or ')' or '`' or '|' or '[' or ']' || (c == '&' && url.IndexOf(';', i) > i) ? target.Append('\\').Append(c) : target.Append(c);
        }

        var address = target.Length == 0 ? "<>" : target.ToString();
        return string.IsNullOrWhiteSpace(title) ? address : $"{address} \"{TitleOf(title)}\"";
    }

    private static string TitleOf(string title)
    {
        var escaped = new StringBuilder(title.Length);
        foreach (var c in WhiteSpace.Fold(title))
        {
            _ = c is '"' or '\\' or '&' or '`' or '|' or '<' or '[' or ']' ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
