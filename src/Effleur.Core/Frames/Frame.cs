namespace Effleur.Core.Frames;

/// <summary>
/// One instant: landmarks, skin samples and picture quality. A reusable buffer, filled by <see cref="FrameCodec"/>; nobody keeps one.
/// Byte layout in docs/frame-format.md.
/// </summary>
public sealed class Frame
{
    /// <summary>Landmarks of a face with irises.</summary>
    public const int FacePointCount = 478;

    /// <summary>Hands carried at most.</summary>
    public const int MaxHands = 2;

    /// <summary>Number of skin patches at most.</summary>
    public const int MaxSkin = 6;

    /// <summary>Counts captured pictures, so that a gap shows how many were dropped.</summary>
    public uint Sequence { get; set; }

    /// <summary>Capture time in microseconds from the recording's or session's start; never goes back.</summary>
    public long CaptureTimeUs { get; set; }

    /// <summary>Picture width in pixels.</summary>
    public int WidthPx { get; set; }

    /// <summary>Picture height in pixels.</summary>
    public int HeightPx { get; set; }

    /// <summary>Mean luma of the picture, 0 (black) to 1 (white).</summary>
    public float Brightness { get; set; }

    /// <summary>Variance of the Laplacian of luma (0 to 255 scale); low is blurred.</summary>
    public float Sharpness { get; set; }

    /// <summary>Faces seen; the largest is carried when there are several.</summary>
    public int FaceCount { get; set; }

    /// <summary>How sure the model is of the carried face, 0 to 1.</summary>
    public float FacePresence { get; set; }

    /// <summary>The 478 face landmarks; meaningful only when <see cref="FaceCount"/> is not 0.</summary>
    public VideoPoint[] Face { get; } = new VideoPoint[FacePointCount];

    /// <summary>Hands carried, 0 to 2.</summary>
    public int HandCount { get; set; }

    /// <summary>The hands; the first <see cref="HandCount"/> are meaningful.</summary>
    public HandSample[] Hands { get; } = [new HandSample(), new HandSample()];

    /// <summary>Skin samples carried, 0 to 6.</summary>
    public int SkinCount { get; set; }

    /// <summary>The samples; the first <see cref="SkinCount"/> are meaningful.</summary>
    public SkinSample[] Skin { get; } = new SkinSample[MaxSkin];
}
