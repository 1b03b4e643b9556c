using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Effleur.Cli.Tests;

public sealed class TrialAnalyseTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Analyse_PlantedEffect_IsAClearEffectWithEverythingTheContractNames()
    {
        CliRun run = await Analyse(Pairs(14, 2), "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("pairs", "clearEffect", 14), (Text(report, "design"), Text(report, "verdict"), report.GetProperty("pairs").GetInt32()));
        Assert.Equal("""{"active":"massage","control":"rest","by":"name"}""", JsonSerializer.Serialize(report.GetProperty("contrast")));
        Assert.Equal(-2, report.GetProperty("estimate").GetDouble(), 0.4);
        Assert.InRange(report.GetProperty("estimate").GetDouble(), report.GetProperty("interval95")[0].GetDouble(), report.GetProperty("interval95")[1].GetDouble());
        Assert.True(report.GetProperty("eValue").GetDouble() > 20 && report.GetProperty("probabilityWorthwhile").GetDouble() > 0.9);
        foreach (string name in (string[])["pStudent", "pRandomisation", "pRandomisationError", "rho", "worthwhile", "lowerIsBetter", "words", "sentences", "wouldChange", "warnings", "sides"])
            Assert.True(report.TryGetProperty(name, out _), name);
        Assert.All(report.GetProperty("warnings").EnumerateArray(), warning => Assert.NotEqual(Text(warning, "code"), Text(warning, "words")));
        Assert.All(report.GetProperty("sides").EnumerateObject(), side => Assert.NotEqual(side.Name, Text(side.Value, "words")));
    }

    [Fact]
    public async Task Analyse_HigherIsBetter_TurnsTheVerdict()
    {
        CliRun run = await Analyse(Pairs(14, 2), "--json", "--higher-is-better");

        Assert.Contains("\"clearHarm\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyse_ForAPerson_IsOneSentenceAndWhatStandsBesideIt()
    {
        CliRun run = await Analyse(Pairs(14, 0));

        Assert.StartsWith("No clear effect: massage and rest cannot be told apart in your answers.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pair,order,arm,outcome\n1,1,rest,5\n1,2,massage,3\n", "onePair")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,5\n1,2,massage,\n2,1,rest,5\n2,2,massage,NA\n", "missingArm")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,5\n1,2,massage,5\n2,1,rest,5\n2,2,massage,5\n3,1,rest,5\n3,2,massage,5\n4,1,rest,5\n4,2,massage,5\n5,1,rest,5\n5,2,massage,5\n6,1,rest,5\n6,2,massage,5\n7,1,rest,5\n7,2,massage,5\n", "constantOutcome")]
    public async Task Analyse_TooLittle_IsAnHonestAnswer(string table, string warning)
    {
        CliRun run = await Analyse(table, "--json");

        Assert.Equal(0, run.ExitCode);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("notEnoughData", Text(report, "verdict"));
        Assert.Contains(report.GetProperty("warnings").EnumerateArray(), one => Text(one, "code") == warning);
    }

    [Theory]
    [InlineData("", "line 1 is empty; expected a header with pair,order,arm,outcome.")]
    [InlineData("pair,order,arm\n", "line 1 has no column 'outcome'; expected a header with pair,order,arm,outcome.")]
    [InlineData("pair;order;arm;outcome\n1;1;a;2\n", "line 1 has no commas; expected columns parted by commas.")]
    [InlineData("pair,order,arm,outcome,mood\n", "line 1 column 5: unknown column 'mood'; known are pair,order,arm,outcome,before,day,side,done,complete,chance,minutes.")]
    [InlineData("pair,order,arm,outcome,arm\n", "line 1 column 5: the column 'arm' is there already.")]
    [InlineData("pair,order,arm,outcome\n", "line 2 is missing; expected rows under pair,order,arm,outcome.")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,five\n", "line 2 column 'outcome': expected a number, found 'five'.")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,Infinity\n", "line 2 column 'outcome': expected a number, found 'Infinity'.")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,3,5\n", "line 2 has 5 values under 4 columns; numbers have a point, not a comma.")]
    [InlineData("pair,order,arm,outcome\n1,1,rest\n", "line 2 ends before column 'outcome'.")]
    [InlineData("pair,order,arm,outcome\n1,0,rest,3\n", "line 2 column 'order': expected a number from 1 to 1000000, found '0'.")]
    [InlineData("pair,order,arm,outcome\n1.5,1,rest,3\n", "line 2 column 'pair': expected a whole number from 1 to 1000000, found '1.5'.")]
    [InlineData("pair,order,arm,outcome\n1,1,,3\n", "line 2 column 'arm': expected the name of an arm, found nothing.")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,\"3\n", "line 2 has a quote that is not closed.")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,3\n\n1,1,massage,3\n", "line 4 column 'order': pair 1 order 1 is on line 2 already.")]
    [InlineData("pair,order,arm,outcome,day\n1,1,rest,3,4\n2,1,rest,3,4\n", "line 3 column 'day': day 4 has 'rest' on line 2 already.")]
    [InlineData("pair,order,arm,outcome,side\n1,1,rest,3,up\n", "line 2 column 'side': expected left or right, found 'up'.")]
    [InlineData("pair,order,arm,outcome,complete\n1,1,rest,3,maybe\n", "line 2 column 'complete': expected true or false, found 'maybe'.")]
    [InlineData("pair,order,arm,outcome,chance\n1,1,rest,3,0\n", "line 2 column 'chance': expected a number above 0, up to 1, found '0'.")]
    [InlineData("pair,order,arm,outcome\n1,1,rest,3\n1,2,rest,4\n", "column 'arm' has one arm only, 'rest'; expected two to compare.")]
    [InlineData("pair,order,arm,outcome\n1,1,a,3\n1,2,b,4\n1,3,c,4\n", "column 'arm' has 3 arms, 'a', 'b', 'c'; name two of them with --active and --control.")]
    public void Read_WrongTable_IsOneClearLine(string table, string expected)
    {
        RefusedException refusal = Assert.Throws<RefusedException>(() =>
        {
            using var text = new StringReader(table);
            Trials.ContrastChoice.Of("x.csv", Trials.TrialCsv.Read(text, "x.csv"), null, null);
        });

        Assert.Equal($"x.csv: {expected}", refusal.Message);
    }

    [Fact]
    public async Task Analyse_WrongTable_IsOneLineAndOne()
    {
        CliRun run = await Analyse("pair,order,arm,outcome\n1,1,rest,five\n", "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("trial.csv: line 2 column 'outcome': expected a number, found 'five'.", run.OnlyError, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BytesThatAreNoText_NameTheLine()
    {
        string file = _folder.Write("trial.csv", [.. "pair,order,arm,outcome\n1,1,rest,3\n1,2,"u8, 0xe9, .. "te,3\n"u8]);

        Assert.EndsWith("trial.csv: line 3 is not text (UTF-8).", Assert.Throws<RefusedException>(() => Trials.TrialCsv.Load(file)).Message, StringComparison.Ordinal);
        Assert.EndsWith("none.csv: there is no such file.", Assert.Throws<RefusedException>(() => Trials.TrialCsv.Load(_folder.File("none.csv"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AMillionRows_AreRefusedByLine()
    {
        string file = _folder.Write("trial.csv", Encoding.UTF8.GetBytes(Pairs(500_000, 1)));

        Assert.EndsWith("trial.csv: line 10002 is one row too many; expected at most 10000, which no trial has.", Assert.Throws<RefusedException>(() => Trials.TrialCsv.Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_QuotesOtherOrderAndAMark_AreReadInTheOrderOfTime()
    {
        using var text = new StringReader("\uFEFF\"outcome\",ARM,day,order,pair,side,done,complete,before,chance,minutes\r\n3.5,\"a, \"\"b\"\"\",2,1,1,Right,rest,no,4,0.25,10\r\n,rest,1,2,1,left,,yes,,,\r\n");
        var rows = Trials.TrialCsv.Read(text, "x.csv");

        Assert.Equal(["rest", "a, \"b\""], rows.Select(row => row.Arm));
        Assert.Equal((null, true, null, null), (rows[0].Outcome, rows[0].IsComplete, rows[0].Done, rows[0].Before));
        Assert.Equal((3.5, false, "rest", 4.0, 0.25, 10.0), (rows[1].Outcome!.Value, rows[1].IsComplete, rows[1].Done, rows[1].Before!.Value, rows[1].Chance!.Value, rows[1].MinutesAfter!.Value));
    }

    [Theory]
    [InlineData(null, null, "apple", "pear", "alphabet")]
    [InlineData("pear", null, "pear", "apple", "given")]
    [InlineData(null, "apple", "pear", "apple", "given")]
    public void Of_TwoArms_SaysHowTheyWereToldApart(string? active, string? control, string expectedActive, string expectedControl, string by)
    {
        using var text = new StringReader("pair,order,arm,outcome\n1,1,pear,3\n1,2,apple,4\n");
        var choice = Trials.ContrastChoice.Of("x.csv", Trials.TrialCsv.Read(text, "x.csv"), active, control);

        Assert.Equal((expectedActive, expectedControl, by), (choice.Contrast.Active, choice.Contrast.Control, choice.By));
    }

    [Fact]
    public async Task Analyse_AnotherLanguageOfTheMachine_ChangesNothing()
    {
        string file = _folder.Write("trial.csv", Encoding.UTF8.GetBytes(Pairs(8, 1)));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "effleur.dll"), "trial", "analyse", file, "--worthwhile", "0.5"]) { RedirectStandardOutput = true };
        (start.Environment["LANG"], start.Environment["LC_ALL"]) = ("de_DE.UTF-8", "de_DE.UTF-8");
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((await CliRun.Of("trial", "analyse", file, "--worthwhile", "0.5")).Output, output);
    }

    [Theory]
    [InlineData("--design", "crossover")]
    [InlineData("--worthwhile", "0,5")]
    [InlineData("--looks", "0")]
    public async Task Analyse_WrongOption_IsUsage(string option, string value)
    {
        CliRun run = await CliRun.Of("trial", "analyse", "x.csv", option, value);

        Assert.Equal(2, run.ExitCode);
        _ = run.OnlyError;
    }

    // days that swing by one point, the arms in turn first and second
    private static string Pairs(int pairs, double effect)
    {
        var random = new Random(4);
        StringBuilder table = new("pair,order,arm,outcome\n");
        for (int pair = 1; pair <= pairs; pair++)
        {
            double day = 5 + (2 * random.NextDouble());
            for (int order = 1; order <= 2; order++)
            {
                bool isMassage = (pair / 2 + order) % 2 == 0;
                table.Append(CultureInfo.InvariantCulture, $"{pair},{order},{(isMassage ? "massage" : "rest")},{day + (1.5 * random.NextDouble()) - (isMassage ? effect : 0):0.00}\n");
            }
        }

        return table.ToString();
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private Task<CliRun> Analyse(string table, params string[] options) => CliRun.Of(["trial", "analyse", _folder.Write("trial.csv", Encoding.UTF8.GetBytes(table)), .. options]);
}
