using Effleur.Core.Anatomy;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Colour;
using Effleur.Numerics.Colour;

namespace Effleur.Testing.Skin;

/// <summary>A face unwrapped whose true skin is known: one colour, changes of single places, freckles, shading, a lamp and a camera's noise.</summary>
public sealed record PaintedFace(AtlasMap Map)
{
    private const int SpotsAcross = 128;

    /// <summary>True linear reflectance under D65.</summary>
    public LinearRgb Skin { get; init; } = Srgb.ToLinear(205, 160, 138);

    /// <summary>What a place's reflectance is multiplied by.</summary>
    public Func<ZonePlace, LinearRgb> Local { get; init; } = _ => new(1, 1, 1);

    /// <summary>Relative scatter of spots of 4 by 4 texels of 512; the same spots on every picture of a person.</summary>
    public double Freckles { get; init; } = 0.03;

    public int Person { get; init; } = 1;

    /// <summary>Gains of the channels by the lamp and the camera.</summary>
    public LinearRgb Lamp { get; init; } = new(0.8, 0.8, 0.8);

    /// <summary>Gains the lamp on the person's right has more than that on the left, from side to side.</summary>
    public LinearRgb LampOnRight { get; init; } = new(1, 1, 1);

    /// <summary>Relative loss of light from the top to the bottom.</summary>
    public double ShadeDown { get; init; } = 0.2;

    public double NoiseBytes { get; init; } = 2;

    public int Seed { get; init; } = 1;

    public FaceAtlas Render()
    {
        var chance = new Random(Seed);
        int size = Map.Size;
        byte[] rgb = new byte[3 * size * size], seen = new byte[size * size];
        double[] spots = Spots();
        for (int i = 0; i < size * size; i++)
        {
            if (Map.TriangleOfTexel[i] < 0) continue;
            seen[i] = 255;
            LinearRgb light = True(i, spots) * Light((double)(i % size) / size, (double)(i / size) / size);
            (rgb[3 * i], rgb[(3 * i) + 1], rgb[(3 * i) + 2]) =
                (ChartColours.Byte(light.R, NoiseBytes, chance), ChartColours.Byte(light.G, NoiseBytes, chance), ChartColours.Byte(light.B, NoiseBytes, chance));
        }

        return new(size, rgb, seen, 1, 0.03);
    }

    /// <summary>A card in the lamp's light, brighter than the face's by a share.</summary>
    public CardReading Card(double reflectance = 0.5, double brighter = 0)
    {
        (LinearRgb mean, LinearRgb sd) = ChartColours.Photograph((1 + brighter) * reflectance * Lamp, 900, NoiseBytes, new Random(Seed + 77));
        return new(mean, sd, 900, reflectance);
    }

    private double[] Spots()
    {
        var chance = new Random(Person);
        return [.. Enumerable.Range(0, SpotsAcross * SpotsAcross).Select(_ => Math.Exp(Freckles * ChartColours.Normal(chance)))];
    }

    private LinearRgb True(int texel, double[] spots)
    {
        LinearRgb skin = Map.PlaceOfTexel[texel] == AtlasMap.NoPlace ? Skin : Skin * Local(Map.Places[Map.PlaceOfTexel[texel]]);
        int across = texel % Map.Size * SpotsAcross / Map.Size, down = texel / Map.Size * SpotsAcross / Map.Size;
        return spots[(down * SpotsAcross) + across] * skin;
    }

    // Atlas: the person's right is at the left.
    private LinearRgb Light(double u, double v)
    {
        LinearRgb side = u * new LinearRgb(1, 1, 1) + ((1 - u) * LampOnRight);
        return (1 + (ShadeDown * (0.5 - v))) * (Lamp * side);
    }
}
