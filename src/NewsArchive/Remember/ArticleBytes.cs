using NewsArchive.Archive;

namespace NewsArchive.Remember;

/// <summary>Articles as bytes and back, without their blocks. A test makes sure that no member is forgotten.</summary>
internal static class ArticleBytes
{
    public static void Write(ByteWriter to, Article article)
    {
        to.Text(article.Id);
        to.Text(article.Path);
        to.Number((long)article.Kind);
        WriteFound(article.Title);
        WriteIfAny(article.Date?.As(article.Date.Value.ToString()));
        to.Each(article.Authors, WriteFound);
        WriteIfAny(article.Desk);
        WriteIfAny(article.Source);
        WriteIfAny(article.Section);
        to.Each(article.Keywords, to.Text);
        WriteIfAny(article.Language);
        to.Each(article.Countries, WriteTag);
        WriteIfAny(article.Url);
        WriteIfAny(article.Slug);
        WriteIfAny(article.Rights?.As(RightsWords.Of(article.Rights.Value)));
        WriteIfAny(article.Embargo?.As(article.Embargo.Value.ToString()));
        to.Each(article.StatedAbsent, to.Text);
        to.Each(article.Extra, pair =>
        {
            to.Text(pair.Key);
            to.Text(pair.Value);
        });
        to.Each(article.Candidates, candidate =>
        {
            to.Text(candidate.Field);
            to.Text(candidate.Value);
            WriteEvidence(candidate.Evidence);
        });
        to.Each(article.Omissions, omission =>
        {
            to.Text(omission.Role);
            to.Text(omission.Text);
            WriteEvidence(omission.Evidence);
        });

        void WriteFound(Found<string> found)
        {
            to.Text(found.Value);
            WriteEvidence(found.Evidence);
        }

        void WriteIfAny(Found<string>? found)
        {
            to.Flag(found is not null);
            if (found is not null)
            {
                WriteFound(found);
            }
        }

        void WriteTag(CountryTag tag)
        {
            to.Text(tag.Code);
            to.Number((long)tag.Role);
            to.Real(tag.Score);
            to.Each(tag.Evidence, WriteEvidence);
        }

        void WriteEvidence(Evidence evidence)
        {
            var isOutline = evidence is { Quote.Length: 0, Line: 0, Certainty: 0, Context: null };
            to.Flag(isOutline);
            to.Number((long)evidence.Standing);
            to.Text(evidence.Rule);
            if (isOutline)
            {
                return;
            }

            to.Text(evidence.Quote);
            to.Number(evidence.Line);
            to.Real(evidence.Certainty);
            to.TextOrNull(evidence.Context);
        }
    }

    public static Article Read(ByteReader from) => new()
    {
        Id = from.Text(),
        Path = from.Text(),
        Kind = (SourceKind)from.Number(),
        Title = ReadFound(from),
        Date = from.Flag() && ReadShared(from) is { } date ? date.As(EdtfDate.TryParse(date.Value, out var value) ? value : throw new DamagedCacheException()) : null,
        Authors = from.Each(ReadShared),
        Desk = from.Flag() ? ReadShared(from) : null,
        Source = from.Flag() ? ReadShared(from) : null,
        Section = from.Flag() ? ReadShared(from) : null,
        Keywords = from.Each(word => word.Shared()),
        Language = from.Flag() ? ReadShared(from) : null,
        Countries = from.Each(tag => new CountryTag(tag.Shared(), (CountryRole)tag.Number(), tag.Real(), tag.Each(ReadEvidence))),
        Url = ReadIfAny(from),
        Slug = ReadIfAny(from),
        Rights = ReadIfAny(from) is { } rights ? rights.As(RightsWords.Read(rights.Value) ?? throw new DamagedCacheException()) : null,
        Embargo = ReadIfAny(from) is { } embargo ? embargo.As(DayOf(embargo.Value)) : null,
        StatedAbsent = from.Each(key => key.Shared()),
        Extra = from.Each(pair => KeyValuePair.Create(pair.Text(), pair.Text())),
        Candidates = from.Each(candidate => new Candidate(candidate.Shared(), candidate.Text(), ReadEvidence(candidate))),
        Omissions = from.Each(omission => new Omission(omission.Shared(), omission.Text(), ReadEvidence(omission))),
    };

    internal static EdtfDate DayOf(string text) => RightsWords.ReadEmbargo(text) ?? throw new DamagedCacheException();

    private static Found<string>? ReadIfAny(ByteReader from) => from.Flag() ? ReadFound(from) : null;

    private static Found<string> ReadFound(ByteReader from) => new(from.Text(), ReadEvidence(from));

    private static Found<string> ReadShared(ByteReader from) => new(from.Shared(), ReadEvidence(from));

    private static Evidence ReadEvidence(ByteReader from)
    {
        var isOutline = from.Flag();
        var (standing, rule) = ((Standing)from.Number(), from.Shared());
        return isOutline ? Evidence.Outline(standing, rule) : new Evidence(standing, rule, from.Text(), from.Int(), from.Real()) { Context = from.TextOrNull() };
    }
}
