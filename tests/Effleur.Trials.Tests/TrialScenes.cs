using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Tests;

/// <summary>Trials made for tests.</summary>
internal static class TrialScenes
{
    public static readonly ArmContrast Contrast = new("massage", "rest");

    /// <summary>Pairs of sessions with outcomes (active, control); the order changes from pair to pair.</summary>
    public static TrialData Pairs(params (double? Active, double? Control)[] outcomes) => Of(TrialDesign.Pairs, [.. outcomes.SelectMany((pair, i) => Pair(i + 1, pair.Active, pair.Control, i % 2 == 0 ^ i % 3 == 0))]);

    /// <summary>Pairs with the differences given, about a level that moves from day to day.</summary>
    public static TrialData Differences(params double[] differences) => Pairs([.. differences.Select((d, i) => ((double?)(5 + (i % 4) + d), (double?)(5 + (i % 4))))]);

    public static TrialData Of(TrialDesign design, ImmutableArray<TrialObservation> observations) =>
        new(design, Contrast, observations) { LowerIsBetter = true, Worthwhile = 1 };

    public static TrialData Planned(this TrialData data, int pairs) => data with { PlannedPairs = pairs };

    /// <summary>Every outcome put through a function.</summary>
    public static TrialData Map(this TrialData data, Func<double, double> function) => data with
    {
        Observations = [.. data.Observations.Select(at => at with { Outcome = at.Outcome is { } y ? function(y) : null, Before = at.Before is { } b ? function(b) : null })],
    };

    /// <summary>Every arm called by the other's name.</summary>
    public static TrialData Swapped(this TrialData data) => data with
    {
        Observations = [.. data.Observations.Select(at => at with { Arm = at.Arm == Contrast.Active ? Contrast.Control : Contrast.Active })],
    };

    /// <summary>Half-faces with the treated side, the outcomes of the treated and the other half, and the same before.</summary>
    public static TrialData Halves(params (Side Treated, double Active, double Control, double? ActiveBefore, double? ControlBefore)[] days) =>
        Of(TrialDesign.SplitFace, [.. days.SelectMany((day, i) => Day(i + 1, day))]);

    private static TrialObservation[] Day(int number, (Side Treated, double Active, double Control, double? ActiveBefore, double? ControlBefore) day) =>
    [
        new(number, 1, Contrast.Active, day.Active) { Side = day.Treated, Before = day.ActiveBefore },
        new(number, 2, Contrast.Control, day.Control) { Side = day.Treated == Side.Left ? Side.Right : Side.Left, Before = day.ControlBefore },
    ];

    private static TrialObservation[] Pair(int number, double? active, double? control, bool isActiveFirst) => isActiveFirst
        ? [new(number, 1, Contrast.Active, active), new(number, 2, Contrast.Control, control)]
        : [new(number, 1, Contrast.Control, control), new(number, 2, Contrast.Active, active)];
}
