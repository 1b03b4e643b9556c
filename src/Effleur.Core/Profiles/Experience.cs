namespace Effleur.Core.Profiles;

/// <summary>How used a person is to massaging their face.</summary>
public enum Experience
{
    /// <summary>Never or hardly ever.</summary>
    New,

    /// <summary>Now and then.</summary>
    Some,

    /// <summary>For months, several times a week.</summary>
    Practised,
}
