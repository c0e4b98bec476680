namespace NewsArchive.Collect.Readers.Html;

/// <summary>Text that a browser shows as one paragraph: what stands between the borders of blocks, or between two empty lines made of <c>br</c>.</summary>
/// <param name="Owner">Innermost element that is a block.</param>
/// <param name="Nodes">Indexes of texts, breaks and pictures, in order.</param>
internal sealed record TextRun(PageNode Owner, IReadOnlyList<int> Nodes)
{
    /// <summary>Index of its first node.</summary>
    public int Start => Nodes[0];

    /// <summary>Folded text.</summary>
    public required string Text { get; init; }

    /// <summary>Characters in links.</summary>
    public required int Linked { get; init; }

    public double LinkDensity => Text.Length == 0 ? 0 : Math.Min(1, (double)Linked / Text.Length);

    /// <summary>How much of it reads as an article's prose, in characters.</summary>
    public required double Prose { get; init; }

    public bool IsHeading => HeadingLevel > 0;

    // Some writers set whole paragraphs as headings, for their size.
    private const int LongestHeading = 150;

    /// <summary>Rank of the heading that the run is, 0 for none.</summary>
    public int HeadingLevel
    {
        get
        {
            if (Text.Length > LongestHeading)
            {
                return 0;
            }

            for (var node = Owner; node is not null; node = node.Parent)
            {
                if (node.Tag is ['h', >= '1' and <= '6'])
                {
                    return node.Tag[1] - '0';
                }
            }

            return 0;
        }
    }
}
