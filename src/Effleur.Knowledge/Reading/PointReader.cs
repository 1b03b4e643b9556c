using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads points/*.yaml: a map from point id to its name and place on the person's left.</summary>
internal sealed class PointReader(HeadMesh head)
{
    private readonly PlaceReader _places = new(head);

    public void Read(YamlField file, Dictionary<string, NamedPoint> points)
    {
        foreach ((string id, YamlField field) in file.Fields().All())
        {
            YamlFields fields = field.Fields();
            string name = fields["name"].Text();
            SurfacePoint left = _places.Read(fields);
            fields.Done();
            if (!points.TryAdd(id, new(id, name, left, head.Mirror(left)))) field.Fault("a second point of this name");
        }
    }
}
