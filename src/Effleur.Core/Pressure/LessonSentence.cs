namespace Effleur.Core.Pressure;

/// <summary>The points at which the lesson says something.</summary>
public enum LessonSentence
{
    /// <summary>Why there is a lesson.</summary>
    Lead,

    /// <summary>How the scale is made ready.</summary>
    Scale,

    /// <summary>With the eyes on the scale.</summary>
    Look,

    /// <summary>Without looking.</summary>
    Feel,

    /// <summary>Back to the scale after several misses.</summary>
    LookAgain,

    /// <summary>At the trial.</summary>
    Trial,

    /// <summary>A press above every band.</summary>
    Beyond,

    /// <summary>After a while.</summary>
    Repeat,

    /// <summary>How sure the numbers are.</summary>
    Honest,
}
