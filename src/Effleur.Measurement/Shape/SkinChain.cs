using Effleur.Core.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>A line over the skin through landmarks, by the person's millimetres along it, on the unwrapped face.</summary>
internal sealed class SkinChain
{
    private readonly double[] _atMm;
    private readonly UvPoint[] _uv;

    private SkinChain(double[] atMm, UvPoint[] uv) => (_atMm, _uv) = (atMm, uv);

    /// <summary>Millimetres for one whole side of the unwrapped picture, along the line.</summary>
    public double MmPerUv
    {
        get
        {
            double uv = 0;
            for (int i = 1; i < _uv.Length; i++) uv += Math.Sqrt(Math.Pow(_uv[i].U - _uv[i - 1].U, 2) + Math.Pow(_uv[i].V - _uv[i - 1].V, 2));
            return _atMm[^1] / uv;
        }
    }

    public static SkinChain Of(HeadMesh head, int[] vertices, double mmPerCanonicalMm)
    {
        double[] atMm = new double[vertices.Length];
        for (int i = 1; i < vertices.Length; i++) atMm[i] = atMm[i - 1] + (mmPerCanonicalMm * head.Vertices[vertices[i]].DistanceTo(head.Vertices[vertices[i - 1]]));
        return new(atMm, [.. vertices.Select(v => head.FaceUv[v])]);
    }

    /// <summary>The place so far along; beyond the last landmark straight on.</summary>
    public UvPoint At(double mm)
    {
        int i = 1;
        while (i < _atMm.Length - 1 && _atMm[i] < mm) i++;
        double share = (mm - _atMm[i - 1]) / (_atMm[i] - _atMm[i - 1]);
        return new(_uv[i - 1].U + (share * (_uv[i].U - _uv[i - 1].U)), _uv[i - 1].V + (share * (_uv[i].V - _uv[i - 1].V)));
    }
}
