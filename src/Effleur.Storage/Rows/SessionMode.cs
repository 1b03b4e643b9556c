namespace Effleur.Storage.Rows;

/// <summary>How a session is led.</summary>
public enum SessionMode
{
    /// <summary>Shown and timed, not watched.</summary>
    Guide,

    /// <summary>Watched by the camera.</summary>
    Mirror,
}
