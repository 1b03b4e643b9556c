using Effleur.Core.Anatomy;

namespace Effleur.Coaching;

/// <summary>One hand as the screen shows it now.</summary>
/// <param name="Side">The person's own hand, by majority vote over its track.</param>
/// <param name="Contact">How likely it touches the face or neck, 0 to 1; 0 when it is not seen.</param>
/// <param name="StrokeShare">How far along the step's stroke it is, 0 to 1; null when it is not on one.</param>
public readonly record struct HandView(Side Side, double Contact, double? StrokeShare);
