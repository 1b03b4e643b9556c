using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;

namespace Effleur.Measurement.Shape;

/// <summary>Every figure of one shape, or of two.</summary>
public static class ShapeReadings
{
    /// <summary>Lids, jaw, width, cheeks and the two halves; every one of them refused for the attempt's reason when there is no shape.</summary>
    /// <param name="attempt">What came of a recording.</param>
    /// <param name="head">The canonical head.</param>
    /// <param name="zones">The catalogue's zones.</param>
    public static ImmutableArray<Reading> Of(ShapeAttempt attempt, HeadMesh head, ImmutableArray<Zone> zones)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        if (attempt.Shape is not { } shape) return [.. Places().Select(entry => Refuse(entry.Method, entry.Place, attempt))];
        return
        [
            .. LidAperture.Read(shape), .. JawAngle.Read(shape), .. LowerFaceWidth.Read(shape),
            .. CheekVolume.Read(shape, head, zones), FaceAsymmetry.Read(shape, head),
        ];
    }

    /// <summary>Where each zone stands out against an earlier visit; one refusal for the whole face when either visit has no shape.</summary>
    /// <param name="baseline">The earlier visit.</param>
    /// <param name="after">The later one.</param>
    /// <param name="head">The canonical head.</param>
    /// <param name="zones">The catalogue's zones.</param>
    public static ImmutableArray<Reading> Between(ShapeAttempt baseline, ShapeAttempt after, HeadMesh head, ImmutableArray<Zone> zones)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(after);
        if (baseline.Shape is not { } was) return [Refuse(Swelling.Method, ReadingPlace.Whole, baseline)];
        if (after.Shape is not { } isNow) return [Refuse(Swelling.Method, ReadingPlace.Whole, after)];
        return Swelling.Read(was, isNow, head, zones);
    }

    private static Reading Refuse(Method method, ReadingPlace place, ShapeAttempt attempt) => Reading.Refuse(method, place, attempt.Refused ?? ReadingRefusal.NotComputable, attempt.UsableShare);

    private static IEnumerable<(Method Method, ReadingPlace Place)> Places()
    {
        foreach (Side side in new[] { Side.Left, Side.Right })
        {
            yield return (LidAperture.Method, new(Side: side));
            yield return (LidAperture.RatioMethod, new(Side: side));
            yield return (JawAngle.Method, new(Side: side));
            yield return (CheekVolume.Method, new(CheekVolume.ZoneId, side));
        }

        yield return (LowerFaceWidth.Method, ReadingPlace.Whole);
        yield return (LowerFaceWidth.RatioMethod, ReadingPlace.Whole);
        yield return (FaceAsymmetry.Method, ReadingPlace.Whole);
    }
}
