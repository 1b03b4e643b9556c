namespace Effleur.Core.Shelf;

/// <summary>What kind of stuff an ingredient is; it decides how it glides and how long it stays (<see cref="ClassTraits"/>).</summary>
public enum IngredientClass
{
    /// <summary>Water.</summary>
    Water,

    /// <summary>Holds water: glycerin, hyaluronic acid.</summary>
    Humectant,

    /// <summary>Carries other ingredients: glycols.</summary>
    Solvent,

    /// <summary>Alcohol that dries off: ethanol.</summary>
    Alcohol,

    /// <summary>Triglyceride oil of a plant.</summary>
    PlantOil,

    /// <summary>Liquid wax: jojoba.</summary>
    WaxEster,

    /// <summary>Squalane, mineral oil, petrolatum.</summary>
    Alkane,

    /// <summary>Made from an acid and an alcohol: caprylic/capric triglyceride, isopropyl myristate.</summary>
    Ester,

    /// <summary>Dimethicone and its kin.</summary>
    Silicone,

    /// <summary>Fat that is solid in a cool room: shea.</summary>
    Butter,

    /// <summary>Hard wax: beeswax.</summary>
    Wax,

    /// <summary>Cetyl alcohol and its kin, waxy.</summary>
    FattyAlcohol,

    /// <summary>Stearic acid and its kin.</summary>
    FattyAcid,

    /// <summary>Keeps oil and water together.</summary>
    Emulsifier,

    /// <summary>Cleans and foams.</summary>
    Surfactant,

    /// <summary>Gums and gels.</summary>
    Thickener,

    /// <summary>Leaves a film.</summary>
    FilmFormer,

    /// <summary>Keeps germs away.</summary>
    Preservative,

    /// <summary>Keeps oils from going rancid.</summary>
    Antioxidant,

    /// <summary>Binds metals.</summary>
    Chelator,

    /// <summary>Acid, alkali or buffer.</summary>
    AcidityRegulator,

    /// <summary>Salt or mineral in solution.</summary>
    Salt,

    /// <summary>Sugar.</summary>
    Sugar,

    /// <summary>Protein, whole or in pieces.</summary>
    Protein,

    /// <summary>Amino acid.</summary>
    AminoAcid,

    /// <summary>Short chain of amino acids.</summary>
    Peptide,

    /// <summary>Vitamin.</summary>
    Vitamin,

    /// <summary>Put in for what it does to the skin: niacinamide, acids.</summary>
    Active,

    /// <summary>Sun filter.</summary>
    UvFilter,

    /// <summary>Colour.</summary>
    Colourant,

    /// <summary>Powder or clay.</summary>
    Powder,

    /// <summary>Extract of a plant or another living thing.</summary>
    Extract,

    /// <summary>Made by fermenting.</summary>
    Ferment,

    /// <summary>Water distilled from a plant.</summary>
    FloralWater,

    /// <summary>Scented oil of a plant.</summary>
    EssentialOil,

    /// <summary>Scent.</summary>
    Fragrance,

    /// <summary>Lipid of the skin's own kind: ceramides, cholesterol.</summary>
    Lipid,
}
