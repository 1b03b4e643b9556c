using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>The cases behind "Recognition" in docs/accuracy.md. Constants were tuned on other cases, from seeds below a thousand.</summary>
public static class RecognitionGrid
{
    public static readonly double[] Rates = [8, 15, 30];
    public static readonly double[] Tempos = [0.6, 1, 1.5];

    private static readonly ReturnStyle[] Styles = [ReturnStyle.LiftedFast, ReturnStyle.LiftedSlow, ReturnStyle.LeavesPicture, ReturnStyle.SkinFast];

    private static readonly (string Name, Camera Camera)[] Poses =
    [
        ("straight", new() { PitchDeg = 4 }),
        ("turned 12°, tilted, swaying", new() { YawDeg = -12, PitchDeg = -6, RollDeg = 5, SwayMm = 8 }),
        ("turned 20°, looking down, farther away", new() { YawDeg = 20, PitchDeg = 8, PxPerMm = 1 }),
    ];

    /// <summary>Every technique in sight at every rate and tempo; side, pose, head, way back and noise are drawn for each case.</summary>
    public static IEnumerable<RecognitionGridCase> Techniques(MassageCatalogue catalogue, int firstSeed, bool oneHand)
    {
        (string Name, HeadMesh Head)[] heads = Heads(catalogue.Head);
        int index = firstSeed;
        foreach (Technique technique in catalogue.Techniques.Values.OrderBy(t => t.Id, StringComparer.Ordinal))
        {
            if (!RecognitionCase.Watched(catalogue, technique).Any()) continue;
            foreach (double fps in Rates)
                foreach (double tempo in Tempos)
                    yield return Case(catalogue, technique, fps, tempo, heads, index++, oneHand);
        }
    }

    /// <summary>Spells of everything that is no massage.</summary>
    public static IEnumerable<(string Name, RecognitionCase Case)> Others(MassageCatalogue catalogue, int firstSeed, int each)
    {
        foreach (string name in Distractors.Names)
        {
            for (int i = 0; i < each; i++)
            {
                int seed = firstSeed + i;
                Scene scene = Scene(catalogue.Head, Poses[i % Poses.Length].Camera, Rates[(i / Poses.Length) % Rates.Length], seed);
                yield return (name, RecognitionCase.OfDistractor(catalogue, name, seed, scene));
            }
        }
    }

    private static RecognitionGridCase Case(
        MassageCatalogue catalogue, Technique technique, double fps, double tempo, (string Name, HeadMesh Head)[] heads, int seed, bool oneHand)
    {
        var random = new Random(seed);
        var (pose, camera) = Poses[random.Next(Poses.Length)];
        var (face, head) = heads[random.Next(heads.Length)];
        ReturnStyle style = Styles[random.Next(Styles.Length)];
        Side side = random.Next(2) == 0 ? Side.Left : Side.Right;
        RecognitionCase one = RecognitionCase.Of(catalogue, technique, side, tempo, style, Scene(head, camera, fps, seed), oneHand);
        return new(technique.Id, fps, tempo, pose, face, style, side, one);
    }

    private static (string, HeadMesh)[] Heads(HeadMesh head) =>
    [
        ("canonical", head),
        ("wide and short", OtherHeads.Of(head, 1.07, 0.95, 1, 1)),
        ("narrow and long", OtherHeads.Of(head, 0.95, 1.04, 1.05, 1.06)),
    ];

    private static Scene Scene(HeadMesh head, Camera camera, double fps, int seed) => new()
    {
        Head = head,
        Camera = camera,
        Fps = fps,
        NoisePx = RecognitionCase.NoisePx,
        DropShare = 0.1,
        Jitter = 0.2,
        WrongLabelShare = 0.1,
        Seed = seed,
    };
}

/// <summary>A case with what it differs in from the others.</summary>
public sealed record RecognitionGridCase(string Technique, double Fps, double Tempo, string Pose, string Head, ReturnStyle Return, Side Side, RecognitionCase Case);
