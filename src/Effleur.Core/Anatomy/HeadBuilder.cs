using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>
/// Grows the canonical head out of the face mesh: ribs over the skull to the back midline, and down the neck to the collarbones.
/// Only the person's left is modelled; the right is its mirror image. See docs/methods/canonical-head.md.
/// </summary>
public sealed class HeadBuilder
{
    private readonly HeadModel _model;
    private readonly SkullShape _skull;
    private readonly List<FacePoint> _vertices;
    private readonly List<MeshTriangle> _triangles;
    private readonly List<int> _mirror;

    private HeadBuilder(HeadMesh face, HeadModel model)
    {
        _model = model;
        _skull = new(model);
        _vertices = [.. face.Vertices];
        _triangles = [.. face.Triangles];
        _mirror = [.. face.MirrorVertex];
    }

    /// <summary>The whole head.</summary>
    /// <exception cref="ArgumentException">The face's left edge does not run from the forehead over the lobe vertex to the chin with one azimuth for each jaw vertex.</exception>
    public static HeadMesh Build(HeadMesh face, HeadModel model)
    {
        ArgumentNullException.ThrowIfNull(face);
        ArgumentNullException.ThrowIfNull(model);
        ImmutableArray<int> edge = FaceEdge.LeftFromForehead(face);
        int lobe = edge.IndexOf(model.LobeVertex);
        if (lobe < 1) throw new ArgumentException($"Vertex {model.LobeVertex} is not on the face's left edge.", nameof(model));
        if (edge.Length - lobe != model.JawAzimuthsDeg.Length)
            throw new ArgumentException($"{model.JawAzimuthsDeg.Length} azimuths for {edge.Length - lobe} jaw vertices.", nameof(model));
        var builder = new HeadBuilder(face, model);
        int[] nape = builder.AddSkull(edge[..(lobe + 1)]);
        builder.AddNeck([.. edge[lobe..].Reverse()], nape);
        return new([.. builder._vertices], [.. builder._triangles], [.. builder._mirror]) { FaceUv = face.FaceUv };
    }

    /// <summary>Returns the lowest rib behind the lobe, which the neck hangs from.</summary>
    private int[] AddSkull(ImmutableArray<int> edge)
    {
        int[]? above = null;
        for (int rib = 0; rib < edge.Length; rib++)
        {
            double endDeg = _model.CrownDeg + ((_model.InionDeg - _model.CrownDeg) * rib / (edge.Length - 1));
            FacePoint start = _vertices[edge[rib]];
            int[] here = [edge[rib], .. _model.SkullRings.Select(share => Add(_skull.At(start, endDeg, share)))];
            if (above is not null) Weave(above, here);
            above = here;
        }

        return above![1..];
    }

    private void AddNeck(ImmutableArray<int> jaw, int[] nape)
    {
        int[]? before = null;
        for (int i = 0; i < jaw.Length + nape.Length; i++)
        {
            int top = i < jaw.Length ? jaw[i] : nape[i - jaw.Length];
            double lobeDeg = _model.JawAzimuthsDeg[^1];
            double deg = i < jaw.Length ? _model.JawAzimuthsDeg[i] : lobeDeg + ((180 - lobeDeg) * _model.SkullRings[i - jaw.Length]);
            int[] here = [top, Add(NeckShape.UnderJaw(_vertices[top], _model.Sections[0], deg)), .. _model.Sections.Select(s => Add(NeckShape.At(s, deg)))];
            if (before is not null) Weave(here, before);
            before = here;
        }
    }

    private void Weave(int[] rib, int[] next)
    {
        for (int i = 0; i + 1 < rib.Length; i++)
        {
            // this diagonal, because behind the crown the other would join three points of the midline
            AddTriangle(rib[i], next[i], rib[i + 1]);
            AddTriangle(next[i], next[i + 1], rib[i + 1]);
        }
    }

    private void AddTriangle(int a, int b, int c)
    {
        _triangles.Add(new(a, b, c));
        _triangles.Add(new(_mirror[a], _mirror[c], _mirror[b]));
    }

    private int Add(FacePoint left)
    {
        const double midlineMm = 1e-6; // rounding of sin 180°
        int index = _vertices.Count;
        if (Math.Abs(left.X) < midlineMm)
        {
            _vertices.Add(left with { X = 0 });
            _mirror.Add(index);
            return index;
        }

        _vertices.AddRange([left, left.Mirrored]);
        _mirror.AddRange([index + 1, index]);
        return index;
    }
}
