using System.Collections.Immutable;
using System.CommandLine;

namespace NewsArchive.Cli.Commands;

/// <summary>A command of the tool, with examples for its help and its page in <c>docs/commands</c>.</summary>
internal sealed class ToolCommand(string name, string description, params ImmutableArray<Example> examples) : Command(name, description)
{
    /// <summary>How it is used, the plainest first.</summary>
    public ImmutableArray<Example> Examples => examples;
}

/// <summary>A command line as a user would type it.</summary>
/// <param name="Line">All of it, with what stands before and behind the tool in a pipe.</param>
/// <param name="What">What it does, in a few words; empty where the line says it.</param>
internal sealed record Example(string Line, string What);
