namespace Effleur.Storage.Rows;

/// <summary>A product a person has, as a profile file that holds it alone (docs/profile-file.md).</summary>
public sealed class ProductRow : KeptFileRow;
