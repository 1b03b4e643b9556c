namespace Effleur.Core.Readings;

/// <summary>How a metric is measured.</summary>
/// <param name="Metric">Name of what is measured, as on its page under docs/methods, such as <c>pulse-rate</c>.</param>
/// <param name="Unit">Unit of value and error, such as <c>bpm</c>, <c>ms</c>, <c>°</c>, <c>mm</c>; <c>1</c> for a share or ratio.</param>
/// <param name="Algorithm">Name of the algorithm.</param>
/// <param name="Version">Rises with every change that moves a value: readings of different versions are not compared.</param>
/// <param name="IsExperimental">Not known to be right for one person: shown with that word.</param>
public sealed record Method(string Metric, string Unit, string Algorithm, int Version, bool IsExperimental = false);
