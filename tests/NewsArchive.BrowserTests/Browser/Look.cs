using Microsoft.Playwright;

namespace NewsArchive.BrowserTests.Browser;

/// <summary>How a visitor sees the site.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
internal sealed record Look(int Width, bool Dark = false, bool Scripts = true)
{
    public const int Phone = 390;
    public const int Tablet = 820;
    public const int Desk = 1440;

    /// <summary>Height of every window, in CSS pixels.</summary>
    public const int Height = 900;

    public BrowserNewContextOptions Options() => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = Scripts,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "de-DE",
    };

    public override string ToString() => $"{Width} px{(Dark ? ", dark" : "")}{(Scripts ? "" : ", no scripts")}";
}
