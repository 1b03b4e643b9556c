using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Shape;

namespace Effleur.Measurement.Tests.Shape;

public class BagShadingTests
{
    // Middle of the lower lid, and down from it (numbering of the canonical face mesh).
    private const int Lid = 145, Below = 119;
    private const int Size = 1024;

    /// <summary>A crease of depth a and width w, blurred by 1 mm, has the curvature a w / (w² + 1)^1.5 at its bottom.</summary>
    [Theory]
    [InlineData(0.1, 2)]
    [InlineData(0.3, 2)]
    [InlineData(0.3, 3)]
    public void Read_PlantedCrease_HasItsCurvature(double depth, double widthMm)
    {
        Reading reading = Read(Crease(depth, widthMm), Side.Right);

        Assert.Equal(depth * widthMm / Math.Pow((widthMm * widthMm) + 1, 1.5), reading.Value!.Value, 0.15 * reading.Value!.Value);
    }

    [Fact]
    public void Read_DeeperCrease_IsMore() => Assert.True(Read(Crease(0.3, 2), Side.Right).Value > 2 * Read(Crease(0.1, 2), Side.Right).Value);

    [Fact]
    public void Read_EvenSkin_HasNone() => Assert.InRange(Read(Painted((_, _) => 140), Side.Left).Value!.Value, -1e-9, 1e-9);

    [Fact]
    public void Read_MirroredCrease_IsTheSameOnTheOtherSide() =>
        Assert.Equal(Read(Crease(0.3, 2), Side.Right).Value!.Value, Read(Crease(0.3, 2, mirrored: true), Side.Left).Value!.Value, 0.003);

    [Fact]
    public void Read_ScaleUncertain_WidensTheErrorTwice()
    {
        Reading sure = Read(Crease(0.3, 2), Side.Right), unsure = Read(Crease(0.3, 2, scaleError: 0.05), Side.Right);

        Assert.Equal(Math.Pow(sure.StandardError!.Value, 2) + Math.Pow(0.1 * sure.Value!.Value, 2), Math.Pow(unsure.StandardError!.Value, 2), 1e-6);
    }

    [Fact]
    public void Read_RecordingWithoutPicture_IsNotInSource() =>
        Assert.All(BagShading.Read(null, Faces.Head), reading => Assert.Equal(ReadingRefusal.NotInSource, reading.Refused));

    [Theory]
    [InlineData(5, 255, Size, ReadingRefusal.TooDark)]
    [InlineData(255, 255, Size, ReadingRefusal.TooBright)]
    [InlineData(140, 0, Size, ReadingRefusal.Turned)]
    [InlineData(140, 255, 64, ReadingRefusal.TooFar)]
    public void Read_UnfitPicture_IsRefusedForItsReason(byte grey, byte seen, int size, ReadingRefusal reason)
    {
        byte[] rgb = new byte[3 * size * size], mask = new byte[size * size];
        Array.Fill(rgb, grey);
        Array.Fill(mask, seen);

        Assert.All(BagShading.Read(new FaceAtlas(size, rgb, mask, 1, 0.05), Faces.Head), reading => Assert.Equal(reason, reading.Refused));
    }

    private static Reading Read(FaceAtlas atlas, Side side) => BagShading.Read(atlas, Faces.Head).Single(reading => reading.Place.Side == side);

    /// <summary>A groove across the unwrapped cheek, straight down from the lid: its logarithm of luminance is a Gaussian.</summary>
    private static FaceAtlas Crease(double depth, double widthMm, bool mirrored = false, double scaleError = 0)
    {
        ImmutableArray<UvPoint> uv = Faces.Head.FaceUv;
        double mmPerV = Faces.Head.Vertices[Lid].DistanceTo(Faces.Head.Vertices[230]) + Faces.Head.Vertices[230].DistanceTo(Faces.Head.Vertices[Below]);
        mmPerV /= uv[Lid].V - uv[Below].V;
        double at = uv[230].V;
        return Painted((_, v) => Encoded(0.3 * Math.Exp(-depth * Math.Exp(-Math.Pow((v - at) * mmPerV / widthMm, 2) / 2))), scaleError, mirrored);
    }

    private static FaceAtlas Painted(Func<double, double, double> grey, double scaleError = 0, bool mirrored = false)
    {
        Random random = new(1);
        byte[] rgb = new byte[3 * Size * Size], seen = new byte[Size * Size];
        Array.Fill(seen, byte.MaxValue);
        for (int y = 0; y < Size; y++)
            for (int x = 0; x < Size; x++)
            {
                double u = (x + 0.5) / Size, value = grey(mirrored ? 1 - u : u, 1 - ((y + 0.5) / Size));

                // dithered, as a camera's noise does it: steps of whole bytes would look like creases
                byte level = (byte)Math.Floor(value + (value % 1 == 0 ? 0 : random.NextDouble()));
                rgb.AsSpan(3 * ((y * Size) + x), 3).Fill(level);
            }

        return new(Size, rgb, seen, 1, scaleError);
    }

    private static double Encoded(double linear) => 255 * ((1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055);
}
