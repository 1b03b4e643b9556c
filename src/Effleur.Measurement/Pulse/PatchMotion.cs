using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Pulse;

/// <summary>How fast each place moves in the picture, and how far it has moved against the rigid head (speech, a smile, a frown).</summary>
internal sealed class PatchMotion
{
    // Head motion smears pixels and turns skin to other light (chosen: evidence E3 wants under 1 mm RMS; a breath or a slow sway stays under it).
    private const double FastestMmS = 30;

    // Skin against bone (chosen: landmarks of a resting face stray by half a millimetre in the mean of a patch).
    private const double FurthestMm = 4;

    // Time over which places are averaged against the landmarks' own jitter (chosen).
    private const double SmoothS = 0.2;

    // Outer corners of the eyes on the canonical head: landmarks 33 and 263 of MediaPipe's mesh.
    private const double CornersMm = 88.9;

    // Landmarks over bone: midline, eye corners, temples, cheekbones.
    private static readonly int[] Bone = [10, 151, 168, 6, 197, 133, 362, 33, 263, 127, 356, 162, 389, 117, 346, 54, 284];

    // The outlines in which web/vision samples the four places.
    private static readonly int[][] Outlines =
    [
        [69, 108, 151, 337, 299, 296, 336, 9, 107, 66], [346, 347, 330, 266, 425, 411, 352], [117, 118, 101, 36, 205, 187, 123], [194, 201, 200, 421, 418, 262, 428, 199, 208, 32],
    ];

    private readonly List<Vector3D?>[] _seen = [.. Outlines.Select(_ => new List<Vector3D?>())];
    private readonly List<Vector3D?>[] _aligned = [.. Outlines.Select(_ => new List<Vector3D?>())];
    private readonly double[] _weights = [.. Bone.Select(_ => 1.0)];
    private readonly Vector3D[] _bone = new Vector3D[Bone.Length];
    private Vector3D[]? _reference;
    private double _mmPerPx;

    /// <summary>Takes in a frame's landmarks.</summary>
    public void Add(Frame frame)
    {
        Similarity3D toReference = Similarity3D.Identity;
        bool isFit = frame.FaceCount == 1 && TryFit(frame, out toReference);
        for (int p = 0; p < Outlines.Length; p++)
        {
            Vector3D centre = Centre(frame, Outlines[p]);
            _seen[p].Add(isFit ? _mmPerPx * new Vector3D(centre.X, centre.Y, 0) : null);
            _aligned[p].Add(isFit ? _mmPerPx * toReference.Apply(centre) : null);
        }
    }

    /// <summary>Marks the frames in which a place moved too fast or too far.</summary>
    public void Mark(int place, IReadOnlyList<double> times, List<ReadingRefusal?> reasons)
    {
        Vector3D?[] seen = Smooth(_seen[place], times), aligned = Smooth(_aligned[place], times);
        Vector3D rest = Median([.. aligned.OfType<Vector3D>()]);
        int behind = 0;
        for (int i = 0; i < reasons.Count; i++)
        {
            while (times[i] - times[behind] > SmoothS) behind++;
            if (reasons[i] is not null) continue;
            double speed = seen[i] is { } now && seen[behind] is { } before && i > behind ? (now - before).Length / (times[i] - times[behind]) : 0;
            if (aligned[i] is not { } at || speed > FastestMmS || (at - rest).Length > FurthestMm) reasons[i] = ReadingRefusal.Moving;
        }
    }

    private static Vector3D Centre(Frame frame, int[] outline)
    {
        Vector3D sum = default;
        foreach (int index in outline) sum += Point(frame, index);
        return (1.0 / outline.Length) * sum;
    }

    private static Vector3D Point(Frame frame, int index) => new(frame.Face[index].X, frame.Face[index].Y, frame.Face[index].Z);

    private bool TryFit(Frame frame, out Similarity3D toReference)
    {
        for (int i = 0; i < Bone.Length; i++) _bone[i] = Point(frame, Bone[i]);
        if (_reference is null)
        {
            double corners = (Point(frame, 33) - Point(frame, 263)).Length;
            _mmPerPx = corners > 0 ? CornersMm / corners : 0;
            _reference = [.. _bone];
        }

        return SimilarityFit.TryFit(_bone, _reference, _weights, out toReference);
    }

    private static Vector3D?[] Smooth(List<Vector3D?> places, IReadOnlyList<double> times)
    {
        var smooth = new Vector3D?[places.Count];
        int from = 0, to = 0, count = 0;
        Vector3D sum = default;
        for (int i = 0; i < smooth.Length; i++)
        {
            for (; to < places.Count && times[to] <= times[i] + (SmoothS / 2); to++)
                if (places[to] is { } entering) (sum, count) = (sum + entering, count + 1);
            for (; times[from] < times[i] - (SmoothS / 2); from++)
                if (places[from] is { } leaving) (sum, count) = (sum - leaving, count - 1);
            smooth[i] = places[i] is null ? null : (1.0 / count) * sum;
        }

        return smooth;
    }

    private static Vector3D Median(Vector3D[] points) =>
        points.Length == 0 ? default : new(PulseChannels.Median([.. points.Select(p => p.X)]), PulseChannels.Median([.. points.Select(p => p.Y)]), PulseChannels.Median([.. points.Select(p => p.Z)]));
}
