using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>What is the same on every card of a catalogue: the head of each view and its red zones. Drawn once, when first asked for.</summary>
internal sealed class HeadDrawings
{
    private static readonly ConditionalWeakTable<MassageCatalogue, HeadDrawings> Known = [];

    private readonly MassageCatalogue _catalogue;
    private readonly ConcurrentDictionary<DiagramView, HeadSketch> _sketches = new();
    private readonly ConcurrentDictionary<(DiagramView, string), ImmutableArray<ImmutableArray<PaperPoint>>> _hatches = new();

    private HeadDrawings(MassageCatalogue catalogue)
    {
        _catalogue = catalogue;
        RedZones = [.. catalogue.NoGoZones.Select(zone => (zone, new SurfaceOutline(catalogue.Head, zone.Outline)))];
    }

    public HeadMesh Head => _catalogue.Head;

    public ImmutableArray<(NoGoZone Zone, SurfaceOutline Inside)> RedZones { get; }

    public static HeadDrawings Of(MassageCatalogue catalogue) => Known.GetValue(catalogue, key => new(key));

    public HeadSketch Sketch(DiagramView view) => _sketches.GetOrAdd(view, _ => HeadSketch.Of(Head, _catalogue.Zones, view));

    public ImmutableArray<ImmutableArray<PaperPoint>> Hatch(DiagramView view, NoGoZone zone, SurfaceOutline inside) =>
        _hatches.GetOrAdd((view, zone.Id), _ => RedZoneHatch.Of(Sketch(view).Head, zone, inside));
}
