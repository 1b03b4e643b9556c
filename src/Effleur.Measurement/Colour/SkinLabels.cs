using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Colour;

/// <summary>Which texels are bare skin whose colour is told, and of which place: no eyes, brows, lips or ears, and of the eye's surroundings only what lies below it.</summary>
internal static class SkinLabels
{
    /// <summary>Not a place whose colour is told.</summary>
    public const short None = -1;

    /// <summary>The zone whose lower part is the skin under the eye.</summary>
    public const string UnderEye = "eyelid-rim";

    // Zones of bare skin; brows, mouth and ear are none, neck and scalp are not on the atlas.
    private static readonly ImmutableArray<string> Zones = ["forehead", "temple", "cheekbone", "cheek", "chin", "nose", "masseter", "jaw", UnderEye];

    /// <summary>For each texel the index of its place in the map, or <see cref="None"/>.</summary>
    public static short[] Of(AtlasMap map)
    {
        short[] labels = new short[map.Size * map.Size];
        int[] firstRow = [.. map.Places.Select(place => FirstRow(map, place))];
        for (int i = 0; i < labels.Length; i++)
        {
            byte place = map.PlaceOfTexel[i];
            bool isSkin = place != AtlasMap.NoPlace && map.FeatureOfTexel[i] == (byte)FaceFeature.None && i / map.Size >= firstRow[place];
            labels[i] = isSkin ? place : None;
        }

        return labels;
    }

    /// <summary>The row from which a place counts: of the eye's surroundings from the eye's middle down, of other skin all, of what is no skin none.</summary>
    private static int FirstRow(AtlasMap map, ZonePlace place)
    {
        if (!Zones.Contains(place.ZoneId)) return int.MaxValue;
        return place.ZoneId == UnderEye ? MiddleOfEye(map, map.Places.IndexOf(place)) : 0;
    }

    private static int MiddleOfEye(AtlasMap map, int place)
    {
        long rows = 0, count = 0;
        for (int i = 0; i < map.PlaceOfTexel.Length; i++)
        {
            if (map.PlaceOfTexel[i] != place || map.FeatureOfTexel[i] != (byte)FaceFeature.Eye) continue;
            (rows, count) = (rows + (i / map.Size), count + 1);
        }

        return count == 0 ? int.MaxValue : (int)(rows / count);
    }
}
