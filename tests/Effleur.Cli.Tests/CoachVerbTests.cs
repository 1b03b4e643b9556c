using System.Buffers.Binary;
using System.Text.Json;
using Effleur.Core.Frames;

namespace Effleur.Cli.Tests;

public sealed class CoachVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Coach_FaceWithoutHands_ReportsEverythingTheContractNames()
    {
        CliRun run = await CliRun.Of("coach", _folder.Write("a.effleur", Recordings.Whole(90)), "--technique", "T19", "--side", "left", "--json");

        Assert.Equal(0, run.ExitCode);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(90, report.GetProperty("frames").GetInt32());
        Assert.Equal(89 * 0.033333, report.GetProperty("durationS").GetDouble(), 4);
        Assert.Equal(1, report.GetProperty("faceSeenShare").GetDouble());
        Assert.Equal(0, report.GetProperty("handsSeenShare").GetDouble());
        Assert.Equal(0, report.GetProperty("passes").GetArrayLength());
        foreach (string name in (string[])["unseenS", "coverage", "cues", "recognised"]) Assert.True(report.TryGetProperty(name, out _), name);
    }

    [Fact]
    public async Task Recognise_FaceWithoutHands_IsOneSpanOfNone()
    {
        CliRun run = await CliRun.Of("coach", _folder.Write("a.effleur", Recordings.Whole(90)), "--recognise", "--json");

        Assert.Equal(0, run.ExitCode);
        JsonElement span = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("recognised").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, span.GetProperty("technique").ValueKind);
        Assert.Equal(JsonValueKind.Null, span.GetProperty("side").ValueKind);
        Assert.Equal(0, span.GetProperty("startS").GetDouble());
        Assert.Equal(89 * 0.033333, span.GetProperty("endS").GetDouble(), 4);
        foreach (string name in (string[])["probability", "runnersUp", "alike"]) Assert.True(span.TryGetProperty(name, out _), name);
    }

    [Fact]
    public async Task Recognise_ForAPerson_IsALineASpan()
    {
        CliRun run = await CliRun.Of("coach", _folder.Write("a.effleur", Recordings.Whole(90)), "--recognise");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0.0–3.0 s  none", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coach_Help_NamesRecognition()
    {
        CliRun run = await CliRun.Of("coach", "--help");

        Assert.Contains("--recognise", run.Output, StringComparison.Ordinal);
        Assert.Contains("which techniques were done", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coach_NoFaceAtAll_IsDoneAndScoresNothing()
    {
        byte[] faceless = Recordings.Whole(60, (_, frame) => frame.FaceCount = 0);
        CliRun run = await CliRun.Of("coach", _folder.Write("a.effleur", faceless), "--routine", "calm-and-clear", "--json");

        Assert.Equal(0, run.ExitCode);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(0, report.GetProperty("faceSeenShare").GetDouble());
        Assert.Equal(0, report.GetProperty("passes").GetArrayLength());
    }

    [Fact]
    public async Task Coach_TruncatedRecording_UsesWholeFramesAndSaysSo()
    {
        byte[] whole = Recordings.Whole(10);
        CliRun run = await CliRun.Of("coach", _folder.Write("cut.effleur", whole[..^100]), "--technique", "T19", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(9, JsonDocument.Parse(run.Output).RootElement.GetProperty("frames").GetInt32());
        Assert.Contains("cut.effleur", run.OnlyError, StringComparison.Ordinal);
        Assert.Contains("truncated", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coach_FourGigabyteLengthPrefix_IsRefusedInOneLine()
    {
        byte[] bytes = Recordings.Whole(3);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(FirstFrameOffset(bytes)), uint.MaxValue);
        CliRun run = await CliRun.Of("coach", _folder.Write("huge.effleur", bytes), "--technique", "T19");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("huge.effleur", run.OnlyError, StringComparison.Ordinal);
        Assert.Contains("4294967295", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coach_NanLandmark_IsRefusedInOneLine()
    {
        byte[] bytes = Recordings.Whole(3, (i, frame) => frame.Face[7] = new VideoPoint(i == 1 ? float.NaN : 5, 5, 0));
        CliRun run = await CliRun.Of("coach", _folder.Write("nan.effleur", bytes), "--technique", "T19");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nan.effleur", run.OnlyError, StringComparison.Ordinal);
        Assert.Contains("frame 1", run.OnlyError, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Coach_TimeRunningBackwards_IsRefusedInOneLine()
    {
        byte[] bytes = Recordings.Whole(3, (i, frame) => frame.CaptureTimeUs = i == 2 ? 1 : i * 33_333L);
        CliRun run = await CliRun.Of("coach", _folder.Write("back.effleur", bytes), "--technique", "T19");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("back.effleur", run.OnlyError, StringComparison.Ordinal);
        Assert.Contains("frame 2", run.OnlyError, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("T99")]
    [InlineData("t19")]
    public async Task Coach_UnknownTechnique_NamesWhatThereIs(string technique)
    {
        CliRun run = await CliRun.Of("coach", _folder.Write("a.effleur", Recordings.Whole(3)), "--technique", technique);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(technique, run.OnlyError, StringComparison.Ordinal);
        Assert.Contains("T19", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coach_MissingFile_IsRefused()
    {
        CliRun run = await CliRun.Of("coach", _folder.File("nowhere.effleur"), "--technique", "T19");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.effleur", run.OnlyError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coach", "x.effleur")]
    [InlineData("coach", "x.effleur", "--technique", "T19", "--routine", "depuff")]
    [InlineData("coach", "x.effleur", "--technique", "T19", "--side", "middle")]
    [InlineData("coach", "x.effleur", "--technique", "T19", "--recognise")]
    [InlineData("look", "x.mp4")]
    [InlineData("serve", "--port", "99999")]
    [InlineData("massage")]
    public async Task AnyVerb_NotUnderstood_ExitsWithUsage(params string[] arguments)
    {
        CliRun run = await CliRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("effleur: ", run.OnlyError, StringComparison.Ordinal);
    }

    private static int FirstFrameOffset(byte[] recording) => 12 + (int)BinaryPrimitives.ReadUInt32LittleEndian(recording.AsSpan(8));
}
