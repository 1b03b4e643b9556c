using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;
using Effleur.Testing.Straight;

namespace Effleur.Measurement.Tests.Shape;

public class JawOpeningTests
{
    [Theory]
    [InlineData(25, 0)]
    [InlineData(38, 4)]
    [InlineData(50, -6)]
    public void Read_JawOpenedAndHeld_IsReadWithItsWay(double openMm, double sideMm)
    {
        JawReading reading = Read((Faces.Still with { NoisePx = 1.5, Frames = 240, Camera = new() { PitchDeg = 6 } }).Film((v, at, timeS) => Jaw(v, at, timeS, openMm, sideMm)), 1);

        Assert.Equal(openMm, reading.Opening.Value!.Value, 1.0);
        Assert.Equal(sideMm, reading.Deviation.Value!.Value, 1.0);
        Assert.InRange(reading.Opening.StandardError!.Value, 0.01 * openMm, (0.01 * openMm) + 0.6);
        Assert.Equal(240, reading.Path.Length);
    }

    [Fact]
    public void Read_ScaleFromIrises_CarriesItsError()
    {
        JawReading reading = Read((Faces.Still with { IrisMm = 10.4, Frames = 240 }).Film((v, at, timeS) => Jaw(v, at, timeS, 40, 0)), null);

        Assert.Equal(40 * 11.7 / 10.4, reading.Opening.Value!.Value, 0.5);
        Assert.InRange(reading.Opening.StandardError!.Value / reading.Opening.Value!.Value, 0.5 / 11.7 * 0.999, 0.05);
    }

    [Fact]
    public void Read_MouthStayedShut_IsNoNarrowJaw() => Assert.Equal(ReadingRefusal.NotOpened, Read(Faces.Still.Film(), 1).Opening.Refused);

    [Fact]
    public void Read_HalfASecond_IsTooShort() => Assert.Equal(ReadingRefusal.TooShort, Read((Faces.Still with { Frames = 15 }).Film(), 1).Opening.Refused);

    [Fact]
    public void Read_HeadTurnedAway_IsRefused() => Assert.Equal(ReadingRefusal.Turned, Read((Faces.Still with { Camera = new() { YawDeg = 15 } }).Film(), 1).Deviation.Refused);

    private static JawReading Read(IEnumerable<Frame> film, double? card)
    {
        var jaw = new JawOpening(Faces.Head, card);
        foreach (Frame frame in film) jaw.Add(frame);
        return jaw.Read();
    }

    /// <summary>Opens over one second, holds two, closes; lower lip and chin go down and to the side.</summary>
    private static FacePoint Jaw(int vertex, FacePoint at, double timeS, double openMm, double sideMm)
    {
        double share = Math.Clamp(Math.Min(timeS - 1, 5 - timeS), 0, 1), closed = Faces.Head.Vertices[13].Y - Faces.Head.Vertices[14].Y;
        return vertex is 14 or 17 or 152 ? at with { X = at.X + (share * sideMm), Y = at.Y - (share * (openMm - closed)) } : at;
    }
}
