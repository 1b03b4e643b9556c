namespace Effleur.Core.Trials;

/// <summary>The two arms a trial compares; every estimate is <see cref="Active"/> less <see cref="Control"/>.</summary>
/// <param name="Active">Id of the arm asked about.</param>
/// <param name="Control">Id of the arm it is held against.</param>
public sealed record ArmContrast(string Active, string Control);
