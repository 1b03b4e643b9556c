using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads the face mesh from Wavefront OBJ text: v in centimetres, vt, and triangles v/vt with both the same.</summary>
internal static class FaceObjReader
{
    private const string FileName = "head/face.obj";

    public static HeadMesh? Read(string text, FaultList faults)
    {
        var vertices = ImmutableArray.CreateBuilder<FacePoint>();
        var uv = ImmutableArray.CreateBuilder<UvPoint>();
        var triangles = ImmutableArray.CreateBuilder<MeshTriangle>();
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0 || words[0].StartsWith('#')) continue;
            double[] numbers = [.. words[1..].Select(word => double.TryParse(word.Split('/')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double n) ? n : double.NaN)];
            if (numbers.Any(n => !double.IsFinite(n))) faults.Add(FileName, number, words[0], "expected numbers");
            else if (words[0] == "v" && numbers.Length == 3) vertices.Add(new(10 * numbers[0], 10 * numbers[1], 10 * numbers[2]));
            else if (words[0] == "vt" && numbers.Length == 2) uv.Add(new(numbers[0], numbers[1]));
            else if (words[0] == "f" && numbers.Length == 3) triangles.Add(new((int)numbers[0] - 1, (int)numbers[1] - 1, (int)numbers[2] - 1));
            else faults.Add(FileName, number, words[0], "expected v x y z, vt u v or f a b c");
        }

        if (vertices.Count != HeadMesh.FaceVertexCount || uv.Count != vertices.Count)
            faults.Add(FileName, 0, "v", $"expected {HeadMesh.FaceVertexCount} vertices and as many vt, found {vertices.Count} and {uv.Count}");
        return faults.IsEmpty ? Mesh(vertices.ToImmutable(), uv.ToImmutable(), triangles.ToImmutable(), faults) : null;
    }

    private static HeadMesh? Mesh(ImmutableArray<FacePoint> vertices, ImmutableArray<UvPoint> uv, ImmutableArray<MeshTriangle> triangles, FaultList faults)
    {
        try
        {
            return new(vertices, triangles, Twins(vertices)) { FaceUv = uv };
        }
        catch (ArgumentException problem)
        {
            faults.Add(FileName, 0, "f", problem.Message);
            return null;
        }
    }

    private static ImmutableArray<int> Twins(ImmutableArray<FacePoint> vertices)
    {
        const double sameMm = 0.01; // the file has six digits after the point of a centimetre
        return [.. vertices.Select(v => Enumerable.Range(0, vertices.Length).FirstOrDefault(i => vertices[i].DistanceTo(v.Mirrored) < sameMm, -1))];
    }
}
