using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsArchive.Extract.Countries;

/// <summary>Passages -> mentions: one pass over the words, the longest form first.</summary>
/// <param name="isWireReport">Whether the article is a wire's report: then its dateline is a place where things happen, even a seat.</param>
internal sealed class FindMentions(Gazetteer gazetteer, bool isWireReport)
{
    /// <summary>Letters at the start of the body that tell what the article is about, as journalists write it: the first two sentences.</summary>
    private const int LeadLength = 250;

    /// <summary>Letters in which a body may still begin with its dateline, behind a summary.</summary>
    private const int DatelineReach = 700;

    private readonly FormTable forms = gazetteer.Forms;
    private readonly List<Token> tokens = new(512);
    private readonly List<Hit> hits = new(32);

    /// <summary>Whether the text names a body of several states.</summary>
    public bool NamesInstitution { get; private set; }

    /// <summary>All mentions in order.</summary>
    public List<Hit> In(ImmutableArray<Passage> passages)
    {
        var before = 0;
        for (var index = 0; index < passages.Length; index++)
        {
            var passage = passages[index];
            Tokens.Read(passage.Text, tokens);
            Walk(passage, index, before);
            before += passage.IsTitle ? 0 : passage.Text.Length;
        }

        return hits;
    }

    private void Walk(Passage passage, int index, int before)
    {
        var words = new Words(passage.Text, Tokens.AsSpan(tokens));
        for (var at = 0; at < words.Count;)
        {
            var (meaning, length) = Longest(words, at);
            NamesInstitution |= length > 0 && meaning.Kind == MentionKind.Institution;
            if (length > 0 && meaning is { Country: >= 0, Kind: not MentionKind.Idiom })
            {
                var kind = ReadInContext.KindOf(words, at, length, meaning, forms);
                if ((kind is MentionKind.City or MentionKind.Name or MentionKind.Region || (kind == MentionKind.Seat && isWireReport)) && before + words[at].Start < DatelineReach && Datelines.EndsAt(words, at + length))
                {
                    kind = MentionKind.Dateline;
                }

                if (kind != MentionKind.Idiom)
                {
                    var zone = passage.IsTitle ? Zone.Title : before + words[at].Start < LeadLength ? Zone.Lead : Zone.Body;
                    var start = words[at].Start;
                    hits.Add(new Hit(new Mention(meaning.Country, kind, zone, index, start, words[at + length - 1].End - start), meaning.Rivals));
                }
            }

            at += Math.Max(length, 1);
        }
    }

    private (Meaning Meaning, int Length) Longest(Words words, int at)
    {
        var word = words.TextOf(at);
        var inCapitals = words.StandsInCapitals(at);
        var node = inCapitals ? forms.StepIgnoringCase(FormTable.Root, word, words[at].Hash) : forms.Step(FormTable.Root, word, words[at].Hash);
        if (node == FormTable.Root)
        {
            return ByParts(word);
        }

        var best = forms.IsName(node) ? node : FormTable.Root;
        var length = best == FormTable.Root ? 0 : 1;
        for (var next = at + 1; forms.GoesOn(node) && next < words.Count && words.BelongTogether(next - 1); next++)
        {
            node = inCapitals ? forms.StepIgnoringCase(node, words.TextOf(next), words[next].Hash) : forms.Step(node, words.TextOf(next), words[next].Hash);
            if (node == FormTable.Root)
            {
                break;
            }

            if (forms.IsName(node))
            {
                best = node;
                length = next - at + 1;
            }
        }

        return best == FormTable.Root ? ByParts(word) : (forms.MeaningOf(best), length);
    }

    private (Meaning Meaning, int Length) ByParts(ReadOnlySpan<char> word) =>
        gazetteer.German is { } german && german.Read(word) is { Country: >= 0 } meaning ? (meaning, 1) : (default, 0);
}

/// <summary>A mention before it is known which of several countries it means.</summary>
/// <param name="Rivals">As in <see cref="Meaning.Rivals"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(Mention Mention, short Rivals);
