using Effleur.Cli.Looking;
using Effleur.Cli.Measuring;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Knowledge;
using Effleur.Measurement.Atlas;

namespace Effleur.EndToEnd.Tests;

/// <summary>A photograph through the real models and the page's unwrapping.</summary>
public sealed class PictureTests
{
    // Three people in costume, none of them facing the camera straight: a face to unwrap, and nothing to measure.
    private static string Photograph => RepositoryRoot.File("web/node_modules/@vladmandic/face-api/demo/sample1.jpg");

    [Fact]
    public async Task Measure_PhotographNotFitForIt_RefusesEverythingWithReasons()
    {
        MeasureReport report = await FileMeasurer.Measure(Photograph, "lite", TestContext.Current.CancellationToken);

        Assert.Equal(1, report.ExitCode);
        Assert.All(report.Readings, reading => Assert.True(reading is { Value: null, StandardError: null, Refused: not null }));
        Assert.Equal(ReadingRefusal.TooFar, report.Readings.Single(reading => reading.Metric == "line-density").Refused);
    }

    [Fact]
    public async Task Unwrap_SeenFace_IsAnAtlasOfItsSkin()
    {
        await using LookPage page = await LookPage.Open(VisionFolder.Locate(), "lite");
        VideoPicture picture = await First(VideoDecoder.Decode(Photograph, TestContext.Current.CancellationToken));
        var frame = new Frame();
        Assert.Equal(FrameFault.None, FrameCodec.Decode(await page.Look(picture, 0), frame));

        byte[] bytes = await page.Unwrap(picture, frame.Face, KnowledgeFolder.Load(KnowledgeFolder.Locate()).Head);

        AtlasFile atlas = AtlasCodec.Decode(bytes, out string? fault)!;
        Assert.Null(fault);
        int[] seen = [.. Enumerable.Range(0, atlas.Atlas.Seen.Length).Where(texel => atlas.Atlas.Seen[texel] > 128)];
        Assert.InRange(seen.Length / (double)atlas.Atlas.Seen.Length, 0.2, 0.9);
        // skin, whoever's it is, is redder than blue
        Assert.True(seen.Average(texel => atlas.Atlas.Rgb[3 * texel]) > 1.2 * seen.Average(texel => atlas.Atlas.Rgb[(3 * texel) + 2]));
    }

    private static async Task<VideoPicture> First(IAsyncEnumerable<VideoPicture> pictures)
    {
        await foreach (VideoPicture picture in pictures) return picture;
        throw new InvalidDataException("No picture.");
    }
}
