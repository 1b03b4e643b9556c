using Effleur.Coaching.Poses;

namespace Effleur.Coaching.Reports;

/// <summary>Where millimetres come from, and how sure they are.</summary>
/// <param name="Source">What was taken as the measure.</param>
/// <param name="MmPerMm">The person's millimetres for one of the canonical head.</param>
/// <param name="ErrorShare">One standard error, as a share: every length and speed of the report has at least this.</param>
public sealed record ReportScale(ScaleSource Source, double MmPerMm, double ErrorShare);
