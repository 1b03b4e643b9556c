using Effleur.Core.Anatomy;

namespace Effleur.Trials.Serial;

/// <summary>One outcome in the order of time.</summary>
/// <param name="Time">Its slot, from 0; missing slots count.</param>
/// <param name="Outcome">The outcome, or a day's difference of the halves of a face.</param>
/// <param name="Arm">1 active, 0 control.</param>
/// <param name="Previous">The arm of the slot before; null when there was none, or another arm.</param>
/// <param name="Order">Place in the pair.</param>
/// <param name="Hour">Hour of the day, NaN when unknown.</param>
/// <param name="ActiveSide">The half of the face treated.</param>
/// <param name="Share">0 for the first slot, 1 for the last.</param>
internal readonly record struct SeriesPoint(int Time, double Outcome, double Arm, double? Previous, int Order, double Hour, Side? ActiveSide, double Share);
