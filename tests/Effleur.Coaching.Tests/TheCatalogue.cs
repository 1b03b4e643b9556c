using Effleur.Coaching.Passes;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;
using Effleur.Knowledge;

namespace Effleur.Coaching.Tests;

/// <summary>The real catalogue, read once.</summary>
internal static class TheCatalogue
{
    private static readonly Lazy<MassageCatalogue> Read = new(() => KnowledgeFolder.Load(KnowledgeFolder.Locate()));

    public static MassageCatalogue Instance => Read.Value;

    public static Stroke Stroke(string id) => Instance.Techniques[id.Split('.')[0]].Strokes.Single(s => s.Id == id);

    public static CoachProgram Routine(string id) =>
        CoachProgram.FromRoutine(Instance, ChoreographyCompiler.Compile(Instance, Instance.Routines[id]));

    public static List<Pass> Passes(this IEnumerable<CoachEvent> events) => [.. events.OfType<PassEnded>().Select(e => e.Pass)];
}
