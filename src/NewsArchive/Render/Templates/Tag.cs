namespace NewsArchive.Render.Templates;

/// <summary>What stands between two pairs of braces, or the text between two tags.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Content">What stands after the sign, without white space around it; for text, the text.</param>
/// <param name="Offset">Index of its first brace in the template.</param>
/// <param name="ContentOffset">Index of the content.</param>
internal readonly record struct Tag(TagKind Kind, string Content, int Offset, int ContentOffset)
{
    /// <summary>Whether a tag that is alone on its line takes the line with it.</summary>
    public bool MayStandAlone => Kind is not (TagKind.Text or TagKind.Value or TagKind.Html);
}

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    Text,

    /// <summary><c>{{x}}</c></summary>
    Value,

    /// <summary><c>{{{x}}}</c> or <c>{{&amp;x}}</c></summary>
    Html,

    /// <summary><c>{{#x}}</c></summary>
    Open,

    /// <summary><c>{{#>x}}</c></summary>
    OpenPartial,

    /// <summary><c>{{else}}</c>, <c>{{else if x}}</c> or <c>{{^}}</c></summary>
    Else,

    /// <summary><c>{{/x}}</c></summary>
    Close,

    /// <summary><c>{{>x}}</c></summary>
    Partial,

    /// <summary><c>{{! x}}</c></summary>
    Comment,
}
