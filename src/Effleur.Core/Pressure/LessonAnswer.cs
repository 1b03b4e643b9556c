namespace Effleur.Core.Pressure;

/// <summary>What a person does in a lesson.</summary>
public abstract record LessonAnswer
{
    private LessonAnswer()
    {
    }

    /// <summary>Chooses what to press with, and what the scale shows.</summary>
    /// <param name="Contact">Id of the contact.</param>
    /// <param name="Unit">The scale's unit.</param>
    public sealed record Choose(string Contact, ScaleUnit Unit) : LessonAnswer;

    /// <summary>Has seen the target on the scale and felt it.</summary>
    public sealed record Felt : LessonAnswer;

    /// <summary>Types what the scale shows, in its unit.</summary>
    /// <param name="Shown">The number.</param>
    public sealed record Read(double Shown) : LessonAnswer;

    /// <summary>Wants to see the target on the scale once more.</summary>
    public sealed record LookAgain : LessonAnswer;

    /// <summary>Takes the last number back: a slip in typing.</summary>
    public sealed record TakeBack : LessonAnswer;

    /// <summary>Leaves this point out.</summary>
    public sealed record Skip : LessonAnswer;

    /// <summary>Goes straight to the blind trial.</summary>
    public sealed record ToTrial : LessonAnswer;

    /// <summary>Begins anew.</summary>
    public sealed record Restart : LessonAnswer;
}
