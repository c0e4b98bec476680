using System.Text;

namespace NewsArchive.Serve;

/// <summary>Adds to a page on its way to the browser. The file stays as it is.</summary>
internal static class AddToPage
{
    /// <summary>The page with an addition as the last thing in its body.</summary>
    public static byte[] Before(ReadOnlySpan<byte> page, string addition)
    {
        var end = page.LastIndexOf("</body>"u8);
        end = end < 0 ? page.Length : end;
        return [.. page[..end], .. Encoding.UTF8.GetBytes(addition), .. page[end..]];
    }
}
