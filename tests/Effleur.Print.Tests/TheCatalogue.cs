using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;
using Effleur.Knowledge;
using Effleur.Print.Diagrams;

namespace Effleur.Print.Tests;

/// <summary>The knowledge as it ships, as all of these tests print it.</summary>
internal static class TheCatalogue
{
    public static readonly MassageCatalogue Shipped = KnowledgeFolder.Load(KnowledgeFolder.Locate());

    public static readonly HeadDrawings Heads = HeadDrawings.Of(Shipped);

    public static readonly ImmutableArray<string> TechniqueIds = [.. Shipped.Techniques.Keys.Order(StringComparer.Ordinal)];

    public static readonly ImmutableArray<string> RoutineIds = [.. Shipped.Routines.Keys.Order(StringComparer.Ordinal)];

    public static Technique Technique(string id) => Shipped.Techniques[id];

    public static Stroke Stroke(string id) => Technique(id.Split('.')[0]).Strokes.Single(stroke => stroke.Id == id);

    public static TimedRoutine Timed(Routine routine) => ChoreographyCompiler.Compile(Shipped, routine);
}
