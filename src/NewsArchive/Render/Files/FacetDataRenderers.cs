using System.Buffers;
using System.Text.Json;
using NewsArchive.Archive;
using NewsArchive.Archive.Site;
using NewsArchive.Render.Files;

[assembly: Part(typeof(FacetIndexRenderer))]
[assembly: Part(typeof(FacetSourcesRenderer))]
[assembly: Part(typeof(FacetRowsRenderer))]

namespace NewsArchive.Render.Files;

/// <summary>What can be chosen: values as <c>[key, name, count]</c>, blocks as <c>[year, count, address]</c>.</summary>
internal sealed class FacetIndexRenderer : IPageRenderer
{
    public string Kind => "facet-index";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var model = (FacetIndexModel)page.Model;
        DataScript.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("total", model.Total);
            json.WriteNumber("main", model.Main);
            json.WriteNumber("mentioned", model.Mentioned);
            WriteValues(json, "c", model.Countries, value => value.Name!);
            WriteValues(json, "y", model.Years, value => value.Key == "-" ? context.Strings.Get("facets.no-year") : value.Key);
            WriteValues(json, "l", model.Languages, value => LanguageName(context, value.Key));
            json.WriteIfAny("sources", model.Sources);
            json.WriteStartArray("blocks");
            foreach (var block in model.Blocks)
            {
                json.WriteStartArray();
                json.WriteStringValue(block.Year);
                json.WriteNumberValue(block.Count);
                json.WriteStringValue(block.Address);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    internal static void WriteValues(Utf8JsonWriter json, string key, IEnumerable<FacetValue> values, Func<FacetValue, string> nameOf)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStartArray();
            json.WriteStringValue(value.Key);
            json.WriteStringValue(nameOf(value));
            json.WriteNumberValue(value.Count);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string LanguageName(RenderContext context, string tag) => tag == "-"
        ? context.Strings.Get("facets.no-language")
        : context.Strings.Find("language." + tag) ?? context.Strings.Find("language." + tag.Split('-')[0]) ?? tag;
}

/// <summary>A part of the sources, as <c>[key, name, count]</c>.</summary>
internal sealed class FacetSourcesRenderer : IPageRenderer
{
    public string Kind => "facet-sources";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output) => DataScript.Write(output, json =>
    {
        json.WriteStartObject();
        FacetIndexRenderer.WriteValues(json, "s", ((FacetSourcesModel)page.Model).Sources, value => value.Name ?? context.Strings.Get("facets.no-source"));
        json.WriteEndObject();
    });
}

/// <summary>What a run of articles is chosen by.</summary>
internal sealed class FacetRowsRenderer : IPageRenderer
{
    public string Kind => "facet-rows";

    public void Render(Page page, RenderContext context, IBufferWriter<byte> output)
    {
        var model = (FacetRowsModel)page.Model;
        DataScript.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteIfAny("c", model.Countries);
            json.WriteIfAny("s", model.Sources);
            json.WriteIfAny("l", model.Languages);
            json.WriteString("rows", model.Rows);
            json.WriteIfAny("cards", model.Cards);
            json.WriteNumber("each", model.CardsEach);
            json.WriteEndObject();
        });
    }
}
