using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Functions;

[assembly: Part(typeof(LikenessFunction))]

namespace NewsArchive.Render.Functions;

/// <summary><c>{{likeness neighbour}}</c>: how much of its wording another version of a story shares, in words.</summary>
internal sealed class LikenessFunction : ITemplateFunction
{
    public string Name => "likeness";

    public object? Call(FunctionCall call) => call.Context.Strings.Get(call.Get<Neighbour>(0).Similarity switch
    {
        >= 0.97 => "same.word-for-word",
        >= 0.8 => "same.nearly",
        >= 0.6 => "same.largely",
        _ => "same.partly",
    });
}
