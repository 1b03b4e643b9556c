namespace Effleur.Core.Anatomy;

/// <summary>An elliptic cross-section of neck or shoulders; it may lean, front lower than back.</summary>
/// <param name="Name">"larynx".</param>
/// <param name="HalfWidthMm">Half its width.</param>
/// <param name="FrontYMm">Height of its foremost point.</param>
/// <param name="FrontZMm">How far forward its foremost point is.</param>
/// <param name="BackYMm">Height of its hindmost point.</param>
/// <param name="BackZMm">How far forward its hindmost point is.</param>
/// <param name="HollowMm">How deep it is pushed in above the collarbone, between <paramref name="HollowFromDeg"/> and <paramref name="HollowToDeg"/>.</param>
/// <param name="HollowFromDeg">Azimuth where the hollow begins.</param>
/// <param name="HollowToDeg">Azimuth where it ends.</param>
public sealed record NeckSection(
    string Name,
    double HalfWidthMm,
    double FrontYMm,
    double FrontZMm,
    double BackYMm,
    double BackZMm,
    double HollowMm,
    double HollowFromDeg,
    double HollowToDeg);
