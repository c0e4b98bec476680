using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Countries;

/// <summary>A stretch of an article that is read at once: the title or a block.</summary>
/// <param name="Line">Line of the source file, from 1; 0 where there are no lines.</param>
internal readonly record struct Passage(string Text, int Line, bool IsTitle)
{
    /// <summary>The title, if there is one, and the blocks, with their words mended.</summary>
    public static ImmutableArray<Passage> Of(Found<string>? title, ImmutableArray<Block> body)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>(body.Length + 1);
        if (title is not null)
        {
            passages.Add(new Passage(Tokens.Mend(title.Value), title.Evidence.Line, IsTitle: true));
        }

        foreach (var block in body)
        {
            passages.Add(new Passage(Tokens.Mend(block.Text), block.Line, IsTitle: false));
        }

        return passages.DrainToImmutable();
    }
}
