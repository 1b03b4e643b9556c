using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>The rim of the face mesh.</summary>
public static class FaceEdge
{
    /// <summary>The rim's vertices on the person's left, from the top of the forehead to the chin, both on the midline.</summary>
    /// <exception cref="ArgumentException">The mesh's rim is not one ring that meets the midline twice.</exception>
    public static ImmutableArray<int> LeftFromForehead(HeadMesh face)
    {
        ArgumentNullException.ThrowIfNull(face);
        ILookup<int, int> next = face.Topology.Edges.Where(e => e.IsRim)
            .SelectMany(e => new[] { (From: e.A, To: e.B), (From: e.B, To: e.A) })
            .ToLookup(step => step.From, step => step.To);
        int[] midline = [.. next.Select(n => n.Key).Where(v => face.MirrorVertex[v] == v).OrderByDescending(v => face.Vertices[v].Y)];
        if (midline.Length != 2 || next.Any(n => n.Count() != 2))
            throw new ArgumentException("The mesh's rim is not one ring that meets the midline twice.", nameof(face));
        List<int> edge = [midline[0], next[midline[0]].MaxBy(v => face.Vertices[v].X)];
        while (edge[^1] != midline[1]) edge.Add(next[edge[^1]].First(v => v != edge[^2]));
        return [.. edge];
    }
}
