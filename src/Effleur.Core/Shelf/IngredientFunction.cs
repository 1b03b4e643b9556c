namespace Effleur.Core.Shelf;

/// <summary>What an ingredient is put in for, in the words of the EU's glossary of cosmetic ingredients.</summary>
public enum IngredientFunction
{
    /// <summary>Makes skin smooth.</summary>
    Emollient,

    /// <summary>Holds water.</summary>
    Humectant,

    /// <summary>Keeps skin in good condition.</summary>
    SkinConditioning,

    /// <summary>Shields skin.</summary>
    SkinProtecting,

    /// <summary>Makes skin feel calm.</summary>
    Soothing,

    /// <summary>Slows the loss of water.</summary>
    Occlusive,

    /// <summary>Dissolves others.</summary>
    Solvent,

    /// <summary>Mixes oil and water.</summary>
    Emulsifying,

    /// <summary>Lowers surface tension.</summary>
    Surfactant,

    /// <summary>Cleans.</summary>
    Cleansing,

    /// <summary>Makes foam.</summary>
    Foaming,

    /// <summary>Keeps an emulsion from parting.</summary>
    EmulsionStabilising,

    /// <summary>Makes thicker or thinner.</summary>
    ViscosityControlling,

    /// <summary>Makes a gel.</summary>
    Gelling,

    /// <summary>Leaves a film.</summary>
    FilmForming,

    /// <summary>Holds together.</summary>
    Binding,

    /// <summary>Adds body.</summary>
    Bulking,

    /// <summary>Takes up oil or water.</summary>
    Absorbent,

    /// <summary>Rubs.</summary>
    Abrasive,

    /// <summary>Makes cloudy.</summary>
    Opacifying,

    /// <summary>Keeps germs from growing in the product.</summary>
    Preservative,

    /// <summary>Keeps germs from growing.</summary>
    Antimicrobial,

    /// <summary>Keeps from going rancid.</summary>
    Antioxidant,

    /// <summary>Binds metals.</summary>
    Chelating,

    /// <summary>Keeps acidity steady.</summary>
    Buffering,

    /// <summary>Covers a smell.</summary>
    Masking,

    /// <summary>Scents.</summary>
    Perfuming,

    /// <summary>Gives taste.</summary>
    Flavouring,

    /// <summary>Colours.</summary>
    Colouring,

    /// <summary>Filters sunlight for the skin.</summary>
    UvFilter,

    /// <summary>Keeps light from spoiling the product.</summary>
    UvAbsorbing,

    /// <summary>Loosens the horny layer.</summary>
    Keratolytic,

    /// <summary>Takes off loose skin.</summary>
    Exfoliating,

    /// <summary>Lightens.</summary>
    Bleaching,

    /// <summary>Makes skin feel fresh and firm.</summary>
    Tonic,

    /// <summary>Feels fresh.</summary>
    Refreshing,

    /// <summary>Draws skin together.</summary>
    Astringent,

    /// <summary>Adds water to skin.</summary>
    Moisturising,

    /// <summary>Takes away static.</summary>
    Antistatic,

    /// <summary>Smooths hair.</summary>
    HairConditioning,

    /// <summary>Makes a film supple.</summary>
    Plasticiser,

    /// <summary>Drives a spray.</summary>
    Propellant,

    /// <summary>Makes alcohol undrinkable.</summary>
    Denaturant,

    /// <summary>For teeth and mouth.</summary>
    OralCare,
}
