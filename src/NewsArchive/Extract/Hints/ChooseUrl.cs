using NewsArchive.Archive;

namespace NewsArchive.Extract.Hints;

/// <summary>Chooses the address at which the article was first published.</summary>
internal static class ChooseUrl
{
    private static readonly (string Name, double Certainty)[] Names = [("canonical", 0.95), ("og:url", 0.9), ("json-ld:url", 0.85), ("feed:link", 0.9), ("saved-from", 0.85), ("json-ld:page:url", 0.6)];

    public static Found<string>? Of(HintLookup hints) =>
        (from source in Names
         from hint in hints[source.Name]
         where Uri.TryCreate(hint.Values[0], UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.AbsolutePath.Length > 1
         select new Found<string>(hint.Values[0], HintLookup.EvidenceOf(hint, source.Certainty))).FirstOrDefault();
}
