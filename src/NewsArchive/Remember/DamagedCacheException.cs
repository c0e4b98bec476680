namespace NewsArchive.Remember;

/// <summary>The cache does not hold what was written to it. Nothing is lost: the build starts again without it.</summary>
public sealed class DamagedCacheException() : Exception("The cache is damaged.");
