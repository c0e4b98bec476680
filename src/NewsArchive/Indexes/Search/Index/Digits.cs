using System.Text;

namespace NewsArchive.Indexes.Search.Index;

/// <summary>
/// Whole numbers in printable ASCII without the characters that end or change a template literal of JavaScript: <c>$ \ `</c>. Each character is a digit from 0 to
/// 91; the last of a number is below 46, those before it are not.
/// </summary>
internal static class Digits
{
    private const int Base = 46;

    private static readonly string Alphabet = string.Concat(Enumerable.Range(0x20, 0x5F).Select(code => (char)code).Where(c => c is not ('$' or '\\' or '`')));

    /// <summary>A number from 0 to 91 in one character.</summary>
    public static char One(int value) => Alphabet[value];

    public static void Append(StringBuilder text, long value)
    {
        if (value >= Base)
        {
            AppendMore(text, value / Base);
        }

        text.Append(Alphabet[(int)(value % Base)]);
    }

    private static void AppendMore(StringBuilder text, long value)
    {
        if (value >= Base)
        {
            AppendMore(text, value / Base);
        }

        text.Append(Alphabet[Base + (int)(value % Base)]);
    }
}
