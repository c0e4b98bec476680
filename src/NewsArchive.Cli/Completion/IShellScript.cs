namespace NewsArchive.Cli.Completion;

/// <summary>Writes the completion script of a shell. It holds all it needs: completing never starts the tool.</summary>
internal interface IShellScript
{
    /// <summary>The script for these commands.</summary>
    string For(IReadOnlyList<CommandModel> commands);
}
