namespace Effleur.Core.Trials;

/// <summary>How the order of a trial's arms comes about. Every one of them is drawn; they differ in what they keep even.</summary>
public enum ArmOrder
{
    /// <summary>For each pair or round by itself, every order as likely.</summary>
    Drawn,

    /// <summary>In blocks of rounds in which each arm stands as often at each place, and as often just after each other arm (a Latin square by Williams, 1949).</summary>
    Balanced,

    /// <summary>In turn, ABAB; only what comes first is drawn.</summary>
    Alternating,
}
