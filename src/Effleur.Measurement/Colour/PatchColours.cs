using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>Gathers the skin samples of a recording's frames into one face's colours: coarser than an atlas, and only while no hand is in the picture.</summary>
public sealed class PatchColours
{
    // A piece of a film: frames within it share the lamp's flicker and the head's sway (chosen).
    private const long PieceUs = 1_000_000;

    // A sample of fewer pixels is a face too far away (chosen: 8 by 8).
    private const int FewestPixels = 64;

    private static readonly ReadingPlace[] Places =
    [
        new("forehead"), new("cheek", Side.Left), new("cheek", Side.Right), new("chin"), new(SkinLabels.UnderEye, Side.Left), new(SkinLabels.UnderEye, Side.Right),
    ];

    private readonly SortedDictionary<(int Patch, long Piece), (LinearRgb Sum, int Count)> _pieces = [];
    private readonly int[] _samples = new int[Places.Length];
    private readonly int[] _good = new int[Places.Length];
    private ClippedSkin _clipping;
    private int _frames;
    private int _withFace;
    private int _withHands;

    /// <summary>Takes in a frame's samples. Frames with a hand or without a face only count.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        _frames++;
        if (frame.HandCount > 0) _withHands++;
        if (frame.FaceCount > 0) _withFace++;
        if (frame.FaceCount != 1 || frame.HandCount > 0) return;
        foreach (SkinSample sample in frame.Skin.AsSpan(0, Math.Clamp(frame.SkinCount, 0, Frame.MaxSkin))) Add(sample, frame.CaptureTimeUs / PieceUs);
    }

    /// <summary>The face's colours; without samples they are refused with the reason.</summary>
    /// <param name="balance">How to set them right.</param>
    public FaceColour Read(WhiteBalance balance)
    {
        ArgumentNullException.ThrowIfNull(balance);
        RegionColour[] seen = [.. Enumerable.Range(0, Places.Length).Select(Region)];
        FaceColour face = FaceColour.Of("patches", seen, _clipping, balance);
        return _pieces.Count > 0 ? face : face with { Light = new(Missing(), 0, 0) };
    }

    private void Add(SkinSample sample, long piece)
    {
        int patch = (int)sample.Patch;
        if (patch >= Places.Length) return;
        _samples[patch]++;
        var light = new LinearRgb(Srgb.ToLinear(sample.Red / 255.0), Srgb.ToLinear(sample.Green / 255.0), Srgb.ToLinear(sample.Blue / 255.0));
        if (sample.PixelCount < FewestPixels || !light.IsFinite || !float.IsFinite(sample.SaturatedShare)) return;
        double clipped = Math.Clamp(sample.SaturatedShare, 0, 1);
        bool isBright = Math.Max(sample.Red, Math.Max(sample.Green, sample.Blue)) >= 128;
        _clipping = _clipping.With(new(1, isBright ? clipped : 0, isBright ? 0 : clipped));
        _good[patch]++;
        (LinearRgb sum, int count) = _pieces.GetValueOrDefault((patch, piece));
        _pieces[(patch, piece)] = (sum + light, count + 1);
    }

    private RegionColour Region(int patch)
    {
        ImmutableArray<LinearRgb> blocks = [.. _pieces.Where(piece => piece.Key.Patch == patch).Select(piece => (1.0 / piece.Value.Count) * piece.Value.Sum)];
        return new(Places[patch], blocks, _samples[patch] == 0 ? 0 : (double)_good[patch] / _samples[patch]);
    }

    private ReadingRefusal Missing()
    {
        if (_withFace == 0) return _frames == 0 ? ReadingRefusal.TooShort : ReadingRefusal.NoFace;
        if (2 * _withHands > _frames) return ReadingRefusal.HandsOnFace;
        return _samples.Sum() == 0 ? ReadingRefusal.NotInSource : ReadingRefusal.TooFar;
    }
}
