using System.Collections.Immutable;
using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>A build that came to its end with nothing left to do.</summary>
/// <param name="Circumstances">Digest of all that it was made of besides the input files: settings, theme.</param>
/// <param name="Notes">Stamps of the notes that the output folder holds about itself.</param>
/// <param name="Summary">What came of it. Nothing was read, made, written or deleted, should the next build find all of it still there.</param>
/// <param name="Diagnostics">What was wrong with the archive as a whole, to be said again.</param>
public sealed record WholeBuild(Digest Circumstances, ImmutableArray<FileStamp> Notes, BuildSummary Summary, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Number of articles of which the site shows more than may be published.</summary>
    public int Restricted { get; init; }

    /// <summary>What was asked about the day of the build.</summary>
    public ImmutableArray<EmbargoAnswer> Embargoes { get; init; } = [];

    internal void Write(ByteWriter to)
    {
        to.Digest(Circumstances);
        to.Each(Notes, stamp => CacheIndex.WriteStamp(to, stamp));
        to.Number(Summary.Files);
        to.Number(Summary.Used);
        to.Number(Summary.Articles);
        to.Number(Summary.Pages);
        to.Number(Summary.Bytes);
        to.Number(Summary.Restricted.Excerpts);
        to.Number(Summary.Restricted.FactsAlone);
        to.Number(Summary.Restricted.Withheld);
        to.Each(Diagnostics, diagnostic => DiagnosticBytes.Write(to, diagnostic));
        to.Each(Embargoes, embargo => ReadingBytes.WriteEmbargo(to, embargo));
        to.Number(Restricted);
    }

    internal static WholeBuild Read(ByteReader from) => new(
        from.Digest(),
        from.Each(CacheIndex.ReadStamp),
        new BuildSummary(from.Int(), from.Int(), from.Int(), from.Int()) { Bytes = from.Number(), Restricted = new RestrictedCounts(from.Int(), from.Int(), from.Int()) },
        from.Each(DiagnosticBytes.Read)) { Embargoes = from.Each(ReadingBytes.ReadEmbargo), Restricted = from.Int() };
}
