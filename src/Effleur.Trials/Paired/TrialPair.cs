using Effleur.Core.Anatomy;

namespace Effleur.Trials.Paired;

/// <summary>Both arms of one pair, day or pair of blocks.</summary>
/// <param name="Number">Its number in the data.</param>
/// <param name="Active">Outcome under the active arm; a mean where there were several.</param>
/// <param name="Control">Outcome under the control.</param>
/// <param name="ActiveBefore">The same before, under the active arm; NaN when it was not asked.</param>
/// <param name="ControlBefore">Before, under the control; NaN when it was not asked.</param>
/// <param name="ActiveSide">The half of the face the active arm was done on; null elsewhere.</param>
/// <param name="IsActiveFirst">Whether the active arm came before the control.</param>
public readonly record struct TrialPair(
    int Number, double Active, double Control, double ActiveBefore, double ControlBefore, Side? ActiveSide, bool IsActiveFirst)
{
    /// <summary>Active less control.</summary>
    public double Difference => Active - Control;

    /// <summary>The same of the scores before; NaN when they were not asked.</summary>
    public double DifferenceBefore => ActiveBefore - ControlBefore;
}
