namespace NewsArchive.Archive;

/// <summary>The name of the host in an address of the web.</summary>
public static class HostName
{
    /// <summary>In letters that all systems take (IDNA, RFC 5891); as it is spelled where no such name is possible.</summary>
    public static string Of(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            // A sign without width, say: the address parses, and its host cannot be looked up.
            return address.Host;
        }
    }
}
