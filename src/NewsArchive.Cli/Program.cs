using System.Text;
using NewsArchive.Cli;

CommandLine.Prepare(args);

// Texts are UTF-8 on the way in and out, whatever the shell's own encoding is.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 64 * 1024) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
return await CommandLine.RunAsync(args, new Terminal(output, TextWriter.Synchronized(error), input));
