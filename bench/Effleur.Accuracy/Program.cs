using Effleur.Accuracy;
using Effleur.Cli.Coaching;
using Effleur.Cli.Looking;
using Effleur.Coaching.Reports;

// usage: effleur-accuracy FOLDER [full|lite]: FOLDER holds NAME.mp4 and NAME.truth.json (docs/accuracy.md).
if (args.Length is 0 or > 2)
{
    Console.Error.WriteLine("usage: effleur-accuracy FOLDER [full|lite]");
    return 2;
}

string folder = args[0];
string handModel = args.Length > 1 ? args[1] : "full";
var all = new List<Comparison>();
foreach (string truthFile in Directory.GetFiles(folder, "*.truth.json").Order(StringComparer.Ordinal))
{
    string name = Path.GetFileName(truthFile)[..^".truth.json".Length];
    string video = Path.Combine(folder, name + ".mp4");
    string recording = Path.Combine(folder, $"{name}.{handModel}.effleur");
    if (!File.Exists(recording) || File.GetLastWriteTimeUtc(recording) < File.GetLastWriteTimeUtc(video))
        await Looker.Look(video, recording, handModel, _ => { }, CancellationToken.None);
    Truth truth = Truth.Read(truthFile);
    foreach (string technique in truth.Passes.Select(p => p.Technique).Distinct())
    {
        CoachReport report = RecordingCoach.CoachTechnique(recording, technique, side: null);
        Truth own = truth with { Passes = [.. truth.Passes.Where(p => p.Technique == technique)] };
        all.Add(Comparison.Of($"{name} {technique}", own, report.Passes));
    }
}

AccuracyTable.Write(Console.Out, all);
return 0;
