namespace Effleur.Core.Catalogue;

/// <summary>What an order rule demands of a routine.</summary>
public enum OrderDemand
{
    /// <summary>Before the first step of the stages there is one of the earlier stages.</summary>
    Needs,

    /// <summary>Where both occur, the first of the earlier stages comes before the first of the stages.</summary>
    After,

    /// <summary>A step of the stages is neither the first nor the last.</summary>
    Inside,

    /// <summary>The last step is of the stages.</summary>
    EndsWith,

    /// <summary>There is no step of the stages.</summary>
    Never,

    /// <summary>Steps of the stages work no longer than so many seconds together.</summary>
    AtMost,
}
