using System.Diagnostics;

namespace NewsArchive.Tests.Collect.Readers.Mail;

public sealed class HostileMailTests
{
    [Theory]
    [InlineData("Content-Type: multipart/mixed; boundary=x\n\n", "--x\n\n", 3)]
    [InlineData("Content-Type: multipart/mixed; boundary=x\n\n", "--x\nContent-Type: multipart/mixed; boundary=x\n\n", 3)]
    [InlineData("", "a:b\n", 1)]
    [InlineData("Subject: x\n", " =?utf-8?Q?=C3?=\n", 1)]
    [InlineData("Content-Transfer-Encoding: quoted-printable\nSubject: x\n\n", "=\n", 1)]
    public void Hostile_mails_end_in_fair_time(string start, string repeated, int share)
    {
        var watch = Stopwatch.StartNew();
        _ = Reading.Of("a.eml", start + string.Concat(Enumerable.Repeat(repeated, 3_000_000 / share / repeated.Length)));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 60_000);
    }
}
