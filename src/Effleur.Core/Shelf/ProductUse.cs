namespace Effleur.Core.Shelf;

/// <summary>What a person uses a product for; it decides its place in the order of use.</summary>
public enum ProductUse
{
    /// <summary>Cleansing.</summary>
    Cleanser,

    /// <summary>What hands glide on.</summary>
    Massage,

    /// <summary>Holds water, on damp skin.</summary>
    Hydrating,

    /// <summary>Thin, watery, with something active.</summary>
    Serum,

    /// <summary>Vitamin A, acids, benzoyl peroxide.</summary>
    StrongActive,

    /// <summary>Cream or lotion.</summary>
    Cream,

    /// <summary>Ointment on single places.</summary>
    Ointment,

    /// <summary>Sun filter.</summary>
    SunCare,
}
