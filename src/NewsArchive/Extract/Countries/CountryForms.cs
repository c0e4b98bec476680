using System.Text;
using NewsArchive.Archive;

namespace NewsArchive.Extract.Countries;

/// <summary>Every form by which texts of one language call countries, as the tables give them.</summary>
/// <param name="Rivals">Countries that share a form, by <see cref="Meaning.Rivals"/>; the one that it means by default is first. Entry 0 is empty.</param>
/// <param name="Compounds">Parts of closed compounds; null where the language has none.</param>
internal sealed record CountryForms(FormTable Forms, short[][] Rivals, CompoundParts? Compounds)
{
    /// <summary>The key of texts whose language is not known: German and English alike.</summary>
    public const string Unknown = "und";

    private const string Compiled = "Extract/Countries/Compiled/";

    /// <summary>The forms of a language: compiled when the tool was built, from the tables where that was not done for it.</summary>
    /// <param name="language">Primary BCP 47 language, or <see cref="Unknown"/>.</param>
    public static CountryForms Of(string language)
    {
        var path = Compiled + language + ".bin";
        return DataFile.Exists(path) ? Read(DataFile.Open(path)) : GazetteerRows.FormsOf(language);
    }

    /// <summary>Forms as <see cref="WriteTo"/> left them.</summary>
    public static CountryForms Read(Stream compiled)
    {
        using var reader = new BinaryReader(compiled, Encoding.UTF8);
        var rivals = new short[reader.ReadInt32()][];
        for (var at = 0; at < rivals.Length; at++)
        {
            rivals[at] = new short[reader.ReadByte()];
            for (var country = 0; country < rivals[at].Length; country++)
            {
                rivals[at][country] = reader.ReadInt16();
            }
        }

        return new CountryForms(new FormTable(reader), rivals, reader.ReadBoolean() ? ReadCompounds(reader) : null);
    }

    /// <summary>Writes the forms for <see cref="Read"/>; the same bytes from the same tables.</summary>
    public void WriteTo(Stream compiled)
    {
        using var writer = new BinaryWriter(compiled, Encoding.UTF8, leaveOpen: true);
        writer.Write(Rivals.Length);
        foreach (var countries in Rivals)
        {
            writer.Write(checked((byte)countries.Length));
            foreach (var country in countries)
            {
                writer.Write(country);
            }
        }

        Forms.WriteTo(writer);
        writer.Write(Compounds is not null);
        if (Compounds is { Tails: var tails, Prefixes: var prefixes })
        {
            writer.Write(prefixes.Length);
            foreach (var prefix in prefixes)
            {
                writer.Write(prefix);
            }

            tails.WriteTo(writer);
        }
    }

    private static CompoundParts ReadCompounds(BinaryReader reader)
    {
        var prefixes = new string[reader.ReadInt32()];
        for (var at = 0; at < prefixes.Length; at++)
        {
            prefixes[at] = reader.ReadString();
        }

        return new CompoundParts(new FormTable(reader), prefixes);
    }
}
