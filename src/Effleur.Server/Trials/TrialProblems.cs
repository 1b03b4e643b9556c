using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Trials;

/// <summary>What is said when something of a trial cannot be done.</summary>
internal static class TrialProblems
{
    public static ProblemHttpResult NoTrial(Guid id) => TypedResults.Problem($"There is no trial {id}.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult NoSlot(Guid id, int n) => TypedResults.Problem($"There is no session {n} of trial {id}.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult HasEnded() => Conflict("This trial has ended; nothing is changed in it any more.");

    public static ProblemHttpResult Conflict(string line) => TypedResults.Problem(line, statusCode: StatusCodes.Status409Conflict);

    public static ProblemHttpResult Bad(string lines) => TypedResults.Problem(lines, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>The session before has not worn off; the instant it will have is given too, for the screen's own clock.</summary>
    public static ProblemHttpResult TooEarly(DateTime earliest) => TypedResults.Problem(
        string.Create(CultureInfo.InvariantCulture, $"The session before has not worn off yet; this one can begin at {earliest:yyyy-MM-dd HH:mm} UTC."),
        statusCode: StatusCodes.Status409Conflict,
        extensions: [new("earliestAt", earliest)]);
}
