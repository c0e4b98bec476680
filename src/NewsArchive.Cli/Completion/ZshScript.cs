using System.Text;

namespace NewsArchive.Cli.Completion;

/// <summary>For zsh, by its own <c>_arguments</c>.</summary>
internal sealed class ZshScript : IShellScript
{
    public string For(IReadOnlyList<CommandModel> commands)
    {
        var script = new StringBuilder("""
            #compdef newsarchive
            # Completion of newsarchive for zsh: save it as _newsarchive in a folder of $fpath.
            _newsarchive() {
              local -a commands
              commands=(

            """);
        foreach (var command in commands)
        {
            script.Append("    ").Append(Quoted($"{command.Name}:{command.Description}")).Append('\n');
        }

        script.Append("""
              )
              if (( CURRENT == 2 )); then
                _describe command commands
                return
              fi
              local command=$words[2]
              shift words
              (( CURRENT-- ))
              case $command in

            """);
        foreach (var command in commands)
        {
            script.Append("    ").Append(command.Name).Append(")\n      _arguments");
            foreach (var option in command.Options)
            {
                script.Append(" \\\n        ").Append(Spec(option));
            }

            script.Append(command.Operand.Kind == ValueKind.None ? "" : " \\\n        " + Quoted("*:" + command.Name + Action(command.Operand))).Append(" ;;\n");
        }

        return script.Append("  esac\n}\nif [ \"$funcstack[1]\" = _newsarchive ]; then _newsarchive \"$@\"; else compdef _newsarchive newsarchive; fi\n").ToString().ReplaceLineEndings("\n");
    }

    private static string Spec(OptionModel option)
    {
        var description = $"[{option.Description.Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal)}]"
            + (option.Value.Kind == ValueKind.None ? "" : ":" + option.Names[0].TrimStart('-') + Action(option.Value));
        return option.Names.Length == 1
            ? Quoted(option.Names[0] + description)
            : $"'({string.Join(' ', option.Names)})'{{{string.Join(',', option.Names)}}}{Quoted(description)}";
    }

    private static string Action(ValueModel value) => value.Kind switch
    {
        ValueKind.Words => $":({string.Join(' ', value.Words)})",
        ValueKind.Folder => ":_files -/",
        ValueKind.File => ":_files",
        _ => ": ",
    };

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
