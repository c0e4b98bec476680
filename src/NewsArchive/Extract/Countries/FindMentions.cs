using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NewsArchive.Extract.Countries;

/// <summary>Passages -> mentions: one pass over the words, the longest form first.</summary>
internal sealed class FindMentions(Gazetteer gazetteer)
{
    /// <summary>Letters at the start of the body that tell what the article is about, as journalists write it: the first two or three sentences.</summary>
    private const int LeadLength = 350;

    /// <summary>Letters in which a body may still begin with its dateline, behind a summary.</summary>
    private const int DatelineReach = 700;

    private readonly FormTable forms = gazetteer.Forms;
    private readonly List<Token> tokens = [];
    private readonly List<Hit> hits = [];

    /// <summary>All mentions in order.</summary>
    public List<Hit> In(ImmutableArray<Passage> passages)
    {
        hits.Clear();
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
            if (length > 0 && meaning is { Country: >= 0, Kind: not MentionKind.Idiom })
            {
                var kind = ReadInContext.KindOf(words, at, length, meaning, forms);
                if (kind is MentionKind.City or MentionKind.Name or MentionKind.Region && before + words[at].Start < DatelineReach && Datelines.EndsAt(words, at + length))
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
        var node = inCapitals ? forms.StepIgnoringCase(FormTable.Root, word) : forms.Step(FormTable.Root, word);
        if (node == FormTable.Root)
        {
            return gazetteer.German is { } german && german.Read(word) is { Country: >= 0 } meaning ? (meaning, 1) : (default, 0);
        }

        var best = forms.IsName(node) ? node : FormTable.Root;
        var length = best == FormTable.Root ? 0 : 1;
        for (var next = at + 1; forms.GoesOn(node) && next < words.Count && words.BelongTogether(next - 1); next++)
        {
            node = inCapitals ? forms.StepIgnoringCase(node, words.TextOf(next)) : forms.Step(node, words.TextOf(next));
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

        return best == FormTable.Root ? (default, 0) : (forms.MeaningOf(best), length);
    }
}

/// <summary>A mention before it is known which of several countries it means.</summary>
/// <param name="Rivals">As in <see cref="Meaning.Rivals"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(Mention Mention, short Rivals);
