using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Recognition;

/// <summary>
/// The person's own face in head coordinates, a slow mean of the landmarks: paths follow its proportions, but not the skin a hand pulls along.
/// What no landmark covers is the canonical head's.
/// </summary>
internal sealed class PersonalHead
{
    // The mean of all until it reaches back ten seconds (every fourth tenth of a second one), then it forgets (chosen: long against a pass).
    private const double LeastShare = 0.04;
    private const int LearnEvery = 4;

    // A landmark so far from its usual place is astray (chosen: faces differ by a third of it).
    private const double FarthestMm = 60;

    private readonly Vector3D[] _vertices;
    private int _learnt;
    private int _asked;

    public PersonalHead(HeadMesh head)
    {
        _vertices = [.. head.Vertices.Select(v => new Vector3D(v.X, -v.Y, -v.Z))];
        X = new double[_vertices.Length];
        Y = new double[_vertices.Length];
    }

    /// <summary>Millimetres to the right of the head's middle in the picture's plane, of each vertex.</summary>
    public double[] X { get; }

    /// <summary>Millimetres down.</summary>
    public double[] Y { get; }

    /// <summary>Turns the head as it is now.</summary>
    public void Turn(Frame frame, Similarity3D pose)
    {
        if (_asked++ % LearnEvery == 0) Learn(frame, pose);
        Vector3D x = pose.Rotation.Apply(new(1, 0, 0)), y = pose.Rotation.Apply(new(0, 1, 0)), z = pose.Rotation.Apply(new(0, 0, 1));
        for (int i = 0; i < _vertices.Length; i++)
        {
            ref Vector3D v = ref _vertices[i];
            X[i] = (x.X * v.X) + (y.X * v.Y) + (z.X * v.Z);
            Y[i] = (x.Y * v.X) + (y.Y * v.Y) + (z.Y * v.Z);
        }
    }

    private void Learn(Frame frame, Similarity3D pose)
    {
        double share = Math.Max(LeastShare, 1.0 / ++_learnt);
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++)
        {
            VideoPoint p = frame.Face[i];
            Vector3D seen = pose.Undo(new(p.X, p.Y, p.Z));
            if ((seen - _vertices[i]).Length < FarthestMm) _vertices[i] += share * (seen - _vertices[i]);
        }
    }
}
