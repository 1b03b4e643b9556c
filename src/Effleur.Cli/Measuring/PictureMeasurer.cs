using System.Collections.Immutable;
using Effleur.Cli.Looking;
using Effleur.Core.Catalogue;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Capture;
using Effleur.Measurement.CheckIns;

namespace Effleur.Cli.Measuring;

/// <summary>What only pixels tell: the best picture of a video, or the photograph itself, unwrapped and measured.</summary>
internal static class PictureMeasurer
{
    /// <summary>The readings of the picture that was picked, or the refusals when none would do.</summary>
    public static async Task<ImmutableArray<Reading>> Measure(string path, StillPick pick, MassageCatalogue catalogue, CancellationToken cancel)
    {
        if (pick.Read(out ReadingRefusal? refused) is not { } still) return AtlasMeasures.Refuse(refused ?? ReadingRefusal.NoFace);
        await using LookPage page = await LookPage.OpenWithoutModels(VisionFolder.Locate());
        byte[] bytes = await page.Unwrap(await Picture(path, still.Index, cancel), still.Face, catalogue.Head);
        AtlasFile atlas = Decode(path, bytes);
        return still.IsNeutral ? Measure(atlas, catalogue) : AtlasMeasures.ReadMoved(atlas, Map(atlas, catalogue));
    }

    /// <summary>The readings of an atlas file.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static ImmutableArray<Reading> Measure(string path, ReadOnlySpan<byte> bytes, MassageCatalogue catalogue) => Measure(Decode(path, bytes), catalogue);

    private static ImmutableArray<Reading> Measure(AtlasFile atlas, MassageCatalogue catalogue) =>
        AtlasMeasures.Read(atlas, Map(atlas, catalogue), catalogue.Head, daysSinceLines: null);

    private static AtlasMap Map(AtlasFile atlas, MassageCatalogue catalogue) => new(catalogue.Head, catalogue.Zones, atlas.Atlas.Size);

    private static AtlasFile Decode(string path, ReadOnlySpan<byte> bytes) =>
        AtlasCodec.Decode(bytes, out string? fault) ?? throw new RefusedException($"{path}: {fault}");

    private static async Task<VideoPicture> Picture(string path, int index, CancellationToken cancel)
    {
        int at = 0;
        await foreach (VideoPicture picture in VideoDecoder.Decode(path, cancel))
            if (at++ == index) return picture;
        throw new RefusedException($"{path}: it has only {at} pictures now, and had more before.");
    }
}
