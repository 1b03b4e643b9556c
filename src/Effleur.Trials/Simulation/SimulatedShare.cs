namespace Effleur.Trials.Simulation;

/// <summary>How often something happened in trials that were played.</summary>
/// <param name="Hits">How often.</param>
/// <param name="Of">Of how many, above 0.</param>
public readonly record struct SimulatedShare(int Hits, int Of)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Share => (double)Hits / Of;

    /// <summary>Monte Carlo standard error of the share.</summary>
    public double StandardError => Math.Sqrt(Share * (1 - Share) / Of);
}
