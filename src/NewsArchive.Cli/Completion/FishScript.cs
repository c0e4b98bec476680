using System.Text;

namespace NewsArchive.Cli.Completion;

/// <summary>For fish, a line for each thing that can be typed.</summary>
internal sealed class FishScript : IShellScript
{
    public string For(IReadOnlyList<CommandModel> commands)
    {
        var script = new StringBuilder("# Completion of newsarchive for fish: save it as newsarchive.fish in ~/.config/fish/completions\ncomplete -c newsarchive -f\n");
        foreach (var command in commands)
        {
            script.Append("complete -c newsarchive -n __fish_use_subcommand -a ").Append(command.Name).Append(" -d ").Append(Quoted(command.Description)).Append('\n');
        }

        foreach (var command in commands)
        {
            var within = $"complete -c newsarchive -n '__fish_seen_subcommand_from {command.Name}'";
            foreach (var option in command.Options)
            {
                script.Append(within);
                foreach (var name in option.Names)
                {
                    script.Append(name.StartsWith("--", StringComparison.Ordinal) ? " -l " : " -s ").Append(name.TrimStart('-'));
                }

                script.Append(Values(option.Value)).Append(" -d ").Append(Quoted(option.Description)).Append('\n');
            }

            if (command.Operand.Kind is not (ValueKind.None or ValueKind.Any))
            {
                script.Append(within).Append(command.Operand.Kind switch
                {
                    ValueKind.Words => $" -a '{string.Join(' ', command.Operand.Words)}'",
                    ValueKind.Folder => " -a '(__fish_complete_directories)'",
                    _ => " -F",
                }).Append('\n');
            }
        }

        return script.ToString();
    }

    private static string Values(ValueModel value) => value.Kind switch
    {
        ValueKind.None => "",
        ValueKind.Words => $" -x -a '{string.Join(' ', value.Words)}'",
        ValueKind.Folder => " -x -a '(__fish_complete_directories)'",
        ValueKind.File => " -r -F",
        _ => " -x",
    };

    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
