using NewsArchive.Archive;

namespace NewsArchive.Tests.Archive;

public sealed class CaselessLettersTests
{
    [Fact]
    public void Every_character_has_the_lower_case_that_the_runtime_gives_it()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            Assert.Equal(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0', CaselessLetters.All.LetterOrDigitOf(c));
        }
    }
}
