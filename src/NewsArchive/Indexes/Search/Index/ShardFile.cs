using System.Security.Cryptography;
using System.Text;
using NewsArchive.Archive.Site;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>A script of the index, named by its content.</summary>
/// <param name="Content">A JavaScript expression.</param>
internal sealed record ShardFile(string Name, string Content)
{
    private const string Folder = "search/";
    private const int NameLength = 8;

    public string Address => AddressOf(Name);

    public Page Page => new(Address, "search-shard", "the search index", new ShardModel(Name, Content)) { IsIndexed = false };

    public static string AddressOf(string name) => Folder + name + ".js";

    /// <summary>A shard that holds a string in which <c>$ \ `</c> do not occur.</summary>
    public static ShardFile OfText(string text) => OfExpression("`" + text + "`");

    public static ShardFile OfExpression(string expression) => new(NameOf(expression), expression);

    /// <summary>Name of a shard.</summary>
    /// <param name="expression">What it holds.</param>
    public static string NameOf(string expression) => HashOf(expression, NameLength);

    /// <summary>A hash in lower-case letters and digits.</summary>
    public static string HashOf(string text, int length)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Create(length, hash, static (name, bytes) =>
        {
            var number = BitConverter.ToUInt64(bytes);
            for (var i = 0; i < name.Length; i++)
            {
                name[i] = "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(number % 36)];
                number /= 36;
            }
        });
    }
}
