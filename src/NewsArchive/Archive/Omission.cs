namespace NewsArchive.Archive;

/// <summary>Text of the source that is not in the article's body (a byline, a menu, a caption), kept so that nothing is lost.</summary>
/// <param name="Role">What the text was taken for, in kebab-case: <c>byline</c>, <c>source</c>, <c>boilerplate</c>, <c>video-teaser</c> ...</param>
public sealed record Omission(string Role, string Text, Evidence Evidence);
