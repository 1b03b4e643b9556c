namespace Effleur.Core.Profiles;

/// <summary>How the skin took a session.</summary>
public enum SkinAfter
{
    /// <summary>Nothing to see, or a flush that went away.</summary>
    Calm,

    /// <summary>Redness that stayed, soreness, a bruise or new spots.</summary>
    Irritated,
}
