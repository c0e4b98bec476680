using System.Text;

namespace NewsArchive.Cli.Completion;

/// <summary>For bash from 3.2 on, which macOS has.</summary>
internal sealed class BashScript : IShellScript
{
    public string For(IReadOnlyList<CommandModel> commands)
    {
        var script = new StringBuilder("""
            # Completion of newsarchive for bash: source <(newsarchive completion bash)
            _newsarchive() {
              local IFS=$'\n' cur=${COMP_WORDS[COMP_CWORD]} prev= command= i
              [ "$COMP_CWORD" -gt 0 ] && prev=${COMP_WORDS[COMP_CWORD-1]}
              COMPREPLY=()
              for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in -*) ;; *) command=${COMP_WORDS[i]}; break ;; esac
              done
              case "$command $prev" in

            """);
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.Value.Kind != ValueKind.None))
            {
                script.Append("    ").AppendJoin('|', option.Names.Select(name => $"\"{command.Name} {name}\"")).Append(") ").Append(Reply(option.Value)).Append("; return ;;\n");
            }
        }

        script.Append("  esac\n  case $command in\n");
        script.Append("    \"\") ").Append(Words([.. commands.Select(command => command.Name), "--help", "--version"])).Append(" ;;\n");
        foreach (var command in commands)
        {
            script.Append("    ").Append(command.Name).Append(")\n      case $cur in\n        -*) ").Append(Words(command.Options.SelectMany(option => option.Names)))
                .Append(" ;;\n        *) ").Append(Reply(command.Operand)).Append(" ;;\n      esac ;;\n");
        }

        return script.Append("  esac\n}\ncomplete -F _newsarchive newsarchive\n").ToString().ReplaceLineEndings("\n");
    }

    private static string Reply(ValueModel value) => value.Kind switch
    {
        ValueKind.Words => Words(value.Words),
        ValueKind.Folder => "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- \"$cur\"))",
        ValueKind.File => "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$cur\"))",
        _ => ":",
    };

    // Words are separated by line feeds, as IFS says.
    private static string Words(IEnumerable<string> words) => $"COMPREPLY=($(compgen -W $'{string.Join("\\n", words)}' -- \"$cur\"))";
}
