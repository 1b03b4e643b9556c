using System.Collections.Immutable;
using Effleur.Core.Anatomy;

namespace Effleur.Coaching.Recognition;

/// <summary>A stretch of time with what was done in it, as far as a camera can tell (docs/methods/recognition.md).</summary>
/// <param name="StartS">Seconds from the start.</param>
/// <param name="EndS">Seconds from the start.</param>
/// <param name="Technique">Its id; null for none of the catalogue's.</param>
/// <param name="Side">The side of the face it was done on; null for both, and for none.</param>
/// <param name="Probability">Mean probability over the stretch.</param>
/// <param name="RunnersUp">What else it could have been, the most probable first.</param>
/// <param name="Alike">Techniques that look the same from the front as the one named.</param>
public sealed record RecognisedSpan(
    double StartS, double EndS, string? Technique, Side? Side, double Probability, ImmutableArray<RunnerUp> RunnersUp, ImmutableArray<string> Alike);

/// <summary>A technique that was less probable.</summary>
/// <param name="Technique">Its id.</param>
/// <param name="Probability">Mean probability over the stretch.</param>
public sealed record RunnerUp(string Technique, double Probability);
