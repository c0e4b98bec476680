namespace NewsArchive.Archive;

/// <summary>Every kind of diagnostic that the tool can give; a test keeps codes unique and <c>docs/diagnostics.md</c> in step.</summary>
public static class DiagnosticKinds
{
    public static readonly DiagnosticKind SettingsUnreadable = new("NA0001", Severity.Error, "archive.yml is not valid YAML.");
    public static readonly DiagnosticKind SettingUnknown = new("NA0002", Severity.Error, "archive.yml has a key that the tool does not know.");
    public static readonly DiagnosticKind SettingInvalid = new("NA0003", Severity.Error, "A setting has a value that it cannot have.");

    public static readonly DiagnosticKind InputEmpty = new("NA1001", Severity.Warning, "The input folder holds no file that can be read as an article.");
    public static readonly DiagnosticKind FileUnreadable = new("NA1002", Severity.Error, "A file could not be opened or read.");
    public static readonly DiagnosticKind FormatUnknown = new("NA1003", Severity.Warning, "No reader knows the file's format.");
    public static readonly DiagnosticKind BinaryContent = new("NA1004", Severity.Error, "A file that should hold text holds binary data.");
    public static readonly DiagnosticKind TextEmpty = new("NA1005", Severity.Error, "A file holds no text.");
    public static readonly DiagnosticKind EncodingFallback = new("NA1006", Severity.Warning, "A file is not valid UTF-8, and its encoding was told from its bytes.");
    public static readonly DiagnosticKind FrontMatterBroken = new("NA1007", Severity.Error, "Front matter is not valid YAML, or not closed.");
    public static readonly DiagnosticKind FrontMatterDuplicate = new("NA1008", Severity.Warning, "A front matter key stands twice; the first is used.");
    public static readonly DiagnosticKind CharactersDropped = new("NA1009", Severity.Note, "Control characters that no page may hold were left out.");
    public static readonly DiagnosticKind MarkdownTooDense = new("NA1010", Severity.Warning, "Markdown is nested too deep or marked too densely, and was read as plain text.");
    public static readonly DiagnosticKind RecordBroken = new("NA1011", Severity.Error, "A line of JSON Lines is no record that can be read.");
    public static readonly DiagnosticKind PageCut = new("NA1012", Severity.Warning, "A web page is larger or nested deeper than pages are; what is beyond was left out.");
    public static readonly DiagnosticKind CorrectionUnused = new("NA1013", Severity.Warning, "A correction (.meta.yml) has no article that it could be about.");
    public static readonly DiagnosticKind DraftLeftOut = new("NA1020", Severity.Note, "A file says that it is a draft, and was left out.");
    public static readonly DiagnosticKind NotAnArticle = new("NA1021", Severity.Note, "A file belongs to a site or a saved page and is no article of its own.");
    public static readonly DiagnosticKind MarkupRepaired = new("NA1022", Severity.Warning, "A feed is not well-formed XML and was repaired where that is certain.");
    public static readonly DiagnosticKind FeedBroken = new("NA1023", Severity.Error, "A file is no feed that can be read, or not from a place on.");
    public static readonly DiagnosticKind TeaserOnly = new("NA1024", Severity.Note, "A feed gives the beginning of its articles only.");
    public static readonly DiagnosticKind ColumnsUnknown = new("NA1025", Severity.Error, "A table or a list of records has no column that can be the text.");
    public static readonly DiagnosticKind ItemRepeated = new("NA1026", Severity.Warning, "A file holds two items of one identity; the first is used.");
    public static readonly DiagnosticKind MailBroken = new("NA1027", Severity.Error, "A mail or web archive holds no text that can be read.");
    public static readonly DiagnosticKind AttachmentsLeftOut = new("NA1028", Severity.Note, "Files attached to a mail were not read.");
    public static readonly DiagnosticKind OfficeTextBroken = new("NA1029", Severity.Error, "An office text is damaged, encrypted or larger than such texts are.");
    public static readonly DiagnosticKind FilesExcluded = new("NA1030", Severity.Note, "archive.yml leaves out files.");
    public static readonly DiagnosticKind ToolFault = new("NA1031", Severity.Error, "A fault of the tool itself ended the reading of a text.");

    public static readonly DiagnosticKind DateInvalid = new("NA2001", Severity.Error, "A stated date is not a date of EDTF.");
    public static readonly DiagnosticKind CountryUnknown = new("NA2002", Severity.Error, "A stated country is no ISO 3166 code.");
    public static readonly DiagnosticKind LanguageInvalid = new("NA2003", Severity.Error, "A stated language is no BCP 47 tag.");
    public static readonly DiagnosticKind ValueInvalid = new("NA2004", Severity.Error, "A stated value has a shape that its key cannot have.");
    public static readonly DiagnosticKind ArticlesSplit = new("NA2005", Severity.Note, "A file holds several articles and was split.");
    public static readonly DiagnosticKind RightsInvalid = new("NA2006", Severity.Error, "Stated rights or an embargo cannot be understood; a public site is built without the article.");
    public static readonly DiagnosticKind RightsUncertain = new("NA2007", Severity.Error, "What may be published of an article cannot be told for certain; a public site is built without it.");

    public static readonly DiagnosticKind AddressTaken = new("NA3001", Severity.Error, "Two sources ask for the same address.");
    public static readonly DiagnosticKind IdTaken = new("NA3002", Severity.Error, "Two files give an article the same id.");

    public static readonly DiagnosticKind CopyLeftOut = new("NA3020", Severity.Note, "An article is there twice; the better copy is used.");

    public static readonly DiagnosticKind Leak = new("NA3030", Severity.Error, "Text that may not be published stands in a file of a public site, which was not built.");

    public static readonly DiagnosticKind TemplateBroken = new("NA4001", Severity.Error, "A template of the theme cannot be compiled or rendered.");

    public static readonly DiagnosticKind ForeignFile = new("NA5001", Severity.Error, "A file that the tool did not write stands where a page belongs.");
    public static readonly DiagnosticKind WriteFailed = new("NA5002", Severity.Error, "An output file could not be written.");

    public static readonly DiagnosticKind Undated = new("NA6001", Severity.Warning, "An article has no date.");
    public static readonly DiagnosticKind TitleDerived = new("NA6002", Severity.Warning, "An article has no headline; its title was made of its first words.");
    public static readonly DiagnosticKind StoryTwice = new("NA6003", Severity.Warning, "Two articles tell the same story.");
    public static readonly DiagnosticKind LinkBroken = new("NA6004", Severity.Error, "A link within the site leads nowhere.");
    public static readonly DiagnosticKind LinkDead = new("NA6005", Severity.Warning, "A web address that the archive leads to does not answer as it should.");
    public static readonly DiagnosticKind SizeNearLimit = new("NA6006", Severity.Warning, "The site or a file of it is near the size that GitHub Pages takes at most.");
    public static readonly DiagnosticKind SizeBeyondLimit = new("NA6007", Severity.Error, "The site or a file of it is larger than GitHub Pages takes.");
    public static readonly DiagnosticKind BaseUrlMissing = new("NA6008", Severity.Warning, "The site does not know its own address.");
    public static readonly DiagnosticKind OutputForeign = new("NA6009", Severity.Warning, "The output folder holds a file that the tool did not write.");
    public static readonly DiagnosticKind OutputStale = new("NA6010", Severity.Warning, "The output folder is not what the texts and settings give now.");
    public static readonly DiagnosticKind NotForEverybody = new("NA6011", Severity.Error, "The site shows more of an article than may be published.");
}
