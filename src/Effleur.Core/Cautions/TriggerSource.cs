namespace Effleur.Core.Cautions;

/// <summary>Who notices a trigger.</summary>
public enum TriggerSource
{
    /// <summary>The person says so.</summary>
    Person,

    /// <summary>The camera sees it.</summary>
    Camera,

    /// <summary>It shows a day or more later.</summary>
    Later,
}
