using Effleur.Benchmarks;
using Effleur.Benchmarks.Load;
using Effleur.Knowledge;

switch (args)
{
    case ["accuracy", .. var rest]:
        AccuracyTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()), rest is ["--cases", ..], rest is [_, var only] ? only : "");
        return 0;
    case ["recognition"]:
        RecognitionTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["speed"]:
        SpeedTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["speed-many"]:
        SpeedTable.PrintMany(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["knowledge"]:
        KnowledgeTable.Print(KnowledgeFolder.Locate());
        return 0;
    case ["plan"]:
        PlanTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["shelf"]:
        ShelfTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["fuzz"]:
        FuzzTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["gestures"]:
        GestureTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["gestures", .. var files]:
        GestureTable.PrintFiles(KnowledgeFolder.Load(KnowledgeFolder.Locate()), files);
        return 0;
    case ["shape"]:
        ShapeTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["shape-films", var baseline, var after]:
        ShapeTable.PrintFilms(KnowledgeFolder.Load(KnowledgeFolder.Locate()), baseline, after);
        return 0;
    case ["colour"]:
        ColourTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["pulse", .. var faces]:
        PulseTable.Print(Effleur.Testing.Pulse.PlantedPulses.TestSeed, faces is [var many] ? int.Parse(many, System.Globalization.CultureInfo.InvariantCulture) : 300);
        return 0;
    case ["pulse-traces", var folder]:
        PulseTraceTable.Print(folder);
        return 0;
    case ["measure-speed"]:
        MeasureSpeedTable.Print();
        return 0;
    case ["measure-fuzz", .. var count]:
        MeasureFuzzTable.Print(count is [var traces] ? int.Parse(traces, System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
        return 0;
    case ["load", var program, .. var sizes]:
        await LoadTable.PrintAsync(KnowledgeFolder.Load(KnowledgeFolder.Locate()), program, sizes is [] ? [50, 100, 200, 300, 500, 700, 1000] : [.. sizes.Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))]);
        return 0;
    case ["trials", .. var trials]:
        TrialsTable.Print(trials is [var played] ? int.Parse(played, System.Globalization.CultureInfo.InvariantCulture) : 10_000);
        return 0;
    case ["trial-answers", .. var count]:
        TrialAnswerTable.Print(count is [var answered] ? int.Parse(answered, System.Globalization.CultureInfo.InvariantCulture) : 20_000);
        return 0;
    case ["lines"]:
        LinesTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["lines", "fuzz"]:
        LinesTable.PrintFuzz(KnowledgeFolder.Load(KnowledgeFolder.Locate()));
        return 0;
    case ["ridges", .. var python]:
        return RidgesTable.Print(KnowledgeFolder.Load(KnowledgeFolder.Locate()), python is [var named] ? named : "python3");
    case ["benchmark"]:
        BenchmarkDotNet.Running.BenchmarkRunner.Run<AdvanceBenchmark>();
        return 0;
    default:
        Console.Error.WriteLine(
            "Expected 'accuracy' (the table of docs/accuracy.md; '--cases [WORDS]' names every miss), 'recognition' (which technique was done, or none), 'speed' (frames a second, at once), 'speed-many' (the same for many people in turn) or 'benchmark' (the same by BenchmarkDotNet, with allocations) or 'knowledge' (loading and checking all of it) or 'plan' (a week's plan) or 'shelf' (reading a list of ingredients) or 'fuzz' (damaged frames and recordings) or 'gestures [RECORDING…]' (gestures nobody showed, and planted ones) or 'shape' (planted swellings) or 'shape-films BASELINE AFTER' (swelling between two recordings) or 'colour' (skin's colour under lamps, a person's noise, fading) or 'pulse [FACES]' (planted faces) or 'pulse-traces FOLDER' (finger traces beside a chest strap) or 'measure-speed' or 'measure-fuzz [COUNT]' (senseless traces) or 'trials [TRIALS]' (trials played: false alarms, power, coverage, calibration) or 'trial-answers [TRIALS]' (the verdict looked at after every pair, time, senseless trials) or 'load effleur.dll [SESSIONS…]' (people coached at once).");
        return 2;
}
