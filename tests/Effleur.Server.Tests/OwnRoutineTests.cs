using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Effleur.Server.OwnRoutines;
using Effleur.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace Effleur.Server.Tests;

/// <summary>Routines of one's own over HTTP, with the knowledge that ships.</summary>
public class OwnRoutineTests
{
    private static readonly object[] Calm = [Step("T02"), Step("T19", passes: 5, tempo: 0.9), Step("T24")];
    private static readonly object[] DryTool = [Step("T02"), Step("T36", tool: "roller"), Step("T24")];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Add_SoundRoutine_IsListedAndOpensAsItWasSent()
    {
        await using LiveServer server = await StartAsync();

        JsonNode added = await AddAsync(server, "  Meine \"Stunde\": 🌙 ", Calm);
        JsonNode opened = await server.GetAsync($"/api/routines/own/{added["id"]}");
        JsonNode list = await server.GetAsync("/api/routines");

        Assert.Equal(1, added["revision"]!.GetValue<int>());
        Assert.Equal("Meine \"Stunde\": 🌙", opened["routine"]!["name"]!.GetValue<string>());
        Assert.Equal(["T02", "T19", "T24"], opened["routine"]!["steps"]!.AsArray().Select(step => step!["techniqueId"]!.GetValue<string>()));
        Assert.Equal((5, 0.9), (opened["routine"]!["steps"]![1]!["passes"]!.GetValue<int>(), opened["routine"]!["steps"]![1]!["tempo"]!.GetValue<double>()));
        Assert.Equal(Math.Round(await DurationSAsync(server, added) / 60), opened["routine"]!["minutes"]!.GetValue<int>());
        Assert.Equal(added["id"]!.GetValue<Guid>(), list["own"]![0]!["id"]!.GetValue<Guid>());
        Assert.Equal(20, list["shipped"]!.AsArray().Count);
    }

    [Fact]
    public async Task Save_TwoTabs_TheSecondIsToldAndNothingIsOverwritten()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Mine", Calm);

        HttpResponseMessage first = await SaveAsync(server, added, 1, "First tab", Calm);
        HttpResponseMessage second = await SaveAsync(server, added, 1, "Second tab", Calm);

        Assert.Equal(2, (await LiveServer.ReadAsync(first))["revision"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("another window", await DetailAsync(second), StringComparison.Ordinal);
        Assert.Equal("First tab", (await server.GetAsync($"/api/routines/own/{added["id"]}"))["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Delete_Routine_IsGoneEverywhere()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Mine", Calm);

        Assert.Equal(HttpStatusCode.NoContent, (await server.Http.DeleteAsync($"/api/routines/own/{added["id"]}", Cancellation)).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await server.Http.DeleteAsync($"/api/routines/own/{added["id"]}", Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SaveAsync(server, added, 1, "Again", Calm)).StatusCode);
        foreach (string path in new[] { $"/api/routines/own/{added["id"]}", $"/api/routines/own/{added["id"]}/file", $"/api/choreographies/{added["id"]}" })
            Assert.Equal(HttpStatusCode.NotFound, (await server.Http.GetAsync(path, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task File_OfARoutine_ImportsCleanlyElsewhere()
    {
        await using LiveServer server = await StartAsync();
        await using LiveServer elsewhere = await StartAsync();
        JsonNode added = await AddAsync(server, "../Mine: \"slow\"", Calm);

        HttpResponseMessage file = await server.Http.GetAsync($"/api/routines/own/{added["id"]}/file", Cancellation);
        byte[] bytes = await file.Content.ReadAsByteArrayAsync(Cancellation);
        JsonNode imported = await LiveServer.ReadAsync(await ImportAsync(elsewhere, bytes));

        Assert.Equal(("application/yaml", "attachment", "mine-slow.yaml"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileName));
        Assert.Equal(added["name"]!.GetValue<string>(), imported["name"]!.GetValue<string>());
        Assert.Equal(added["routine"]!["steps"]!.ToJsonString(), imported["routine"]!["steps"]!.ToJsonString());
        Assert.NotEqual(added["id"]!.GetValue<Guid>(), imported["id"]!.GetValue<Guid>());
    }

    [Theory]
    [InlineData("Pancakes\n\nTwo eggs, some flour.", "recipe.txt: not a routine file: expected the first line \"format: effleur-routine/1\"")]
    [InlineData("format: effleur-routine/9\nwhatever: 1", "recipe.txt:1: format: effleur-routine/9 is newer than this Effleur, which reads effleur-routine/1: update Effleur")]
    [InlineData("", "recipe.txt: expected one document, found 0")]
    public async Task Import_NoRoutine_IsRefusedInOneLineWithTheFilesName(string text, string line)
    {
        await using LiveServer server = await StartAsync();

        HttpResponseMessage answer = await ImportAsync(server, Encoding.UTF8.GetBytes(text), "?file=recipe.txt");

        Assert.Equal((HttpStatusCode.BadRequest, line), (answer.StatusCode, await DetailAsync(answer)));
        Assert.Empty((await server.GetAsync("/api/routines"))["own"]!.AsArray());
    }

    [Fact]
    public async Task Import_PictureOrTooLarge_IsRefused()
    {
        await using LiveServer server = await StartAsync();

        HttpResponseMessage picture = await ImportAsync(server, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0xff]);

        Assert.Equal("routine.yaml: not a text file (UTF-8)", await DetailAsync(picture));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await ImportAsync(server, new byte[100_000])).StatusCode);
    }

    [Theory]
    [InlineData("""{"name":"x","description":"","goals":[],"steps":[]}""", "steps: expected at least one technique")]
    [InlineData("""{"name":" ","description":"","goals":[],"steps":[{"techniqueId":"T99","passes":null,"tempo":1,"tool":null}]}""", "name: expected a name\nsteps[0].technique: no technique named \"T99\"")]
    [InlineData("""{"name":"x","description":"","goals":[],"steps":[{"techniqueId":"T19","passes":99,"tempo":1,"tool":null}]}""", "steps[0].passes: T19 takes 3 to 10 passes, found 99")]
    [InlineData("""{"name":"x","description":"","goals":[],"steps":[{"techniqueId":"T19","passes":null,"tempo":9,"tool":"roller"}]}""", "steps[0].tempo: T19 takes 0.5 to 1.5 times its tempo, found 9\nsteps[0].tool: T19 is not done with this tool")]
    [InlineData("""{"name":"a\nb","description":"","goals":[],"steps":[{"techniqueId":"T19","passes":null,"tempo":1,"tool":null}]}""", "name: expected one line of text")]
    [InlineData("""{"name":"x","description":"","goals":[],"steps":[null]}""", "'steps[0]'")]
    [InlineData("""{"name":"x","description":"","goals":[],"steps":[{}]}""", "missing")]
    [InlineData("""{"name":"x","description":"","goals":[],"steps":[{"techniqueId":null,"passes":null,"tempo":1,"tool":null}]}""", "'steps[0].techniqueId'")]
    [InlineData("""{"name":"x","description":"","goals":["beauty"],"steps":[]}""", "'goals[0]'")]
    [InlineData("""{"name":null,"description":"","goals":[],"steps":[]}""", "'name'")]
    [InlineData("""{"name":"x","description":"","goals":[],"steps":[],"more":1}""", "more")]
    [InlineData("""{"name":"\ud83d","description":"","goals":[],"steps":[]}""", "")]
    public async Task Add_UnsoundRoutine_IsRefusedWithALineForEachFault(string body, string lines)
    {
        await using LiveServer server = await StartAsync();

        HttpResponseMessage answer = await server.Http.PostAsync("/api/routines/own", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(lines, await DetailAsync(answer), StringComparison.Ordinal);
        Assert.Empty((await server.GetAsync("/api/routines"))["own"]!.AsArray());
    }

    [Fact]
    public async Task Check_WhileEditing_TellsTimeRulesAndFaultsAtOnce()
    {
        await using LiveServer server = await StartAsync();

        JsonNode tool = await CheckAsync(server, "", DryTool);
        JsonNode fault = await CheckAsync(server, "x", [Step("T19", passes: 99)]);
        JsonNode thousand = await CheckAsync(server, "x", [.. Enumerable.Repeat(Step("T19"), 1000)]);
        JsonNode empty = await CheckAsync(server, "x", []);

        Assert.Equal(await DurationSAsync(server, await AddAsync(server, "The same", DryTool)), tool["seconds"]!.GetValue<double>());
        Assert.Equal(("slip-before-tool", "must", 1), (tool["broken"]![0]!["rule"]!.GetValue<string>(), tool["broken"]![0]!["weight"]!.GetValue<string>(), tool["broken"]![0]!["step"]!.GetValue<int>()));
        Assert.Equal("name", tool["faults"]![0]!["field"]!.GetValue<string>());
        Assert.Equal((0, "passes"), (fault["faults"]![0]!["step"]!.GetValue<int>(), fault["faults"]![0]!["field"]!.GetValue<string>()));
        Assert.Equal("expected at most 60 steps, found 1000", thousand["faults"]!.AsArray().Single()!["words"]!.GetValue<string>());
        Assert.Null(empty["seconds"]);
    }

    [Fact]
    public async Task Start_RoutineThatBreaksASafetyRule_IsSavedButNotStarted()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Dry stone", DryTool);

        HttpResponseMessage answer = await StartSessionAsync(server, added["id"]!.GetValue<string>());
        JsonNode today = await server.GetAsync("/api/today");

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("A roller or a gua sha needs oil on the skin first.", await DetailAsync(answer));
        Assert.Equal("A roller or a gua sha needs oil on the skin first.", added["refusal"]!.GetValue<string>());
        Assert.DoesNotContain(today["routines"]!.AsArray(), routine => routine!["own"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Today_OwnRoutine_IsAmongTheOthers()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Mine", Calm);

        JsonNode own = (await server.GetAsync("/api/today"))["routines"]!.AsArray().Single(routine => routine!["own"]!.GetValue<bool>())!;

        Assert.Equal((added["id"]!.GetValue<string>(), "Mine"), (own["id"]!.GetValue<string>(), own["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Session_OfARoutineEditedAndDeletedMeanwhile_GoesOnAsItBegan()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Mine", Calm);
        string routine = added["id"]!.GetValue<string>();
        Guid session = await server.BeginAsync(routine: routine);
        string before = await server.Http.GetStringAsync($"/api/sessions/{session}/choreography", Cancellation);

        await SaveAsync(server, added, 1, "Changed", [Step("T24")]);
        Guid later = await server.BeginAsync(routine: routine);
        using (LiveClient client = await server.ConnectAsync(session))
        {
            for (int i = 0; i < 20; i++) await client.SendFrameAsync(i / 30.0);
            Assert.Equal("started", (await client.NextAsync("step"))["reason"]!.GetValue<string>());
        }

        await server.Http.DeleteAsync($"/api/routines/own/{routine}", Cancellation);
        string after = await server.Http.GetStringAsync($"/api/sessions/{session}/choreography", Cancellation);
        using LiveClient again = await server.ConnectAsync(session);
        JsonNode state = await again.NextAsync("state");
        JsonNode ended = await server.EndAsync(session);

        Assert.Equal(before, after);
        Assert.Equal("getReady", state["phase"]!.GetValue<string>());
        Assert.Equal("Mine", ended["routineName"]!.GetValue<string>());
        Assert.Equal("Changed", (await server.DetailAsync(later))["routineName"]!.GetValue<string>());
        Assert.True(ended["passesWanted"]!.GetValue<int>() > (await server.DetailAsync(later))["passesWanted"]!.GetValue<int>());
    }

    [Fact]
    public async Task Coach_RoutineEditedBetweenTwoSessions_FollowsTheNewOne()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Mine", [Step("T19", passes: 5)]);
        string routine = added["id"]!.GetValue<string>();
        int before = await PassesWantedAsync(server, routine);

        await SaveAsync(server, added, 1, "Mine", [Step("T19", passes: 9)]);

        Assert.Equal((5, 9), (before, await PassesWantedAsync(server, routine)));
    }

    [Fact]
    public async Task List_FileTheCatalogueCannotReadAnyMore_SaysWhyAndCanBeDownloaded()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Mine", Calm);
        await server.SqlAsync("UPDATE own_routines SET file = replace(file, 'T19', 'T99')");

        JsonNode own = (await server.GetAsync("/api/routines"))["own"]![0]!;
        HttpResponseMessage file = await server.Http.GetAsync($"/api/routines/own/{added["id"]}/file", Cancellation);

        Assert.Null(own["routine"]);
        Assert.Equal("Mine:8: steps[1].technique: no technique named \"T99\"", own["refusal"]!.GetValue<string>());
        Assert.Contains("T99", await file.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await StartSessionAsync(server, added["id"]!.GetValue<string>())).StatusCode);
        Assert.Equal(20, (await server.GetAsync("/api/today"))["routines"]!.AsArray().Count);
    }

    [Fact]
    public async Task Add_TooMany_IsRefused()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await AddAsync(server, "Mine", Calm);
        await server.SqlAsync(
            $"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {OwnRoutineBook.MostRoutines}) "
            + "INSERT INTO own_routines SELECT 'more-' || i, person_id, name, file, created_at, updated_at, revision FROM own_routines, n");

        HttpResponseMessage answer = await server.PostAsync("/api/routines/own", Draft("One more", Calm));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("delete one first", await DetailAsync(answer), StringComparison.Ordinal);
        Assert.NotNull(added);
    }

    [Fact]
    public async Task Choices_Always_NameWhatCanBeChosenAndItsLimits()
    {
        await using LiveServer server = await StartAsync();

        JsonNode choices = await server.GetAsync("/api/routines/choices");
        JsonNode roller = choices["techniques"]!.AsArray().Single(technique => technique!["id"]!.GetValue<string>() == "T36")!;

        Assert.Equal(36, choices["techniques"]!.AsArray().Count);
        Assert.Equal(["guaSha", "roller"], roller["tools"]!.AsArray().Select(tool => tool!.GetValue<string>()));
        Assert.Equal((4, 8, 6), (roller["leastPasses"]!.GetValue<int>(), roller["mostPasses"]!.GetValue<int>(), roller["usualPasses"]!.GetValue<int>()));
        Assert.Equal("Gliding", choices["families"]![2]!["name"]!.GetValue<string>());
    }

    private static object Step(string techniqueId, int? passes = null, double tempo = 1, string? tool = null) => new { techniqueId, passes, tempo, tool };

    private static object Draft(string name, object[] steps) => new { name, description = "", goals = Array.Empty<string>(), steps };

    private static async Task<JsonNode> AddAsync(LiveServer server, string name, object[] steps)
    {
        HttpResponseMessage answer = await server.PostAsync("/api/routines/own", Draft(name, steps));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await LiveServer.ReadAsync(answer);
    }

    private static Task<HttpResponseMessage> SaveAsync(LiveServer server, JsonNode routine, int revision, string name, object[] steps) =>
        server.Http.PutAsJsonAsync($"/api/routines/own/{routine["id"]}", new { revision, routine = Draft(name, steps) }, Cancellation);

    private static async Task<double> DurationSAsync(LiveServer server, JsonNode routine) =>
        (await server.GetAsync($"/api/choreographies/{routine["id"]}"))["durationS"]!.GetValue<double>();

    private static async Task<JsonNode> CheckAsync(LiveServer server, string name, object[] steps)
    {
        HttpResponseMessage answer = await server.PostAsync("/api/routines/check", Draft(name, steps));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await LiveServer.ReadAsync(answer);
    }

    private static Task<HttpResponseMessage> ImportAsync(LiveServer server, byte[] file, string query = "")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new("application/yaml");
        return server.Http.PostAsync($"/api/routines/own/import{query}", content, Cancellation);
    }

    private static Task<HttpResponseMessage> StartSessionAsync(LiveServer server, string routine) =>
        server.PostAsync("/api/sessions", new { routineId = routine, mode = "guide", source = "none", keepRecording = false });

    /// <summary>What the live coach says of the step after get ready.</summary>
    private static async Task<int> PassesWantedAsync(LiveServer server, string routine)
    {
        Guid session = await server.BeginAsync(routine: routine);
        using LiveClient client = await server.ConnectAsync(session);
        await client.SendFrameAsync(0.1);
        await client.CommandAsync("skip");
        return (await client.NextAsync("state", state => state["passesWanted"]!.GetValue<int>() > 0))["passesWanted"]!.GetValue<int>();
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer) => (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>();

    private static async Task<LiveServer> StartAsync()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-own").FullName;
        WebApplication app = EffleurServer.Build(new ServerOptions { Port = 0, DataFolder = folder, KnowledgeFolder = ContractFiles.Knowledge(), WebRoot = folder });
        await app.StartAsync(Cancellation);
        return LiveServer.Around(app, folder);
    }
}
