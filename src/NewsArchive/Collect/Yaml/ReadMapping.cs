using System.Collections.Immutable;
using NewsArchive.Archive;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsArchive.Collect.Yaml;

/// <summary>
/// YAML text -> keys with their values. Scalars keep their spelling (<c>2024-11-05</c>, <c>0123</c>, <c>yes</c>), tags mean nothing, and nothing is ever made of a type that
/// the text names. Aliases are refused: ten of them can stand for a billion values.
/// </summary>
public static class ReadMapping
{
    /// <summary>Longest text that is read, in characters; hand-written front matter has some hundred.</summary>
    public const int LengthLimit = 256 * 1024;

    private const int DepthLimit = 32;

    // Beyond it YAML asks for another spelling of keys (YAML 1.2.2, 7.4.2: 1024 characters, escapes counted).
    private const int KeyLimit = 160;

    /// <summary>The keys of the mapping that the text is; none for an empty text.</summary>
    /// <param name="firstLine">Line of the file on which the text begins, from 1.</param>
    public static KeyMapping From(string yaml, int firstLine) => ReadPlainMapping.TryFrom(yaml, firstLine) ?? Parse(yaml, firstLine).Clean();

    /// <summary>The same, by the full grammar.</summary>
    internal static KeyMapping Parse(string yaml, int firstLine)
    {
        var keys = new List<Hint>();
        var repeated = ImmutableArray.CreateBuilder<(string Key, int Line)>();
        KeyFault? fault = null;
        try
        {
            Read(yaml, firstLine - 1, keys, repeated);
        }
        catch (FaultException exception)
        {
            fault = exception.Fault;
        }
        catch (YamlException exception)
        {
            fault = ExplainFault.Of(yaml, (int)exception.Start.Line, firstLine);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The scanner's own faults on odd input are faults of the input to its owner.
            fault = ExplainFault.Of(yaml, 1, firstLine);
        }

        return new KeyMapping([.. keys], repeated.ToImmutable(), fault);
    }

    private static void Read(string yaml, int linesBefore, List<Hint> keys, ImmutableArray<(string, int)>.Builder repeated)
    {
        if (yaml.Length > LengthLimit)
        {
            throw new FaultException(new KeyFault(linesBefore + 1, "It is longer than 256 KB.", "Keep facts about the article there and move its text into the body."));
        }

        var parser = new Parser(new StringReader(yaml));
        var seen = new HashSet<string>();
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || (parser.TryConsume<Scalar>(out var scalar) && scalar.Value.Length == 0))
        {
            return;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw new FaultException(new KeyFault(linesBefore + 1, "It is not a list of keys with values.", "Write one key a line, such as: title: \"The headline\""));
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = KeyOf(parser, linesBefore);
            var hint = ReadHint(parser, key, linesBefore);
            if (seen.Add(key.Value))
            {
                keys.Add(hint);
            }
            else
            {
                repeated.Add((key.Value, hint.Line));
            }
        }
    }

    private static Hint ReadHint(Parser parser, Scalar key, int linesBefore, int depth = 0)
    {
        var isList = parser.Accept<SequenceStart>(out _);
        var value = new Value(linesBefore, depth + (isList ? 1 : 0));
        value.Add(parser, depth);
        return new Hint(key.Value, value.Scalars.ToImmutable(), linesBefore + (int)key.Start.Line, Standing.Stated) { IsList = isList, Yaml = value.Flow.ToString(), Inner = value.Inner.ToImmutable() };
    }

    /// <summary>The value of a key while it is read.</summary>
    /// <param name="own">Depth at which scalars and keys are the key's own, and not part of a list or mapping further inside.</param>
    private sealed class Value(int linesBefore, int own)
    {
        public FlowSpelling Flow { get; } = new();

        public ImmutableArray<string>.Builder Scalars { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<Hint>.Builder Inner { get; } = ImmutableArray.CreateBuilder<Hint>();

        public void Add(Parser parser, int depth)
        {
            if (depth > DepthLimit)
            {
                throw new FaultException(new KeyFault(linesBefore + (int)parser.Current!.Start.Line, "Its values are nested too deep.", "Write it flatter."));
            }

            if (parser.TryConsume<Scalar>(out var scalar))
            {
                Flow.Add(scalar.Value, IsPlain(scalar));
                if (depth == own && !FlowSpelling.IsNull(scalar.Value, IsPlain(scalar)))
                {
                    Scalars.Add(scalar.Value);
                }
            }
            else if (parser.TryConsume<SequenceStart>(out _))
            {
                Flow.Open('[');
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    Flow.Next();
                    Add(parser, depth + 1);
                }

                Flow.Close(']');
            }
            else if (parser.TryConsume<MappingStart>(out _))
            {
                AddMapping(parser, depth);
            }
            else
            {
                throw new FaultException(new KeyFault(linesBefore + (int)parser.Current!.Start.Line, "It refers to a value elsewhere (an alias, *name).", "Write the value itself; put a text that begins with * in double quotes."));
            }
        }

        private void AddMapping(Parser parser, int depth)
        {
            Flow.Open('{');
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                Flow.Next();
                var hint = ReadHint(parser, KeyOf(parser, linesBefore), linesBefore, depth + 1);
                Flow.AddKey(hint.Name);
                Flow.AddSpelled(hint.Yaml!);
                if (depth == own)
                {
                    Inner.Add(hint);
                }
            }

            Flow.Close('}');
        }
    }

    private static bool IsPlain(Scalar scalar) => scalar.Style == ScalarStyle.Plain;

    private static Scalar KeyOf(Parser parser, int linesBefore) => parser.TryConsume<Scalar>(out var key) && key.Value.Length <= KeyLimit
        ? key
        : throw new FaultException(new KeyFault(linesBefore + (int)(key ?? parser.Current!).Start.Line, "A key is not a short text.", "Write keys as single words, such as: title: \"The headline\""));

    private sealed class FaultException(KeyFault fault) : Exception
    {
        public KeyFault Fault { get; } = fault;
    }
}
