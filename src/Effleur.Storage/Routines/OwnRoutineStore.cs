using Effleur.Storage.Files;
using Effleur.Storage.Rows;

namespace Effleur.Storage.Routines;

/// <summary>Keeps the routines a person made. Sessions that were done with one keep theirs when it is erased.</summary>
public sealed class OwnRoutineStore(EffleurDatabase database, TimeProvider time) : KeptFileStore<OwnRoutineRow>(database, time);
