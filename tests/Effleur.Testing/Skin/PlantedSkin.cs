using Effleur.Measurement.Atlas;
using Effleur.Numerics.Pictures;

namespace Effleur.Testing.Skin;

/// <summary>A drawn face without hair: tone, shading, blotches, fine texture, pores and a camera's noise, with or without dark lines of known length, width and depth.</summary>
public sealed record PlantedSkin(AtlasMap Map, int Seed)
{
    /// <summary>Dark lines to draw.</summary>
    public IReadOnlyList<PlantedLine> Lines { get; init; } = [];

    /// <summary>Skin's colour in light of 1, linear.</summary>
    public (double Red, double Green, double Blue) Tone { get; init; } = (0.55, 0.36, 0.27);

    /// <summary>The person's millimetres to a canonical one.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Standard deviation of each octave of texture, as a share of the light.</summary>
    public double Texture { get; init; } = 0.008;

    /// <summary>Standard deviation of the camera's noise in codes.</summary>
    public double NoiseCodes { get; init; } = 1.5;

    /// <summary>Standard deviation of the camera's blur, mm: a pixel of a good webcam at arm's length is a third of a millimetre.</summary>
    public double BlurMm { get; init; } = 0.2;

    /// <summary>Half of the light's change from one side of the face to the other, as a share.</summary>
    public double Shading { get; init; } = 0.25;

    /// <summary>The atlas. The same record gives the same one.</summary>
    public FaceAtlas Draw()
    {
        var random = new Random(Seed);
        double texelMm = Map.UsualMmPerTexel * Scale;
        float[] plane = Shade(random);
        foreach (double mm in new[] { 0.25, 0.6, 1.5 }) Add(plane, Noise(random, mm / texelMm), Texture);
        Pores(plane, random, texelMm);
        foreach (PlantedLine line in Lines) line.Draw(plane, Map, Scale);
        float[] blurred = new float[plane.Length];
        new GaussianBlur(BlurMm / texelMm).Apply(plane, blurred, Map.Size, Map.Size);
        byte[] rgb = new byte[3 * plane.Length];
        double[] tone = [Tone.Red, Tone.Green, Tone.Blue];
        for (int channel = 0; channel < 3; channel++) Expose(rgb, channel, blurred, tone[channel], Noise(random, 0.6));
        byte[] seen = new byte[plane.Length];
        for (int t = 0; t < seen.Length; t++) seen[t] = (byte)(Map.TriangleOfTexel[t] >= 0 ? 255 : 0);
        return new(Map.Size, rgb, seen, Scale, 0.02);
    }

    private float[] Shade(Random random)
    {
        double turn = random.NextDouble() * Math.Tau, phase = random.NextDouble() * Math.Tau, waves = 1 + random.NextDouble();
        float[] plane = new float[Map.Size * Map.Size];
        for (int t = 0; t < plane.Length; t++)
        {
            double x = (t % Map.Size / (double)Map.Size) - 0.5, y = (t / Map.Size / (double)Map.Size) - 0.5;
            plane[t] = (float)((2 * Shading * ((x * Math.Cos(turn)) + (y * Math.Sin(turn)))) + (0.05 * Math.Cos((Math.Tau * waves * 2 * x) + phase) * Math.Cos((Math.Tau * waves * 1.6 * y) - phase)));
        }

        return plane;
    }

    // White noise, blurred, with a standard deviation of one.
    private float[] Noise(Random random, double sigma)
    {
        float[] white = new float[Map.Size * Map.Size], smooth = new float[white.Length];
        for (int t = 0; t < white.Length; t++) white[t] = (float)(random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5);
        new GaussianBlur(sigma).Apply(white, smooth, Map.Size, Map.Size);
        float deviation = (float)Math.Sqrt(smooth.Average(v => (double)v * v));
        for (int t = 0; t < smooth.Length; t++) smooth[t] /= deviation;
        return smooth;
    }

    private static void Add(float[] plane, float[] noise, double share)
    {
        for (int t = 0; t < plane.Length; t++) plane[t] += (float)share * noise[t];
    }

    // Fifty to a square centimetre, 0.15 to 0.35 mm in standard deviation, darker by up to 8 %.
    private void Pores(float[] plane, Random random, double texelMm)
    {
        int count = (int)(plane.Length * texelMm * texelMm / 100 * 50);
        for (int i = 0; i < count; i++)
        {
            int x = random.Next(8, Map.Size - 8), y = random.Next(8, Map.Size - 8);
            double width = (0.15 + (0.2 * random.NextDouble())) / texelMm, depth = 0.08 * random.NextDouble();
            for (int dy = -6; dy <= 6; dy++)
                for (int dx = -6; dx <= 6; dx++)
                    plane[((y + dy) * Map.Size) + x + dx] -= (float)(depth * Math.Exp(-((dx * dx) + (dy * dy)) / (2 * width * width)));
        }
    }

    private void Expose(byte[] rgb, int channel, float[] plane, double tone, float[] noise)
    {
        for (int t = 0; t < plane.Length; t++)
        {
            double linear = tone * Math.Exp(plane[t]), coded = linear <= 0.0031308 ? 12.92 * linear : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
            rgb[(3 * t) + channel] = (byte)Math.Clamp(Math.Round((255 * coded) + (NoiseCodes * noise[t])), 0, 255);
        }
    }
}
