namespace Effleur.EndToEnd.Tests;

/// <summary>Tests in which the coach needs its frames as a camera gives them: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RealTime
{
    /// <summary>What the collection is called.</summary>
    public const string Name = "Real time";
}
