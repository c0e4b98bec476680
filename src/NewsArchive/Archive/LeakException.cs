namespace NewsArchive.Archive;

/// <summary>A public site was not built, since it would have shown what may not be published. Diagnostics name each place.</summary>
public sealed class LeakException(string message) : Exception(message);
