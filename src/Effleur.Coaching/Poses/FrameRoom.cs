using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>
/// Room for what is worked out of a frame and used up with it. A thread has one for all sessions it coaches, and so it stays in the processor's caches; a session's
/// own would be gone from there at its next frame (docs/adr/0025-one-room-for-a-thread.md). Good until the thread's next frame, whosever it is.
/// </summary>
internal sealed class FrameRoom
{
    [ThreadStatic]
    private static FrameRoom? _ofThread;

    private FrameRoom(int vertices)
    {
        (XPx, YPx) = (new double[vertices], new double[vertices]);
        (XMm, YMm) = (new double[vertices], new double[vertices]);
    }

    /// <summary>Where every vertex of the head lies in the picture.</summary>
    public double[] XPx { get; }

    public double[] YPx { get; }

    /// <summary>Where every vertex of the person's own head lies as it is turned, from the head's middle.</summary>
    public double[] XMm { get; }

    public double[] YMm { get; }

    /// <summary>The landmarks the pose is found by, as they are seen, and how far each is trusted.</summary>
    public Vector3D[] Seen { get; } = new Vector3D[RigidLandmarks.All.Length];

    public double[] Weights { get; } = new double[RigidLandmarks.All.Length];

    /// <summary>Which of them a hand lies near to.</summary>
    public HandNearness Hands { get; } = new();

    /// <summary>This thread's.</summary>
    /// <param name="vertices">Of the head.</param>
    public static FrameRoom Here(int vertices) => _ofThread?.XPx.Length == vertices ? _ofThread : _ofThread = new(vertices);
}
