namespace NewsArchive.Archive;

/// <summary>A value together with the evidence for it. An absent fact is an absent <c>Found</c>, never a default value.</summary>
public sealed record Found<T>(T Value, Evidence Evidence)
    where T : notnull
{
    /// <summary>The value with no more than the outline of its evidence.</summary>
    public Found<T> Outline() => new(Value, Evidence.Outline());

    /// <summary>The same evidence for another reading of the value.</summary>
    public Found<TOther> As<TOther>(TOther value)
        where TOther : notnull => new(value, Evidence);
}
