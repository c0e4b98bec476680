using System.Text;
using Microsoft.AspNetCore.Http;
using NewsArchive.Serve.Correct;

namespace NewsArchive.Serve;

/// <summary>Answers requests: files of the site as they are, pages with what makes them reload, and what that needs.</summary>
internal sealed class AnswerRequests(LiveArchive archive, string basePath)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(50);

    private readonly FindAnswer _find = new(archive.State, basePath);
    private readonly CorrectArticles _correct = new(archive, archive.Input);
    private readonly Additions _additions = new(basePath);
    private readonly string _own = basePath + OwnFiles.Folder;

    /// <summary>Answers a request.</summary>
    /// <param name="port">Port that the server listens on.</param>
    public async Task AnswerAsync(HttpContext context, int port)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (GuardRequests.Refuse(context.Request, port) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        try
        {
            var path = context.Request.Path.Value ?? "/";
            await (HttpMethods.IsPost(context.Request.Method) ? SaveAsync(context, path) : AnswerAsync(context, path));
        }
        catch (BadHttpRequestException problem)
        {
            // A form that is too large, or never comes to its end.
            context.Response.StatusCode = problem.StatusCode;
        }
        catch (InvalidDataException)
        {
            // A form that is none.
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away; nobody is left to be answered.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            // Only this machine sees it.
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await SendAsync(context, "fault.txt", Encoding.UTF8.GetBytes($"A fault of the preview itself: {fault.Message} Please report it.\n"));
        }
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        if (path == _own + "changed.js")
        {
            var isChanged = await archive.State.WaitAsync(context.Request.Query["since"].ToString(), context.Request.Query["page"].ToString(), LongestWait, context.RequestAborted);
            await SendAsync(context, path, isChanged ? "newsArchiveChanged();\n"u8.ToArray() : []);
        }
        else if (path.StartsWith(_own, StringComparison.Ordinal) && OwnFiles.Find(path[_own.Length..]) is { } own)
        {
            await SendAsync(context, path, own);
        }
        else
        {
            var answer = _find.To(path);
            if (answer.Status == StatusCodes.Status404NotFound && !archive.State.Now.IsAhead)
            {
                // A page that a build has just written may already lead to one that it has not told of yet.
                await archive.QuietAsync(context.RequestAborted);
                answer = _find.To(path);
            }

            await AnswerAsync(context, answer);
        }
    }

    private async Task SaveAsync(HttpContext context, string path)
    {
        var file = _find.To(path).File;
        if (file?.Site.Articles.At(file.Address) is not { } entry)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (!context.Request.HasFormContentType || await context.Request.ReadFormAsync(context.RequestAborted) is not { } form || !_correct.IsOurs(form))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        // Once begun, it is brought to its end, whether or not the browser waits for it.
        var (again, saved) = await _correct.SaveAsync(entry, form, path, CancellationToken.None);
        if (again is not null)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            await SendAsync(context, file, again);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = basePath + (ReturnOf(form) ?? (saved is null ? "#withheld" : saved.Address + "#saved"));
    }

    // Back to where the form was sent from; nowhere but within the site.
    private string? ReturnOf(IFormCollection form)
    {
        var parts = form["return"].ToString().Split('#');
        return parts.Length <= 2 && archive.State.Now.Find(parts[0]) is not null && parts.All(part => part.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '/'))
            ? string.Join('#', parts)
            : null;
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
            await SendAsync(context, answer.File, form: null);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException && answer.Status != StatusCodes.Status404NotFound)
        {
            // A build has just taken it away.
            await AnswerAsync(context, _find.Missing());
        }
    }

    private async Task SendAsync(HttpContext context, ShownFile? file, string? form)
    {
        if (file is null)
        {
            return;
        }

        // The mark is that of the time when the file was found: should it change in between, the page is loaded once more, never once less.
        await using var stream = file.Open();
        if (MediaTypes.IsPage(file.Address))
        {
            var page = new byte[stream.Length];
            await stream.ReadExactlyAsync(page, context.RequestAborted);
            form ??= file.Site.Articles.At(file.Address) is { } entry ? _correct.FormOf(file.Site.Articles, entry, basePath + file.Address) : null;
            await SendAsync(context, file.Address, AddToPage.Before(page, _additions.To(file, form, _correct.Token)));
            return;
        }

        context.Response.ContentType = MediaTypes.Of(file.Address);
        context.Response.ContentLength = stream.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

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
