namespace Effleur.Coaching.Tests.Passes;

/// <summary>The limit as the documentation gives it (docs/methods/pass-detection.md), so that a change of the code has to be told.</summary>
internal static class PassFinderLimits
{
    public const double MissingS = 0.3;
}
