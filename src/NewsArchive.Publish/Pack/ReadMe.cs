using System.Text;

namespace NewsArchive.Publish.Pack;

/// <summary>What somebody reads who finds the archive on a stick in twenty years. With a mark of its encoding and the line ends of Windows, so that every editor shows it right.</summary>
internal static class ReadMe
{
    public static byte[] German() => Bytes(
        """
        EIN NACHRICHTENARCHIV

        Öffnen: alle Dateien auspacken, dann im Ordner "data" die Datei "index.html" doppelt anklicken.
        Es öffnet sich im Browser. Kein Netz, kein Server und kein Programm ist nötig.

        Neben jeder Artikelseite liegt, wenn nicht abgeschaltet, der Text als Markdown (.md);
        data/data/articles.csv und articles.json sind Verzeichnisse aller Artikel für Programme.

        Prüfen, ob alles unbeschädigt ist: dieser Ordner ist ein "Bag" nach BagIt (RFC 8493).
        In manifest-sha256.txt steht die Prüfsumme jeder Datei. Eines von diesen:

            newsarchive verify ORDNER-ODER-ZIP
            sha256sum --check manifest-sha256.txt        (Linux)
            shasum -a 256 --check manifest-sha256.txt    (macOS)
        """);

    public static byte[] English() => Bytes(
        """
        A NEWS ARCHIVE

        To open it: unpack all files, then double-click "index.html" in the folder "data".
        It opens in the browser. No network, no server and no program is needed.

        Beside each article's page lies its text as Markdown (.md), unless that was turned off;
        data/data/articles.csv and articles.json list all articles, for programs.

        To check that nothing is damaged: this folder is a bag as of BagIt (RFC 8493).
        manifest-sha256.txt has the checksum of every file. One of these:

            newsarchive verify FOLDER-OR-ZIP
            sha256sum --check manifest-sha256.txt        (Linux)
            shasum -a 256 --check manifest-sha256.txt    (macOS)
        """);

    private static byte[] Bytes(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n") + "\r\n")];
}
