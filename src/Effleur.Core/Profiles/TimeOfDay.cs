namespace Effleur.Core.Profiles;

/// <summary>When on a day a person massages.</summary>
public enum TimeOfDay
{
    /// <summary>After getting up.</summary>
    Morning,

    /// <summary>In the middle of the day.</summary>
    Midday,

    /// <summary>In the evening.</summary>
    Evening,
}
