namespace NewsArchive.Archive;

/// <summary>Something was not done because it could do harm, or because something outside is not as it must be; the message says what and what to do.</summary>
public sealed class RefusedException(string message) : Exception(message);
