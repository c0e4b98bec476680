namespace NewsArchive.Write;

/// <summary>
/// Pages without links that hold the place of new pages until these are written. Pages link to each other in circles, so there is no
/// order in which new ones could be written without a broken link in between; with a placeholder at each new address first, any order will do.
/// </summary>
internal static class InterimPages
{
    /// <summary>What each of them holds.</summary>
    public static ReadOnlySpan<byte> Html =>
        "<!doctype html>\n<html lang=\"\"><meta charset=\"utf-8\"><meta name=\"robots\" content=\"noindex\"><meta http-equiv=\"refresh\" content=\"2\"><title>…</title>\n<p>This page is being written. – Diese Seite wird gerade geschrieben.\n"u8;

    /// <summary>Puts an interim page at each address that is a page.</summary>
    public static void At(IEnumerable<string> addresses, ReplaceFiles replace)
    {
        foreach (var address in addresses.Where(WriteOrder.HoldsLinks))
        {
            replace.With(address, Html);
        }
    }
}
