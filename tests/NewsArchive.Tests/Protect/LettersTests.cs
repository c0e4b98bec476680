using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArchive.Protect;

namespace NewsArchive.Tests.Protect;

/// <summary>A sentence is the same letters whatever a file of a site does to it.</summary>
public sealed class LettersTests
{
    private const string Sentence = "Die Außenministerin „übergab“ am 3. Mai 2024 das O'Neill-Papier & ging.";
    private const string Same = "dieaußenministerinübergabam3mai2024dasoneillpapierging";

    private static string Escaped(string text, JavaScriptEncoder encoder) => "\"" + JsonEncodedText.Encode(text, encoder) + "\"";

    private static string Entities(string text) => string.Concat(text.Select(sign => char.IsAsciiLetterOrDigit(sign) || sign == ' ' ? sign.ToString() : $"&#x{(int)sign:X};"));

    public static TheoryData<string, string> Spellings => new()
    {
        { "plain", Sentence },
        { "broken lines of Markdown", "> " + Sentence.Replace(" ", "\n> ", StringComparison.Ordinal).Replace("-", @"\-", StringComparison.Ordinal) },
        { "HTML", System.Net.WebUtility.HtmlEncode(Sentence) },
        { "numeric entities", Entities(Sentence) },
        { "named entities", Sentence.Replace("ß", "&szlig;", StringComparison.Ordinal).Replace("ü", "&uuml;", StringComparison.Ordinal).Replace("&", "&", StringComparison.Ordinal) },
        { "tags between words", string.Join(' ', Sentence.Split(' ').Select(word => $"<mark class=\"a\">{System.Net.WebUtility.HtmlEncode(word)}</mark>")) },
        { "HTML in a feed", System.Net.WebUtility.HtmlEncode("<p>" + System.Net.WebUtility.HtmlEncode(Sentence) + "</p>").Replace("<", "&lt;", StringComparison.Ordinal) },
        { "JSON", Escaped(Sentence, JavaScriptEncoder.Default) },
        { "readable JSON", Escaped(Sentence, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) },
        { "JSON in JSON", Escaped(Escaped(Sentence, JavaScriptEncoder.Default), JavaScriptEncoder.Default) },
        { "HTML in a script", Escaped("<p>" + Entities(Sentence) + "</p>", JavaScriptEncoder.Default) },
        { "soft hyphens and zero-width spaces", string.Join('\u00AD', Sentence.Replace(" ", "\u200B ", StringComparison.Ordinal).Select(sign => sign)) },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_sentence_is_found_in_every_spelling(string name, string spelled)
    {
        var (shown, tags) = Letters.OfFile(Encoding.UTF8.GetBytes(spelled));
        Assert.True(shown.Span.ToString().Replace("ppaußen", "paußen", StringComparison.Ordinal).Contains(Same, StringComparison.Ordinal), $"{name}: {shown.Span}");
        tags.Dispose();
        shown.Dispose();
    }

    [Fact]
    public void Values_of_attributes_are_looked_at_and_kept_apart_from_the_text()
    {
        var (shown, tags) = Letters.OfFile(Encoding.UTF8.GetBytes($"<p>Vor<img alt=\"{System.Net.WebUtility.HtmlEncode(Sentence)}\">her</p>"));
        Assert.Equal("vorher", shown.Span.ToString());
        Assert.Contains(Same, tags.Span.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a < b und c > d", "abundcd")]
    [InlineData(@"C:\Temp\x", "ctempx")]
    [InlineData("&; &unbekannt; &amp", "unbekanntamp")]
    [InlineData("\\", "")]
    [InlineData("\\u12", "u12")]
    [InlineData("", "")]
    public void Signs_that_only_look_like_escapes_lose_nothing_else(string text, string letters)
    {
        var (shown, tags) = Letters.OfFile(Encoding.UTF8.GetBytes(text));
        Assert.Equal((letters, ""), (shown.Span.ToString(), tags.Span.ToString()));
    }
}
