namespace Effleur.Core.Pressure;

/// <summary>Where a lesson is.</summary>
public enum LessonPhase
{
    /// <summary>Choosing what to press with.</summary>
    Choose,

    /// <summary>Pressing with the eyes on the scale.</summary>
    Looking,

    /// <summary>Pressing without looking, told each time how close it was.</summary>
    Feeling,

    /// <summary>The blind trial: each target once, told nothing until all are in.</summary>
    Trial,

    /// <summary>Over.</summary>
    Done,
}
