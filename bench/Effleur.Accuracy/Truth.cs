using System.Collections.Immutable;
using System.Text.Json;
using Effleur.Core.Anatomy;

namespace Effleur.Accuracy;

/// <summary>What a mannequin video really shows (docs/methods/mannequin.md).</summary>
/// <param name="Passes">Passes done to their end.</param>
/// <param name="Lost">When a hand or the face was taken away.</param>
/// <param name="Face">Whose photograph it is; old films do not say.</param>
/// <param name="Cut">Passes the film's end cut off. Films made before the truth had them say nothing of them: none, and such a pass then looks invented.</param>
public sealed record Truth(ImmutableArray<TruePass> Passes, ImmutableArray<LostSpan> Lost, string? Face = null, ImmutableArray<TruePass>? Cut = null)
{
    /// <summary>What it says of one technique.</summary>
    public Truth Of(string technique) =>
        this with { Passes = [.. Passes.Where(p => p.Technique == technique)], Cut = Cut is { } cut ? [.. cut.Where(p => p.Technique == technique)] : null };

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
