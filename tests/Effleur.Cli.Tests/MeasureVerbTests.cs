using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Effleur.Core.Frames;

namespace Effleur.Cli.Tests;

public sealed class MeasureVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Measure_TraceWithAPulse_ReportsEverythingTheContractNames()
    {
        CliRun run = await Measure(Trace(30, t => 0.01 * Math.Sin(2 * Math.PI * 1.1 * t)), "--json");

        Assert.Equal(0, run.ExitCode);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.EndsWith("trace.csv", report.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal(29.97, report.GetProperty("seconds").GetDouble(), 0.05);
        JsonElement rate = report.GetProperty("readings").EnumerateArray().Single(r => r.GetProperty("metric").GetString() == "pulse-rate");
        Assert.Equal(66, rate.GetProperty("value").GetDouble(), 0.5);
        Assert.Equal("bpm", rate.GetProperty("unit").GetString());
        Assert.True(rate.GetProperty("standardError").GetDouble() > 0);
        foreach (string name in (string[])["zone", "side", "refused"]) Assert.Equal(JsonValueKind.Null, rate.GetProperty(name).ValueKind);
        foreach (string name in (string[])["quality", "algorithm", "version"]) Assert.True(rate.TryGetProperty(name, out _), name);
    }

    [Fact]
    public async Task Measure_StillTrace_IsRefusedWithItsReason()
    {
        CliRun run = await Measure(Trace(30, _ => 0), "--json");

        Assert.Equal(1, run.ExitCode);
        foreach (JsonElement reading in JsonDocument.Parse(run.Output).RootElement.GetProperty("readings").EnumerateArray())
        {
            Assert.Equal("stillPicture", reading.GetProperty("refused").GetString());
            Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (reading.GetProperty("value").ValueKind, reading.GetProperty("standardError").ValueKind));
        }
    }

    [Fact]
    public async Task Measure_ForAPerson_IsALineAReading()
    {
        CliRun run = await Measure(Trace(30, t => 0.01 * Math.Sin(2 * Math.PI * 1.1 * t)));

        Assert.Contains("pulse-rate: 66", run.Output, StringComparison.Ordinal);
        Assert.Contains("rmssd: refused, tooShort", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_RecordingWithoutSkin_IsRefused()
    {
        CliRun run = await CliRun.Of("measure", _folder.Write("a.effleur", Recordings.Whole(600, (_, frame) => frame.Brightness = 0.5f)), "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"notInSource\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_RecordingWithAPulse_IsMeasured()
    {
        CliRun run = await CliRun.Of("measure", _folder.Write("a.effleur", Recordings.Whole(900, Skin)), "--json");

        Assert.Equal(0, run.ExitCode);
        JsonElement[] readings = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("readings").EnumerateArray()];
        Assert.Equal(72, readings[0].GetProperty("value").GetDouble(), 0.5);
        Assert.Contains(readings, r => r.GetProperty("zone").GetString() == "cheek" && r.GetProperty("side").GetString() == "left");
    }

    [Theory]
    [InlineData("", "empty; expected a header with the columns t,r,g,b.")]
    [InlineData("t,r,g\n0,1,2\n", "line 1 has no column 'b'; expected a header with t,r,g,b.")]
    [InlineData("t,r,g,b,t\n", "line 1 has the column 't' twice.")]
    [InlineData("t,r,g,b\n", "no rows; expected numbers under t,r,g,b.")]
    [InlineData("t,r,g,b\n0,1,x,3\n", "line 2 column 'g': expected a number, found 'x'.")]
    [InlineData("t,r,g,b\n0,1,NaN,3\n", "line 2 column 'g': expected a number, found 'NaN'.")]
    [InlineData("t,r,g,b\n0,1,2,3\n1,1,2\n", "line 3 ends before column 'b'; expected a number.")]
    [InlineData("t,r,g,b\n1,1,2,3\n0.5,1,2,3\n", "line 3 column 't': expected a time after 1, found '0.5'.")]
    [InlineData("t,r,g,b\n0,-1,2,3\n", "line 2 column 'r': expected a colour of 0 to 1e9, found '-1'.")]
    [InlineData("t,r,g,b\n0,\"1,2,3\n", "line 2 has a quote that is not closed.")]
    public async Task Measure_NoTrace_IsOneClearLine(string text, string expected)
    {
        CliRun run = await Measure(text, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"trace.csv: {expected}", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_QuotesOtherOrderAndExtraColumns_AreRead()
    {
        string plain = Trace(16, t => 0.01 * Math.Sin(2 * Math.PI * 1.1 * t));
        string[] rows = [.. plain.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).Select(f => $"\"a, \"\"b\"\"\",\"{f[3]}\",{f[2]},{f[1]},{f[0]}")];

        CliRun run = await Measure($"\uFEFFnote,\"b\",g,r,t\r\n{string.Join("\r\n", rows)}\r\n", "--json");

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Measure_FaceAtlas_ReadsWhatOnlyPixelsTell()
    {
        CliRun run = await CliRun.Of("measure", Contract("white-card.effa"), "--json");

        string[] metrics = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("readings").EnumerateArray().Select(reading => reading.GetProperty("metric").GetString()!)];
        Assert.All((string[])["ita", "a-star", "line-density", "texture-energy", "bag-shading"], metric => Assert.Contains(metric, metrics));
    }

    [Fact]
    public async Task Measure_BrokenAtlas_IsOneClearLine()
    {
        CliRun run = await CliRun.Of("measure", Contract("rejected/one-byte-short.bin"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("one-byte-short.bin: ", run.OnlyError, StringComparison.Ordinal);
        Assert.Contains("16431 bytes", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_MissingFile_IsOneClearLine()
    {
        CliRun run = await CliRun.Of("measure", _folder.File("none.csv"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("none.csv: there is no such file.", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_NoArgument_IsUsage() => Assert.Equal(2, (await CliRun.Of("measure")).ExitCode);

    private static string Contract(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../contracts/atlas", name));

    private static void Skin(int index, Frame frame)
    {
        double blood = 0.01 * Math.Sin(2 * Math.PI * 1.2 * index / 30.0);
        (frame.Brightness, frame.SkinCount) = (0.5f, 4);
        foreach (SkinPatch patch in (SkinPatch[])[SkinPatch.Forehead, SkinPatch.LeftCheek, SkinPatch.RightCheek, SkinPatch.Chin])
            frame.Skin[(int)patch] = new(patch, 3000, (float)(180 * (1 - (0.43 * blood))), (float)(130 * (1 - blood)), (float)(110 * (1 - (0.69 * blood))), 0);
    }

    private static string Trace(double seconds, Func<double, double> blood)
    {
        StringBuilder text = new("t,r,g,b\n");
        for (int i = 0; i < seconds * 30; i++)
        {
            double t = i / 30.0, b = blood(t);
            text.Append(CultureInfo.InvariantCulture, $"{t:0.0000},{180 * (1 - (0.43 * b)):0.0000},{130 * (1 - b):0.0000},{110 * (1 - (0.69 * b)):0.0000}\n");
        }

        return text.ToString();
    }

    private Task<CliRun> Measure(string trace, params string[] options) => CliRun.Of(["measure", _folder.Write("trace.csv", Encoding.UTF8.GetBytes(trace)), .. options]);
}
