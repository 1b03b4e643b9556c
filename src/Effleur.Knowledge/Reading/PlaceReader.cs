using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads a place on the person's left: a landmark, or the skin nearest to a position.</summary>
internal sealed class PlaceReader(HeadMesh head)
{
    // chosen: a position written by hand may be this far off the modelled skin before it is taken for a mistake
    private const double OffSkinMm = 12;

    private readonly SurfaceLocator _locator = new(head);

    /// <summary>Reads the field "vertex" or the field "near".</summary>
    public SurfacePoint Read(YamlFields fields)
    {
        YamlField vertex = fields.Optional("vertex");
        return vertex.IsThere ? Landmark(vertex) : Near(fields["near"]);
    }

    /// <summary>Reads a bare place: a landmark's number or a position.</summary>
    public SurfacePoint Read(YamlField item) => item.IsList ? Near(item) : Landmark(item);

    private SurfacePoint Landmark(YamlField field) => head.AtVertex(field.Whole(0, HeadMesh.FaceVertexCount - 1));

    private SurfacePoint Near(YamlField field)
    {
        FacePoint wanted = HeadModelReader.Point(field);
        SurfacePoint nearest = _locator.Nearest(wanted);
        double offMm = head.Position(nearest).DistanceTo(wanted);
        if (field.IsThere && offMm > OffSkinMm) field.Fault(FormattableString.Invariant($"expected a place on the skin, found one {offMm:0} mm away from it"));
        return nearest;
    }
}
