using Effleur.Core.Anatomy;

namespace Effleur.Testing.Straight;

/// <summary>A planted pass.</summary>
public sealed record TruePass(string Stroke, Side Side, double StartS, double EndS, bool IsForward, double SpeedCmS);
