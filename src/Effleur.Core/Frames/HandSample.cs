using Effleur.Core.Anatomy;

namespace Effleur.Core.Frames;

/// <summary>One hand as the hand model saw it in one frame. Its buffer is reused from frame to frame.</summary>
public sealed class HandSample
{
    /// <summary>Landmarks of one hand.</summary>
    public const int PointCount = 21;

    /// <summary>The model's label, already the person's own side; wrong at times, so identity comes from the track (docs/methods/contact.md).</summary>
    public Side Label { get; set; }

    /// <summary>How sure the model is of <see cref="Label"/>, 0 to 1.</summary>
    public float LabelScore { get; set; }

    /// <summary>How sure the model is that this is a hand, 0 to 1.</summary>
    public float Presence { get; set; }

    /// <summary>The 21 landmarks.</summary>
    public VideoPoint[] Points { get; } = new VideoPoint[PointCount];

    /// <summary>How far the skin under the fingertips has gone along with them; unknown in frames of the first version.</summary>
    public PullSample Pull { get; set; }
}
