using Microsoft.AspNetCore.Http;
using NewsArchive.Write;

namespace NewsArchive.Serve;

/// <summary>Answers requests: files of the site as they are, pages with what makes them reload, and what that needs.</summary>
internal sealed class AnswerRequests(LiveArchive archive, string basePath)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(50);

    private readonly FindAnswer _find = new(archive.State, basePath);
    private readonly string _own = basePath + OwnFiles.Folder;

    /// <summary>Answers a request.</summary>
    /// <param name="port">Port that the server listens on.</param>
    public async Task AnswerAsync(HttpContext context, int port)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (GuardRequests.Refuse(context.Request, port) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        try
        {
            await AnswerAsync(context, context.Request.Path.Value ?? "/");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away; nobody is left to be answered.
        }
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        if (path == _own + "changed.js")
        {
            var isChanged = await archive.State.WaitAsync(context.Request.Query["since"].ToString(), LongestWait, context.RequestAborted);
            await SendAsync(context, path, isChanged ? "newsArchiveChanged();\n"u8.ToArray() : []);
        }
        else if (path.StartsWith(_own, StringComparison.Ordinal) && OwnFiles.Find(path[_own.Length..]) is { } own)
        {
            await SendAsync(context, path, own);
        }
        else
        {
            await AnswerAsync(context, _find.To(path));
        }
    }

    private async Task AnswerAsync(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Location is { } location)
        {
            context.Response.Headers.Location = string.Join('/', location.Split('/').Select(Uri.EscapeDataString));
            return;
        }

        try
        {
            await SendAsync(context, answer.File);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException && answer.Status != StatusCodes.Status404NotFound)
        {
            // A build has just taken it away.
            await AnswerAsync(context, _find.Missing());
        }
    }

    private async Task SendAsync(HttpContext context, SiteFile? file)
    {
        if (file is null)
        {
            return;
        }

        // The mark first: should the file change in between, the page is loaded once more, never once less.
        var mark = archive.State.Mark;
        await using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0, useAsync: true);
        if (MediaTypes.IsPage(file.Address))
        {
            var page = new byte[stream.Length];
            await stream.ReadExactlyAsync(page, context.RequestAborted);
            await SendAsync(context, file.Address, AddToPage.Before(page, ReloadScript(mark)));
            return;
        }

        context.Response.ContentType = MediaTypes.Of(file.Address);
        context.Response.ContentLength = stream.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    private string ReloadScript(string mark) => $"<script src=\"{_own}reload.js?since={mark}\" defer></script>\n";

    private static async Task SendAsync(HttpContext context, string name, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = MediaTypes.Of(name);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
