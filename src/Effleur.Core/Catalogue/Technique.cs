using System.Collections.Immutable;
using Effleur.Core.Strokes;

namespace Effleur.Core.Catalogue;

/// <summary>A named way of working, T01 to T36 of the catalogue.</summary>
public sealed record Technique
{
    /// <summary>"T19".</summary>
    public required string Id { get; init; }

    /// <summary>"Zygomatic glide".</summary>
    public required string Name { get; init; }

    /// <summary>Other names people know it by.</summary>
    public required ImmutableArray<string> OtherNames { get; init; }

    /// <summary>The family it belongs to.</summary>
    public required TechniqueFamily Family { get; init; }

    /// <summary>What people do it for; never empty.</summary>
    public required ImmutableArray<Goal> Goals { get; init; }

    /// <summary>The parts it can play in a routine; never empty.</summary>
    public required ImmutableArray<RoutineStage> Stages { get; init; }

    /// <summary>The tools it can be done with, the usual one first; empty for bare hands.</summary>
    public ImmutableArray<Tool> Tools { get; init; } = [];

    /// <summary>Ids of the muscles it works on.</summary>
    public ImmutableArray<string> Muscles { get; init; } = [];

    /// <summary>Ids of the lymph groups it works on or towards.</summary>
    public ImmutableArray<string> LymphGroups { get; init; } = [];

    /// <summary>What it is for, a few words.</summary>
    public required string Intent { get; init; }

    /// <summary>The logic its direction follows.</summary>
    public required StrokeLogic Logic { get; init; }

    /// <summary>How to do it, one short sentence said before the first pass.</summary>
    public required string Instruction { get; init; }

    /// <summary>What it should feel like.</summary>
    public required string Feel { get; init; }

    /// <summary>Common mistakes.</summary>
    public required ImmutableArray<string> Mistakes { get; init; }

    /// <summary>Cautions shown before it starts.</summary>
    public required ImmutableArray<string> Cautions { get; init; }

    /// <summary>Its strokes, in the order they are done.</summary>
    public required ImmutableArray<Stroke> Strokes { get; init; }

    /// <summary>Evidence ids its sentences rest on.</summary>
    public required ImmutableArray<string> Evidence { get; init; }

    /// <summary>Certainty mark of its names and of what it is said to work on.</summary>
    public string NameMark { get; init; } = "M";

    /// <summary>Certainty mark of its dose: V (seen), M (memory), C (calculated) or E (our proposal).</summary>
    public required string DoseMark { get; init; }
}
