using System.Buffers;
using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Collect.Yaml;

/// <summary>A value in YAML flow style on one line: quoted scalars as JSON strings, plain ones as they stand, so that numbers stay numbers and dates dates.</summary>
internal sealed class FlowSpelling
{
    // What a number, a date, a time, a code or a word is made of; a plain scalar with anything else is a string and is quoted.
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-._~:");

    private readonly StringBuilder _text = new();
    private bool _isFirst = true;

    /// <summary>Whether a scalar says that there is no value.</summary>
    /// <param name="isPlain">Whether it is written without quotes.</param>
    public static bool IsNull(string value, bool isPlain) => isPlain && value is ("" or "~" or "null" or "Null" or "NULL");

    /// <summary>Adds a scalar.</summary>
    /// <param name="isPlain">Whether it is written without quotes.</param>
    public void Add(string value, bool isPlain) => _text.Append(Of(value, isPlain));

    /// <summary>A scalar by itself.</summary>
    /// <inheritdoc cref="Add"/>
    public static string Of(string value, bool isPlain) => IsNull(value, isPlain) ? "null" : isPlain && StaysPlain(value) ? value : YamlText.Quoted(value);

    /// <summary>Adds a value that is spelled already.</summary>
    public void AddSpelled(string flow) => _text.Append(flow);

    public void AddKey(string key) => _text.Append(YamlText.Quoted(key)).Append(": ");

    public void Open(char bracket)
    {
        _text.Append(bracket);
        _isFirst = true;
    }

    public void Next()
    {
        _text.Append(_isFirst ? "" : ", ");
        _isFirst = false;
    }

    public void Close(char bracket)
    {
        _text.Append(bracket);
        _isFirst = false;
    }

    public override string ToString() => _text.ToString();

    private static bool StaysPlain(string value) =>
        char.IsAsciiLetterOrDigit(value[^1])
            && (char.IsAsciiLetterOrDigit(value[0]) || (value[0] is '-' or '+' or '.' && value.Length > 1 && char.IsAsciiLetterOrDigit(value[1])))
            && !value.AsSpan().ContainsAnyExcept(PlainCharacters);
}
