namespace Effleur.Core.Strokes;

/// <summary>The part of the hand that touches the skin.</summary>
public enum HandForm
{
    /// <summary>Flat finger pads.</summary>
    Pads,

    /// <summary>The whole palm, warm and still or stroking.</summary>
    Palm,

    /// <summary>Bent knuckles.</summary>
    Knuckles,

    /// <summary>Index in front of the ear and middle finger behind it, like a fork.</summary>
    Fork,

    /// <summary>Thumb against index: pinch, pinch-glide or lift-and-roll.</summary>
    ThumbIndex,

    /// <summary>Flat thumb.</summary>
    Thumb,

    /// <summary>Spread fingertips set down on the scalp, moving it over the bone.</summary>
    Claw,

    /// <summary>The whole hand around a muscle: lift and squeeze.</summary>
    Grip,

    /// <summary>The hand holds a <see cref="Strokes.Tool"/>.</summary>
    Tool,
}
