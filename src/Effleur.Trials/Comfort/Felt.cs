namespace Effleur.Trials.Comfort;

/// <summary>One session's benefit.</summary>
/// <param name="Arm">What was drawn.</param>
/// <param name="Benefit">In the outcome's unit; more is better.</param>
/// <param name="Day">Day of the trial; null when unknown.</param>
/// <param name="Chance">Chance it was drawn with; null for even ones.</param>
/// <param name="Place">Its place among all observations, from 0.</param>
internal readonly record struct Felt(string Arm, double Benefit, double? Day, double? Chance, int Place);
