using System.Collections.Immutable;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;

namespace NewsArchive.Remember;

/// <summary>What reading a file gave as bytes and back. Dossiers lie before it in the same block and are named by their places.</summary>
internal static class ReadingBytes
{
    public static void Write(ByteWriter to, InputReading reading)
    {
        to.Each(reading.Diagnostics, diagnostic => DiagnosticBytes.Write(to, diagnostic));
        to.Numbers<ulong>([.. reading.Answers.Select(answer => answer.Key | (answer.IsRepeated ? 1UL : 0))]);
        to.Flag(reading.Lines is not null);
        to.Numbers((reading.Lines ?? []).AsSpan());
        to.Each(reading.Protected, text =>
        {
            to.Text(text.Id);
            to.Text(text.Path);
            to.Number((long)text.Rights);
            to.Numbers(text.Passages.AsSpan());
            to.Each(text.Short, passage =>
            {
                to.Number((long)passage.Start);
                to.Number(passage.Length);
                to.Number((long)passage.Whole);
            });
        });
        to.Each(reading.Embargoes, embargo => WriteEmbargo(to, embargo));
        to.Each(reading.Entries, entry =>
        {
            ArticleBytes.Write(to, entry.Article);
            to.Text(entry.Address);
            to.Text(entry.Lead);
            to.Digest(entry.Digest);
            to.Numbers(entry.Fingerprint.Words.AsSpan());
            to.Numbers(entry.Fingerprint.Sketch.AsSpan());
            to.Number((long)entry.Signs.AddressHash);
            to.Number((long)entry.Signs.BodyHash);
            to.Number(entry.Signs.Length);
            to.Number(entry.Signs.Stated);
            to.Flag(entry.Signs.IsKept);
            WriteWords(to, entry.Words);
            to.Each(entry.Doubts, doubt =>
            {
                to.Text(doubt.Field);
                to.Real(doubt.Certainty);
            });
            ((StoredDossier)entry.Dossier).WritePlace(to);
        });
    }

    /// <param name="words">What the numbers of words mean.</param>
    public static InputReading Read(ByteReader from, CacheBlock block, Lazy<WordTable> words)
    {
        var diagnostics = from.Each(DiagnosticBytes.Read);
        var answers = ImmutableArray.CreateRange(from.Numbers<ulong>(), static answer => new LineAnswer(answer & ~1UL, (answer & 1) != 0));
        var isCounted = from.Flag();
        var lines = from.Numbers<ulong>();
        var hidden = from.Each(text => new ProtectedText(
            text.Text(), text.Text(), (PublicationRights)text.Number(), text.Numbers<ulong>(), text.Each(passage => new ShortPassage((ulong)passage.Number(), passage.Int(), (ulong)passage.Number()))));
        var embargoes = from.Each(ReadEmbargo);
        var entries = from.Each((block, words), static (entry, with) => new Entry(ArticleBytes.Read(entry), entry.Text(), entry.Text())
        {
            Digest = entry.Digest(),
            Fingerprint = new Fingerprint(entry.Numbers<uint>(), entry.Numbers<uint>()),
            Signs = new CopySigns((ulong)entry.Number(), (ulong)entry.Number(), entry.Int(), entry.Int(), entry.Flag()),
            Words = entry.Flag() ? new ArticleWords(with.words.Value, entry.Numbers<uint>(), entry.Int(), entry.Each(part => part.Text())) : null,
            Doubts = entry.Each(doubt => new Doubt(doubt.Shared(), doubt.Real())),
            Dossier = StoredDossier.At(entry, with.block),
        });
        return new InputReading(entries, diagnostics, answers) { Lines = isCounted ? lines : null, Protected = hidden, Embargoes = embargoes };
    }

    public static void WriteEmbargo(ByteWriter to, EmbargoAnswer embargo)
    {
        to.Text(embargo.Day.ToString());
        to.Flag(embargo.IsOver);
    }

    public static EmbargoAnswer ReadEmbargo(ByteReader from) => new(ArticleBytes.DayOf(from.Text()), from.Flag());

    private static void WriteWords(ByteWriter to, ArticleWords? words)
    {
        to.Flag(words is not null);
        if (words is not null)
        {
            to.Numbers(words.Uses.AsSpan());
            to.Number(words.Length);
            to.Each(words.Parts, to.Text);
        }
    }
}
