namespace Effleur.Core.Pressure;

/// <summary>Where a lesson is.</summary>
public enum LessonPhase
{
    /// <summary>Choosing the part of the hand.</summary>
    Choose,

    /// <summary>Pressing with the eyes on the scale.</summary>
    Looking,

    /// <summary>Pressing without looking, told each time how close it was.</summary>
    Feeling,

    /// <summary>The blind trial: each weight once, told nothing until all are in.</summary>
    Blind,

    /// <summary>Over.</summary>
    Done,
}
