namespace Effleur.Measurement.Pulse;

/// <summary>How the light of a trace met the skin.</summary>
public enum TraceKind
{
    /// <summary>Light thrown back by the face.</summary>
    Face,

    /// <summary>Light through a finger on the lens: mostly red.</summary>
    Contact,
}
