using System.Collections.Concurrent;
using System.Globalization;

namespace NewsArchive.Publish.Check.Addresses;

/// <summary>What web addresses answered lately, in a text file with a line each: <c>address TAB status TAB seconds since 1970</c>.</summary>
/// <param name="file">Where it is kept; a file that cannot be read or written is as good as none.</param>
public sealed class AddressCache(string file, TimeProvider time)
{
    // A page that is there today is there next week; one that is gone may be back tomorrow.
    private static readonly TimeSpan WellFor = TimeSpan.FromDays(7);
    private static readonly TimeSpan DeadFor = TimeSpan.FromHours(6);

    private readonly ConcurrentDictionary<string, (AddressAnswer Answer, long Seconds)> _answers = new(Read(file));

    /// <summary>What an address answered, if that was lately.</summary>
    public AddressAnswer? Find(string url) =>
        _answers.TryGetValue(url, out var known) && Math.Abs(Now - known.Seconds) < (known.Answer.IsWell ? WellFor : DeadFor).TotalSeconds ? known.Answer : null;

    /// <summary>Notes what an address answers now; safe for many threads.</summary>
    public void Add(string url, AddressAnswer answer) => _answers[url] = (answer, Now);

    /// <summary>Writes the file.</summary>
    public void Save()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllLines(
                file + ".new",
                _answers.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}\t{pair.Value.Answer.Status}\t{pair.Value.Seconds}")));
            File.Move(file + ".new", file, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The next check asks again; that is all that is lost.
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    private static IEnumerable<KeyValuePair<string, (AddressAnswer, long)>> Read(string file)
    {
        try
        {
            return
            [
                .. from line in File.Exists(file) ? File.ReadAllLines(file) : []
                   let parts = line.Split('\t')
                   where parts.Length == 3 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _) && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out _)
                   group parts by parts[0] into same
                   let last = same.Last()
                   select KeyValuePair.Create(same.Key, (new AddressAnswer(int.Parse(last[1], CultureInfo.InvariantCulture)), long.Parse(last[2], CultureInfo.InvariantCulture))),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
