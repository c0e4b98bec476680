using NewsArchive.Archive.Site;
using NewsArchive.Indexes.Pages;
using NewsArchive.Indexes.Time;

namespace NewsArchive.Indexes.Groupings;

/// <summary>The timeline of a group's list: each bar leads to the page of the list on which its articles begin.</summary>
internal static class ListTimeline
{
    /// <summary>A list with the timeline of its group, its oldest and its newest article.</summary>
    public static ListModel WithEnds(ListModel list, Group group)
    {
        var oldest = group.Entries.LastOrDefault(entry => entry.Article.Date?.Value.Year is not null);
        var newest = group.Entries[0];
        var hasEnds = oldest is not null && !ReferenceEquals(oldest, newest);
        return list with { Timeline = Of(group), Oldest = hasEnds ? oldest : null, Newest = hasEnds ? newest : null };
    }

    public static IReadOnlyList<Span> Of(Group group) =>
        MakeTimeline.Of(group.Entries, (date, place) => Paging.AddressOf($"{group.Taxonomy}/{group.Term.Key}", (place / Paging.Size) + 1) + "#" + group.Entries[place].Anchor);
}
