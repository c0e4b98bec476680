using System.Runtime.InteropServices;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>What a page is made of, in two steps: first what its model is made of, which is quick to tell, and only where that is something else the model.</summary>
/// <param name="Ingredients">Of <see cref="LateModel.Ingredients"/> and all else; zero where the model was there.</param>
/// <param name="Model">Of the model and all else; where ingredients are exact, it is theirs.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PageDigests(Digest Ingredients, Digest Model)
{
    /// <summary>Takes the digests of a page.</summary>
    /// <param name="forAll">Digest of what all pages of its kind are made of.</param>
    /// <param name="before">Of the page as it was before: what that tells is not found out again.</param>
    public static PageDigests Of(Page page, Digest forAll, TakeDigest digests, PageDigests? before)
    {
        if (page.Unmade(out var areExact) is not { } unmade)
        {
            return new PageDigests(default, digests.Of(page, forAll));
        }

        var ingredients = digests.Of(unmade, forAll);
        return before is { } known && known.Ingredients == ingredients ? known
            : new PageDigests(ingredients, areExact ? ingredients : digests.Of(page, forAll));
    }
}
