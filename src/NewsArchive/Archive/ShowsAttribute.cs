namespace NewsArchive.Archive;

/// <summary>Says which field a property shows in a way of its own, so that digests take the property for it.</summary>
/// <param name="name">Name of the field.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShowsAttribute(string name) : Attribute
{
    /// <summary>Name of the field.</summary>
    public string Field => name;
}
