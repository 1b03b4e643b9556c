namespace Effleur.Core.Trials;

/// <summary>An arm of a question. With a choice of several things it stands for one arm each.</summary>
/// <param name="Id">Within the question.</param>
/// <param name="Name">In a few words; the name of what was picked stands instead where the arm is a choice of several.</param>
/// <param name="Words">What to do, one or two sentences.</param>
/// <param name="Kind">What is done; a choice of control can make it another one.</param>
public sealed record QuestionArm(string Id, string Name, string Words, ArmKind Kind)
{
    /// <summary>Id of the choice that says what exactly; null when nothing is to be picked.</summary>
    public string? Choice { get; init; }

    /// <summary>"morning" or "evening", of a time of day; null for other kinds.</summary>
    public string? What { get; init; }
}
