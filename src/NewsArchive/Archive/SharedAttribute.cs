namespace NewsArchive.Archive;

/// <summary>Says of a noun that many pages hold the same instance: its digest is taken once.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SharedAttribute : Attribute;
