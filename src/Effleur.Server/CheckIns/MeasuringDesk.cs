using System.Collections.Concurrent;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.CheckIns;
using Effleur.Measurement.Lines;
using Effleur.Measurement.Shape;
using Effleur.Server.Routines;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.CheckIns;

/// <summary>Measures what comes in for a check-in; the clip or picture itself is let go at once.</summary>
internal sealed class MeasuringDesk(MassageLibrary library, CheckInStore checkIns, KeptShapeStore shapes, TimeProvider time)
{
    /// <summary>Chosen: a page sends one or two sizes; a map of the largest size is 70 MB.</summary>
    private const int MostMaps = 2;

    private readonly ConcurrentDictionary<int, AtlasMap> _maps = new();

    /// <summary>Reads a clip's frames as they come in.</summary>
    /// <exception cref="RecordingException">It is no recording, or it is cut.</exception>
    public async Task<(IReadOnlyList<ReadingRow> Rows, KeptShapeRow? Shape)> MeasureClipAsync(CheckInRow checkIn, Stream body, CancellationToken cancellation)
    {
        FaceShape? baseline = await shapes.BaselineAsync(SessionStore.SolePersonId, checkIn, FaceShape.Version, cancellation) is { } kept ? FaceShapeCodec.Decode(kept.Bytes) : null;
        ClipReadings clip = await Task.Run(() => ReadClip(body, baseline), cancellation);
        KeptShapeRow? shape = clip.Shape is { } made
            ? new() { CheckInId = checkIn.Id, Version = FaceShape.Version, Quality = made.Quality, Bytes = FaceShapeCodec.Encode(made) }
            : null;
        return (ReadingRow.Of(ToldOnce(clip.Readings), checkIn.Id, ReadingSource.Clip, time.GetUtcNow()), shape);
    }

    public async Task<IReadOnlyList<ReadingRow>> MeasureAtlasAsync(CheckInRow checkIn, AtlasFile atlas, CancellationToken cancellation)
    {
        DateTime? lines = await checkIns.LastMeasuredAsync(SessionStore.SolePersonId, LineMeasure.Density.Metric, checkIn.Id, cancellation);
        double? days = lines is { } last ? (checkIn.StartedAt - last).TotalDays : null;
        IReadOnlyList<Reading> readings = await Task.Run(() => AtlasMeasures.Read(atlas, Map(atlas.Atlas.Size), library.Catalogue.Head, days), cancellation);
        return ReadingRow.Of(ToldOnce(readings), checkIn.Id, ReadingSource.Atlas, time.GetUtcNow());
    }

    /// <summary>A method that was refused everywhere for one reason is told once, for the whole face.</summary>
    private static IEnumerable<Reading> ToldOnce(IReadOnlyList<Reading> readings) => readings.GroupBy(reading => reading.Method).SelectMany(group =>
        group.First().Refused is { } reason && group.All(reading => reading.Refused == reason)
            ? [Reading.Refuse(group.Key, ReadingPlace.Whole, reason, group.Max(reading => reading.Quality))]
            : group.AsEnumerable());

    private ClipReadings ReadClip(Stream body, FaceShape? baseline)
    {
        var measures = new ClipMeasures(library.Catalogue.Head, library.Catalogue.Zones);
        var reader = new RecordingReader(body, "This clip");
        var frame = new Frame();
        int frames = 0;
        for (; reader.Read(frame); frames++) measures.Add(frame);

        // a clip is made to be measured once: one that lost its end on the way is sent again rather than measured by halves
        if (reader.Truncated is { } cut) throw new RecordingException(cut);
        if (frames == 0) throw new RecordingException("This clip: it has no frames.");
        return measures.Read(baseline);
    }

    private AtlasMap Map(int size)
    {
        if (_maps.Count >= MostMaps && !_maps.ContainsKey(size)) _maps.Clear();
        return _maps.GetOrAdd(size, side => new(library.Catalogue.Head, library.Catalogue.Zones, side));
    }
}
