namespace Effleur.Storage.Rows;

/// <summary>A routine a person made, as a file (docs/routine-file.md).</summary>
public sealed class OwnRoutineRow : KeptFileRow;
