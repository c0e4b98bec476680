using Microsoft.AspNetCore.Http;

namespace NewsArchive.Serve;

/// <summary>
/// Lets only this machine's own browser in. The server listens on loopback; but a page of anybody can ask a browser to fetch from there, and a name of anybody
/// can be made to mean 127.0.0.1 (DNS rebinding). So the host that is asked for must be a name of loopback, and pages of others get nothing.
/// </summary>
internal static class GuardRequests
{
    /// <summary>The status that a request is turned away with; null to let it in.</summary>
    /// <param name="port">Port that the server listens on.</param>
    public static int? Refuse(HttpRequest request, int port)
    {
        if (request.Host.Port != port && !(request.Host.Port is null && port == 80))
        {
            return StatusCodes.Status421MisdirectedRequest;
        }

        if (request.Host.Host is not ("127.0.0.1" or "localhost"))
        {
            return StatusCodes.Status421MisdirectedRequest;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        // A form is sent by a page of this server alone. Browsers say so in one header or the other (Fetch, Fetch Metadata); who is no browser says neither.
        if (HttpMethods.IsPost(request.Method)
            && ((request.Headers.Origin is { Count: > 0 } origin && origin != $"http://{request.Host}") || (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site && site != "same-origin")))
        {
            return StatusCodes.Status403Forbidden;
        }

        // Following a link from elsewhere is fine; taking the site into a page of elsewhere is not (Fetch Metadata, W3C).
        return request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate" ? StatusCodes.Status403Forbidden : null;
    }
}
