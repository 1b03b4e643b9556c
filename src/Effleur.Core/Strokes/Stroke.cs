using System.Collections.Immutable;
using Effleur.Core.Anatomy;

namespace Effleur.Core.Strokes;

/// <summary>One prescribed movement of a technique, on both sides of the face.</summary>
public sealed record Stroke
{
    /// <summary>Unique in the catalogue, "T12.cheekbone-lane".</summary>
    public required string Id { get; init; }

    /// <summary>The technique it belongs to, "T12".</summary>
    public required string TechniqueId { get; init; }

    /// <summary>Words for a person that tell it from the technique's other strokes, "cheekbone lane"; empty when it is the only one.</summary>
    public string Name { get; init; } = "";

    /// <summary>How the fingers work, and so what a pass is.</summary>
    public required StrokeKind Kind { get; init; }

    /// <summary>
    /// Ids of the named points its path is drawn through, in order; for a circle its middle, the side it starts on and the side it turns to.
    /// Empty for a stroke that was not read from knowledge.
    /// </summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The path on the person's left side.</summary>
    public required StrokePath LeftPath { get; init; }

    /// <summary>The path on the person's right side, the mirror image.</summary>
    public required StrokePath RightPath { get; init; }

    /// <summary>The fingers whose tips are followed, in order of importance; never empty.</summary>
    public required ImmutableArray<Finger> Fingers { get; init; }

    /// <summary>The part of the hand that touches.</summary>
    public required HandForm Form { get; init; }

    /// <summary>Which hand works where.</summary>
    public required HandUse Hands { get; init; }

    /// <summary>Whether one side of the face is worked on at a time, and then the other.</summary>
    public bool IsOneSided => Hands is HandUse.OneSide or HandUse.OneSideCrossed;

    /// <summary>How firm.</summary>
    public required PressureBand Pressure { get; init; }

    /// <summary>Passes to do on each side.</summary>
    public required int Passes { get; init; }

    /// <summary>The fewest passes that are still the technique.</summary>
    public int LeastPasses { get; init; } = 1;

    /// <summary>The most passes of one session on each side: the upper end of the technique's dose.</summary>
    public int MostPasses { get; init; } = int.MaxValue;

    /// <summary>Wanted speed along the path in cm/s for glides; for circles and pumps it follows from <see cref="PassesPerSecond"/>. 0 for holds, kneads and taps.</summary>
    public required double SpeedCmS { get; init; }

    /// <summary>Fastest speed that is still the technique, in cm/s (20 anywhere: evidence B0).</summary>
    public required double MaxSpeedCmS { get; init; }

    /// <summary>Wanted rate of circles, pumps, kneads and taps in passes per second; 0 for glides and holds.</summary>
    public required double PassesPerSecond { get; init; }

    /// <summary>Seconds one pass of a hold lasts; 0 for the other kinds.</summary>
    public required double HoldS { get; init; }

    /// <summary>Seconds of letting go between two passes of a hold; 0 where it goes straight on.</summary>
    public double ReleaseS { get; init; }

    /// <summary>The breath a pass follows; null where the breath is free.</summary>
    public BreathPace? Breath { get; init; }

    /// <summary>Whether the mouth opens slowly during each pass and closes after it (pin and stretch).</summary>
    public bool OpensJaw { get; init; }

    /// <summary>Angle between a flat tool and the skin in degrees; 0 where no tool is held.</summary>
    public double ToolAngleDeg { get; init; }

    /// <summary>The path on one side.</summary>
    public StrokePath Path(Side side) => side == Side.Left ? LeftPath : RightPath;

    /// <summary>Seconds one pass takes at the prescribed tempo.</summary>
    public double PassS => Kind switch
    {
        StrokeKind.Hold => HoldS,
        StrokeKind.Glide => LeftPath.LengthMm / 10 / SpeedCmS,
        _ => 1 / PassesPerSecond,
    };
}
