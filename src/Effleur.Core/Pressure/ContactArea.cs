using System.Collections.Immutable;
using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>How much skin a part of the hand covers, as knowledge/pressure.yaml has it.</summary>
public sealed record ContactArea
{
    /// <summary>The part of the hand.</summary>
    public required HandPart Part { get; init; }

    /// <summary>"three flat pads".</summary>
    public required string Name { get; init; }

    /// <summary>Where it is used, a few words.</summary>
    public required string Where { get; init; }

    /// <summary>Square centimetres of skin it covers; rough, hands differ.</summary>
    public required double AreaCm2 { get; init; }

    /// <summary>The hand forms that touch with it; a form in none has no weight on a scale that would mean something.</summary>
    public required ImmutableArray<HandForm> Forms { get; init; }

    /// <summary>Certainty mark of the area: V (seen), M (memory), C (calculated) or E (our proposal).</summary>
    public required string Mark { get; init; }

    /// <summary>The part a stroke touches with, or null where no scale can stand for it (a tool, a grip around a muscle).</summary>
    public static HandPart? PartOf(IEnumerable<ContactArea> areas, Stroke stroke)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(stroke);
        bool isOnePad = stroke is { Form: HandForm.Pads, Fingers.Length: 1 };
        return areas.FirstOrDefault(area => isOnePad ? area.Part == HandPart.Fingertip : area.Forms.Contains(stroke.Form))?.Part;
    }
}
