using System.Collections.Immutable;
using System.Text.Json;
using Effleur.Core.Anatomy;

namespace Effleur.Accuracy;

/// <summary>What a mannequin video really shows (docs/methods/mannequin.md).</summary>
/// <param name="Passes">What was done.</param>
/// <param name="Lost">When something was taken away.</param>
/// <param name="Face">Whose photograph it is; old films do not say.</param>
public sealed record Truth(ImmutableArray<TruePass> Passes, ImmutableArray<LostSpan> Lost, string? Face = null)
{
    /// <summary>Reads the truth beside a video.</summary>
    public static Truth Read(string file) =>
        JsonSerializer.Deserialize<Truth>(File.ReadAllText(file), Cli.CliJson.Options)
        ?? throw new InvalidDataException($"{file}: empty truth.");
}

/// <summary>One performed pass; times are of its moving part. Films made before hands could hover and skin could move say neither: 0.</summary>
public sealed record TruePass(
    string Technique, string Stroke, string Kind, Side Side, string Hand, double StartS, double EndS, bool DirectionCorrect, double SpeedCmS, double HoverMm = 0, double DragMm = 0);

/// <summary>When a hand ("left", "right") or the face ("face") was taken away.</summary>
public sealed record LostSpan(double FromS, double ToS, string What)
{
    /// <summary>Seconds of a pass by a hand that fall into this span.</summary>
    public double Hides(string hand, double startS, double endS) =>
        What == "face" || What == hand ? Math.Max(0, Math.Min(endS, ToS) - Math.Max(startS, FromS)) : 0;
}
