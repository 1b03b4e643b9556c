using System.Text.Json;
using System.Text.Json.Nodes;
using Effleur.Core.Pressure;

namespace Effleur.Core.Tests.Pressure;

/// <summary>contracts/pressure/lessons.json: lessons step by step, which the browser's tests walk as well. UPDATE_CONTRACTS=1 writes it anew.</summary>
public class LessonExamplesTests
{
    private static readonly (string Name, uint Seed, LessonAnswer[] Answers)[] Lessons =
    [
        ("a whole lesson in grams", 1, [Choose("pads"), .. Learn(22, 18), .. Learn(70, 55, 45), .. Learn(100, 120), .. Learn(160, 190), Read(24), Read(70), Read(90), Read(210)]),
        ("ounces, a second look and a slip", 4_000_000_000, [Choose("fingertip", ScaleUnit.Ounces), .. Learn(1.5, 1.4, 0.1), new LessonAnswer.Felt(), Read(0.7), Read(70), new LessonAnswer.TakeBack(), Read(0.8), new LessonAnswer.Felt(), new LessonAnswer.LookAgain(), new LessonAnswer.ToTrial(), Read(1), new LessonAnswer.TakeBack(), Read(2), Read(3), Read(4), Read(5)]),
        ("everything left out", 0, [.. Enumerable.Repeat(new LessonAnswer.Skip(), 10), new LessonAnswer.Restart()]),
        ("what cannot be and what does not fit", 99, [Read(5), new LessonAnswer.Felt(), Choose("palm"), Read(20), new LessonAnswer.TakeBack(), new LessonAnswer.Felt(), Read(-1), Read(5000.5), new LessonAnswer.Felt(), Read(25), Read(25.1), Read(15), Read(14.9), new LessonAnswer.ToTrial(), new LessonAnswer.Felt(), new LessonAnswer.TakeBack(), new LessonAnswer.Skip(), Read(-0.1), Read(0), Read(5000), Read(7), Read(7)]),
    ];

    [Fact]
    public void Advance_EveryExample_GoesAsWritten()
    {
        string file = FileName();
        string walked = $"[\n{string.Join(",\n", Lessons.Select(lesson => Walk(lesson.Name, lesson.Seed, lesson.Answers)))}\n]\n";
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACTS") == "1") File.WriteAllText(file, walked);

        Assert.Equal(File.ReadAllText(file), walked);
    }

    private static string Walk(string name, uint seed, LessonAnswer[] answers)
    {
        var lesson = new LessonWalk(B0.Lesson, seed);
        LessonState state = LessonWalk.Start;
        var steps = new List<string>();
        foreach (LessonAnswer answer in answers)
        {
            state = lesson.Advance(state, answer);
            steps.Add(new JsonObject { ["answer"] = Answer(answer), ["state"] = State(state) }.ToJsonString());
        }

        return $"{{\"name\":\"{name}\",\"seed\":{seed},\"steps\":[\n{string.Join(",\n", steps)}\n]}}";
    }

    private static JsonObject Answer(LessonAnswer answer)
    {
        var text = new JsonObject { ["kind"] = Camel(answer.GetType().Name) };
        if (answer is LessonAnswer.Choose chosen) (text["contact"], text["unit"]) = (chosen.Contact, Camel(chosen.Unit));
        if (answer is LessonAnswer.Read read) text["shown"] = read.Shown;
        return text;
    }

    private static JsonObject State(LessonState state) => new()
    {
        ["phase"] = Camel(state.Phase),
        ["contact"] = state.Contact,
        ["unit"] = Camel(state.Unit),
        ["target"] = state.Target,
        ["triesGrams"] = new JsonArray([.. state.TriesGrams.Select(grams => JsonValue.Create(Math.Round(grams, 3)))]),
        ["isSecondLook"] = state.IsSecondLook,
        ["order"] = new JsonArray([.. state.Order.Select(i => JsonValue.Create(i))]),
        ["trialGrams"] = new JsonArray([.. state.TrialGrams.Select(grams => grams is { } some ? JsonValue.Create(Math.Round(some, 3)) : null)]),
    };

    private static string Camel(object name) => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()!);

    private static LessonAnswer.Choose Choose(string contact, ScaleUnit unit = ScaleUnit.Grams) => new(contact, unit);

    private static LessonAnswer.Read Read(double shown) => new(shown);

    private static LessonAnswer[] Learn(params double[] shown) => [new LessonAnswer.Felt(), .. shown.Select(Read)];

    private static string FileName()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "contracts", "pressure"))) return Path.Combine(at.FullName, "contracts", "pressure", "lessons.json");
        throw new DirectoryNotFoundException("contracts/pressure lies in no folder above the tests.");
    }
}
