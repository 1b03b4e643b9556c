namespace Effleur.Coaching.Gestures;

/// <summary>What a person says with a hand, without touching anything (docs/methods/gestures.md).</summary>
public enum Gesture
{
    /// <summary>An open palm held up to the camera: pause, or go on.</summary>
    OpenPalm,

    /// <summary>A fist with the thumb up: liked.</summary>
    ThumbsUp,

    /// <summary>A fist with the thumb down: not liked.</summary>
    ThumbsDown,
}
