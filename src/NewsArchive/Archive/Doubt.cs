namespace NewsArchive.Archive;

/// <summary>A fact of an article that a person should look at.</summary>
/// <param name="Field">One of <see cref="FactLines.Fields"/>.</param>
/// <param name="Certainty">From 0, where nothing is known, to 1.</param>
public sealed record Doubt(string Field, double Certainty);
