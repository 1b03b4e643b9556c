using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads head/extension.yaml.</summary>
internal static class HeadModelReader
{
    private const double FarMm = 400; // chosen: nothing of head and shoulders is farther from the middle of the face

    public static HeadModel Read(YamlField file)
    {
        YamlFields root = file.Fields(), skull = root["skull"].Fields(), ear = root["ear"].Fields(), neck = root["neck"].Fields();
        FacePoint size = Point(skull["halfSizeMm"]);
        var model = new HeadModel
        {
            SkullCentre = Point(skull["centre"]),
            SkullHalfSizeMm = new(size.X, size.Y, size.Z),
            CrownDeg = skull["crownDeg"].Number(90, 180),
            InionDeg = skull["inionDeg"].Number(180, 260),
            SkullRings = [.. skull["rings"].Items(2).Select(item => item.Number(0, 1))],
            EarCentre = Point(ear["centre"]),
            EarHalfDepthMm = ear["halfDepthMm"].Number(5, 60),
            EarHalfHeightMm = ear["halfHeightMm"].Number(5, 60),
            EarReliefMm = ear["reliefMm"].Number(0, 40),
            LobeVertex = root["lobeVertex"].Whole(0, HeadMesh.FaceVertexCount - 1),
            JawAzimuthsDeg = [.. neck["jawAzimuthsDeg"].Items(2).Select(item => item.Number(0, 180))],
            Sections = [.. neck["sections"].Items(2).Select(Section)],
        };
        foreach (YamlFields fields in new[] { root, skull, ear, neck }) fields.Done();
        return model;
    }

    public static FacePoint Point(YamlField field)
    {
        ImmutableArray<double> xyz = field.Numbers(3, -FarMm, FarMm);
        return new(xyz[0], xyz[1], xyz[2]);
    }

    private static NeckSection Section(YamlField item)
    {
        YamlFields fields = item.Fields();
        ImmutableArray<double> front = fields["front"].Numbers(2, -FarMm, FarMm), back = fields["back"].Numbers(2, -FarMm, FarMm);
        YamlField hollow = fields.Optional("hollow");
        (double deepMm, double fromDeg, double toDeg) = hollow.IsThere ? Hollow(hollow.Fields()) : (0, 0, 180);
        var section = new NeckSection(
            fields["name"].Text(), fields["halfWidthMm"].Number(10, FarMm), front[0], front[1], back[0], back[1], deepMm, fromDeg, toDeg);
        fields.Done();
        return section;
    }

    private static (double DeepMm, double FromDeg, double ToDeg) Hollow(YamlFields fields)
    {
        var hollow = (fields["deepMm"].Number(0, 40), fields["fromDeg"].Number(0, 180), fields["toDeg"].Number(0, 180));
        fields.Done();
        return hollow;
    }
}
