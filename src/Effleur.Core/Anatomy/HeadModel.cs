using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Anatomy;

/// <summary>The measures by which the head goes on beyond the face mesh; knowledge/head/extension.yaml has the numbers and their reasons.</summary>
public sealed record HeadModel
{
    /// <summary>Middle of the skull's ellipsoid, in millimetres.</summary>
    public required FacePoint SkullCentre { get; init; }

    /// <summary>Half width, half height and half depth of the skull, in millimetres.</summary>
    public required FaceVector SkullHalfSizeMm { get; init; }

    /// <summary>Where on the skull's midline the uppermost rib ends, in degrees up from straight ahead.</summary>
    public required double CrownDeg { get; init; }

    /// <summary>Where the skull ends at the nape, in degrees from straight ahead over the crown.</summary>
    public required double InionDeg { get; init; }

    /// <summary>Places of the rings along each rib, as shares of the way from the face's edge to the back midline; the last is 1.</summary>
    public required ImmutableArray<double> SkullRings { get; init; }

    /// <summary>Middle of the left ear, in millimetres.</summary>
    public required FacePoint EarCentre { get; init; }

    /// <summary>Half the ear's depth front to back, in millimetres.</summary>
    public required double EarHalfDepthMm { get; init; }

    /// <summary>Half the ear's height, in millimetres.</summary>
    public required double EarHalfHeightMm { get; init; }

    /// <summary>How far the ear stands out, in millimetres.</summary>
    public required double EarReliefMm { get; init; }

    /// <summary>The face vertex under the left ear lobe, where skull and neck meet.</summary>
    public required int LobeVertex { get; init; }

    /// <summary>For each vertex of the jaw's edge from chin to lobe, the azimuth on the neck it runs down to, in degrees from straight ahead.</summary>
    public required ImmutableArray<double> JawAzimuthsDeg { get; init; }

    /// <summary>The neck's cross-sections from the jaw's underside down.</summary>
    public required ImmutableArray<NeckSection> Sections { get; init; }
}
