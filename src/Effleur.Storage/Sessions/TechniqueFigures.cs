namespace Effleur.Storage.Sessions;

/// <summary>What the seen passes of one technique in one session add up to.</summary>
/// <param name="Technique">The technique.</param>
/// <param name="StartedAt">When the session began.</param>
/// <param name="Passes">Seen passes.</param>
/// <param name="ScoreSum">Sum of their scores.</param>
/// <param name="ScoreSquares">Sum of their squares.</param>
/// <param name="Paced">Passes with a speed; a hold has none.</param>
/// <param name="SpeedSum">Sum of the speeds, cm/s.</param>
/// <param name="SpeedSquares">Sum of their squares.</param>
public sealed record TechniqueFigures(
    string Technique, DateTime StartedAt, int Passes, double ScoreSum, double ScoreSquares, int Paced, double SpeedSum, double SpeedSquares);
