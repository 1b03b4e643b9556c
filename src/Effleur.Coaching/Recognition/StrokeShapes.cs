using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>Every stroke of a catalogue that a camera can tell, on both sides. Immutable; shared by all sessions.</summary>
internal sealed class StrokeShapes
{
    // To go on with another stroke of the technique, besides the choice between them (tuned).
    private const double Switch = 2;

    public StrokeShapes(MassageCatalogue catalogue)
    {
        Groups = SightGroup.Of(catalogue);
        Stroke[] strokes = [.. Groups.SelectMany(g => g.Strokes)];
        Contacts = new(strokes);
        All =
        [
            .. Groups.SelectMany((group, index) => group.Strokes.SelectMany(stroke => new[] { Side.Left, Side.Right }
                .Select(side => new StrokeShape(catalogue.Head, stroke, side, index, Contacts.Of(stroke))))),
        ];
        Reaches = [.. All.Select(shape => new StrokeReach(shape.Contact, shape.MiddleVertex, shape.ReachMm))];
        Techniques = [.. All.Select(shape => shape.Technique)];
        MostStages = All.IsEmpty ? 0 : All.Max(shape => shape.Count);
        SwitchCost = [.. Groups.Select(group => Switch + Math.Log(group.Strokes.Length))];
    }

    /// <summary>The techniques; a shape names its own by index.</summary>
    public ImmutableArray<SightGroup> Groups { get; }

    public HandContacts Contacts { get; }

    public ImmutableArray<StrokeShape> All { get; }

    /// <summary>How far each shape reaches, side by side: all are asked at every look, few are near.</summary>
    public ImmutableArray<StrokeReach> Reaches { get; }

    /// <summary>Each shape's technique.</summary>
    public ImmutableArray<int> Techniques { get; }

    /// <summary>Stages of the shape that has most.</summary>
    public int MostStages { get; }

    /// <summary>Log odds it costs to go on with another stroke of each technique.</summary>
    public ImmutableArray<double> SwitchCost { get; }
}

/// <summary>Where a stroke is: no part of it is farther than this from a vertex near its middle.</summary>
internal readonly record struct StrokeReach(int Contact, int MiddleVertex, double ReachMm);
