namespace NewsArchive.Collect.Toml;

/// <summary>A place that is no TOML; never leaves this folder.</summary>
/// <param name="line">Line of the TOML text, from 1.</param>
internal sealed class TomlException(int line, string problem, string wayOut) : Exception
{
    public KeyFault FaultIn(int firstLine) => new(firstLine + line - 1, $"It is not valid TOML: {problem}", wayOut);
}
