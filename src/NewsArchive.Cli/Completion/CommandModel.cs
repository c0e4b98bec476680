using System.Collections.Immutable;
using System.CommandLine;

namespace NewsArchive.Cli.Completion;

/// <summary>What a shell must know of a command.</summary>
/// <param name="Operand">What its arguments are.</param>
internal sealed record CommandModel(string Name, string Description, ImmutableArray<OptionModel> Options, ValueModel Operand)
{
    public static CommandModel Of(Command command) => new(
        command.Name,
        FirstSentence(command.Description),
        [.. command.Options.Where(option => !option.Hidden).Select(OptionModel.Of), new OptionModel(["--help", "-h"], "Show help and examples", ValueModel.None)],
        command.Arguments.Select(argument => argument.Name == "SHELL" ? new ValueModel(ValueKind.Words, ["bash", "zsh", "fish"]) : ValueModel.Of(argument.Name)).FirstOrDefault() ?? ValueModel.None);

    internal static string FirstSentence(string? text) => (text ?? "").Split([". ", ": "], StringSplitOptions.None)[0].TrimEnd('.');
}

/// <summary>An option with all its names, the long one first.</summary>
internal sealed record OptionModel(ImmutableArray<string> Names, string Description, ValueModel Value)
{
    public static OptionModel Of(Option option) => new(
        [option.Name, .. option.Aliases],
        CommandModel.FirstSentence(option.Description),
        option.ValueType == typeof(bool) ? ValueModel.None : ValueModel.Of(option.HelpName ?? ""));
}

/// <summary>What can be typed for a value.</summary>
internal enum ValueKind
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Something that no shell can know.</summary>
    Any,

    /// <summary>One of a few words.</summary>
    Words,

    Folder,

    File,
}

/// <summary>What can be typed for a value, and the words, if these are all.</summary>
internal sealed record ValueModel(ValueKind Kind, ImmutableArray<string> Words)
{
    public static readonly ValueModel None = new(ValueKind.None, []);

    /// <summary>Told by the name that the help gives the value: <c>DIR</c>, <c>FILE</c>, <c>all|public</c>.</summary>
    public static ValueModel Of(string name) => name switch
    {
        "INPUT" or "SITE" or "DIR" => new(ValueKind.Folder, []),
        "PATH" or "FILE" or "ZIP|DIR" => new(ValueKind.File, []),
        _ when name.Contains('|', StringComparison.Ordinal) => new(ValueKind.Words, [.. name.Split('|')]),
        _ => new(ValueKind.Any, []),
    };
}
