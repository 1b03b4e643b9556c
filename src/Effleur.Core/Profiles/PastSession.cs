namespace Effleur.Core.Profiles;

/// <summary>A session that was done.</summary>
/// <param name="On">The person's own day.</param>
/// <param name="Minutes">Whole minutes of massage.</param>
/// <param name="Skin">How the skin took it.</param>
/// <param name="HadFirmWork">Whether muscles were kneaded or pressed.</param>
public sealed record PastSession(DateOnly On, int Minutes, SkinAfter Skin = SkinAfter.Calm, bool HadFirmWork = false);
