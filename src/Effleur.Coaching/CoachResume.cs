namespace Effleur.Coaching;

/// <summary>Where a stored session goes on.</summary>
/// <param name="Step">Index of the step.</param>
/// <param name="PassesDone">Passes of it that were done.</param>
/// <param name="AtS">Seconds from the session's start; frames go on from there.</param>
public sealed record CoachResume(int Step, int PassesDone, double AtS);
