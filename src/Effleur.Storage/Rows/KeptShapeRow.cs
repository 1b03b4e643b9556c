namespace Effleur.Storage.Rows;

/// <summary>A face's shape at a check-in, kept so that a later one can be compared with it; goes with its check-in.</summary>
public sealed class KeptShapeRow
{
    /// <summary>The check-in; key.</summary>
    public required Guid CheckInId { get; init; }

    /// <summary>Version of the shape's algorithm: shapes of different versions are not compared.</summary>
    public required int Version { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Quality { get; init; }

    /// <summary>The shape, as its codec writes it.</summary>
    public required byte[] Bytes { get; init; }
}
