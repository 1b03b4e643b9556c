using Effleur.Core.Geometry;
using Effleur.Measurement.Shape;

namespace Effleur.Measurement.Tests.Shape;

public class FaceShapeCodecTests
{
    [Fact]
    public void Decode_OfWhatWasEncoded_IsTheSameShape()
    {
        FaceShape shape = Faces.ShapeOf((Faces.Still with { NoisePx = 0.5, Frames = 200 }).Film());

        FaceShape read = FaceShapeCodec.Decode(FaceShapeCodec.Encode(shape))!;

        Assert.Equal((shape.Scale, shape.VarianceShare, shape.Frames, shape.EffectiveFrames, shape.Quality), (read.Scale, read.VarianceShare, read.Frames, read.EffectiveFrames, read.Quality));
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++) Assert.InRange((shape.Points[i] - read.Points[i]).Length, 0, 1e-4);
        Assert.Equal(LidAperture.Read(shape)[0].StandardError!.Value, LidAperture.Read(read)[0].StandardError!.Value, 1e-4);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(56)]
    [InlineData(56 + (3 * 468 * 12))]
    [InlineData(56 + (4 * 468 * 12) + 1)]
    [InlineData(56 + (4 * 468 * 12))]
    public void Decode_BytesThatAreNoShape_IsNone(int length) => Assert.Null(FaceShapeCodec.Decode(new byte[length]));
}
