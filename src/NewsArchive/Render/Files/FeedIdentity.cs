using System.Security.Cryptography;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Render.Files;

/// <summary>What feed readers recognise an article by, whatever its address is, and the moment of its last change.</summary>
internal static class FeedIdentity
{
    /// <summary>A UUID of version 8 (RFC 9562, section 5.8) made from SHA-256 of a name: <c>urn:uuid:...</c>. The same name gives the same id for ever.</summary>
    public static string Of(string kind, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"newsarchive:{kind}:{name}")).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash, bigEndian: true).ToString("D");
    }

    /// <summary>Identity of an article.</summary>
    public static string Of(Article article) => Of("article", article.Id);

    /// <summary>
    /// The moment that Atom demands for each entry, from the article's date alone: midnight UTC of the first day that it can mean, and the first moment
    /// of Unix time where the year is unknown. A clock would make each build differ, and the date of a file is not that of its article.
    /// </summary>
    public static string UpdatedOf(EdtfDate? date) => MomentOf(date?.Earliest ?? DateOnly.FromDateTime(DateTime.UnixEpoch));

    /// <summary>Midnight UTC of a day (RFC 3339).</summary>
    public static string MomentOf(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00Z";
}
