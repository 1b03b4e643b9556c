using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Cautions;

/// <summary>What follows from a condition during one window.</summary>
public sealed record CautionRule
{
    /// <summary>When it holds.</summary>
    public required CautionWindow Window { get; init; }

    /// <summary>What it asks for.</summary>
    public required CautionAction Action { get; init; }

    /// <summary>Ids of the zones it is about; empty for everywhere.</summary>
    public ImmutableArray<string> Zones { get; init; } = [];

    /// <summary>Whether the person is asked which place it is about.</summary>
    public bool AsksPlace { get; init; }

    /// <summary>Ids of the techniques that are left out.</summary>
    public ImmutableArray<string> Techniques { get; init; } = [];

    /// <summary>Ids of the only techniques that may work in its zones; empty when it names none.</summary>
    public ImmutableArray<string> OnlyTechniques { get; init; } = [];

    /// <summary>The only goals that are left; empty for all. A technique with none of them is left out.</summary>
    public ImmutableArray<Goal> OnlyGoals { get; init; } = [];

    /// <summary>The firmest band that is left, or null for no limit.</summary>
    public PressureBand? MostPressure { get; init; }

    /// <summary>By how many bands every stroke is done more lightly than usual.</summary>
    public int BandsLighter { get; init; }

    /// <summary>The most minutes of a session, or null for no limit.</summary>
    public int? MostMinutes { get; init; }

    /// <summary>Whether the rule itself says that a clinician may lift it; one with <see cref="CautionAction.Ask"/> always can be.</summary>
    public bool ClinicianMayLift { get; init; }

    /// <summary>Whether it ends while a clinician's agreement is valid.</summary>
    public bool EndsByAgreement => ClinicianMayLift || Action == CautionAction.Ask;

    /// <summary>What is said.</summary>
    public required string Words { get; init; }

    /// <summary>Certainty mark of window and action.</summary>
    public required string Mark { get; init; }
}
