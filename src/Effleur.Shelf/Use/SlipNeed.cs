using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Shelf.Use;

/// <summary>What a technique wants under the fingers.</summary>
public enum SlipNeed
{
    /// <summary>Holding and tapping do with anything.</summary>
    Any,

    /// <summary>Kneading, pumping and circling move the skin, so the fingers must not slip.</summary>
    Grip,

    /// <summary>Gliding wants slip.</summary>
    Slip,

    /// <summary>A roller or a stone wants a good film.</summary>
    ToolSlip,
}

/// <summary>Finds what a technique wants, from how its fingers work.</summary>
public static class SlipNeeds
{
    /// <summary>The need of a technique; that of its longest work decides.</summary>
    public static SlipNeed Of(Technique technique, Tool? tool)
    {
        ArgumentNullException.ThrowIfNull(technique);
        if (tool is not null) return SlipNeed.ToolSlip;
        Stroke longest = technique.Strokes.MaxBy(stroke => stroke.Passes * stroke.PassS)!;
        return longest.Kind switch
        {
            StrokeKind.Glide => SlipNeed.Slip,
            StrokeKind.Knead or StrokeKind.Pump or StrokeKind.Circle => SlipNeed.Grip,
            _ => SlipNeed.Any,
        };
    }
}
