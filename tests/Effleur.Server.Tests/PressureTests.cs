using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;
using Effleur.Storage.Pressure;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Effleur.Server.Tests;

/// <summary>The lesson on a kitchen scale over HTTP, with the knowledge that ships.</summary>
public class PressureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_Lesson_HasEveryNumberTheBrowserWalksItWith()
    {
        await using LiveServer server = await StartAsync();

        JsonNode lesson = await server.GetAsync("/api/pressure");
        JsonNode pads = Contact(lesson, "pads");

        Assert.Equal([20, 50, 100, 200], lesson["targetsGrams"]!.AsArray().Select(target => target!.GetValue<int>()));
        Assert.Equal((0.25, 2, 3, "pads"), (lesson["tolerance"]!.GetValue<double>(), lesson["closeInARow"]!.GetValue<int>(), lesson["missesBeforeLooking"]!.GetValue<int>(), lesson["usual"]!.GetValue<string>()));
        Assert.Equal([(0, 25), (25, 110), (110, 320), (320, 810)], pads["bands"]!.AsArray().Select(band => (band!["leastGrams"]!.GetValue<double>(), band["mostGrams"]!.GetValue<double>())));
        Assert.Equal(["p0", "p1", "p1", "p2"], pads["targets"]!.AsArray().Select(target => target!["band"]!.GetValue<string>()));
        Assert.All(lesson["contacts"]!.AsArray(), contact => Assert.Null(contact!["feel"]));
        Assert.All(lesson["sentences"]!.AsObject(), sentence => Assert.NotEmpty(sentence.Value!.GetValue<string>()));
    }

    [Fact]
    public async Task Add_Trial_IsJudgedKeptAndRemembered()
    {
        await using LiveServer server = await StartAsync();

        HttpResponseMessage answer = await PostAsync(server, Trial("pads", (200, 210), (20, 32), (100, 105), (50, 70)));
        JsonNode added = await LiveServer.ReadAsync(answer);
        JsonNode lesson = await server.GetAsync("/api/pressure");

        Assert.Equal((HttpStatusCode.Created, $"/api/pressure/trials/{added["id"]}"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Equal([20, 50, 100, 200], added["presses"]!.AsArray().Select(press => press!["targetGrams"]!.GetValue<double>()));
        Assert.Equal((0.275, "firmerWhenLight"), (Math.Round(added["bias"]!.GetValue<double>(), 9), added["habit"]!.GetValue<string>()));
        Assert.Contains("on light targets", added["words"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(added.ToJsonString(), lesson["trials"]![0]!.ToJsonString());
        Assert.Contains("think lighter", Contact(lesson, "pads")["remind"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(Contact(lesson, "palm")["remind"]);
    }

    [Fact]
    public async Task Get_AfterTrialsOverTime_SaysWhetherTheFeelIsKeptAndWhenToRepeat()
    {
        await using LiveServer server = await StartAsync();
        PressureTrialStore store = server.App.Services.GetRequiredService<PressureTrialStore>();
        DateTime now = DateTime.UtcNow;
        await store.AddAsync(Row("pads", now.AddDays(-70), "20:20 50:50"), Cancellation);
        await store.AddAsync(Row("pads", now.AddDays(-31), "20:22 50:45"), Cancellation);
        await store.AddAsync(Row("palm", now.AddDays(-3), "20:22 50:45"), Cancellation);
        await store.AddAsync(Row("elbow", now, "20:20 50:50"), Cancellation); // what was pressed with is no longer known

        JsonNode lesson = await server.GetAsync("/api/pressure");
        JsonNode pads = Contact(lesson, "pads")["feel"]!, palm = Contact(lesson, "palm")["feel"]!;

        Assert.Equal(("kept", true), (pads["state"]!.GetValue<string>(), pads["isDue"]!.GetValue<bool>()));
        Assert.Equal(("learned", false), (palm["state"]!.GetValue<string>(), palm["isDue"]!.GetValue<bool>()));
        Assert.Equal(30, (palm["repeatFrom"]!.GetValue<DateTime>() - palm["doneAt"]!.GetValue<DateTime>()).TotalDays, 9);
        Assert.Equal(["palm", "pads", "pads"], lesson["trials"]!.AsArray().Select(trial => trial!["contact"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"contact":"elbow","presses":[{"targetGrams":20,"grams":20},{"targetGrams":50,"grams":50}]}""", "contact: expected one of fingertip, pads, knuckles, palm, found \"elbow\"")]
    [InlineData("""{"contact":"pads","presses":[{"targetGrams":20,"grams":-3},{"targetGrams":50,"grams":5001}]}""", "presses[0].grams: expected a number of grams from 0 to 5000, found -3\npresses[1].grams: expected a number of grams from 0 to 5000, found 5001")]
    [InlineData("""{"contact":"pads","presses":[{"targetGrams":30,"grams":3},{"targetGrams":50,"grams":50},{"targetGrams":50,"grams":50}]}""", "presses[0].targetGrams: expected one of 20, 50, 100, 200, found 30\npresses[2].targetGrams: expected each target once, found 50 again")]
    [InlineData("""{"contact":"pads","presses":[{"targetGrams":20,"grams":20}]}""", "presses: expected 2 to 4 of them, found 1")]
    [InlineData("""{"contact":"pads","presses":[{"targetGrams":20,"grams":"NaN"},{"targetGrams":50,"grams":50}]}""", "'presses[0].grams'")]
    [InlineData("""{"contact":"pads","presses":[{"targetGrams":20,"grams":1e999},{"targetGrams":50,"grams":50}]}""", "")]
    [InlineData("""{"contact":"pads","presses":[null]}""", "'presses[0]'")]
    [InlineData("""{"contact":null,"presses":[]}""", "'contact'")]
    [InlineData("""{"contact":"pads"}""", "missing")]
    [InlineData("""{"contact":"pads","presses":[],"more":1}""", "more")]
    [InlineData("", "")]
    public async Task Add_WhatCannotBe_IsRefusedByField(string body, string lines)
    {
        await using LiveServer server = await StartAsync();

        HttpResponseMessage answer = await PostAsync(server, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(lines, (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty((await server.GetAsync("/api/pressure"))["trials"]!.AsArray());
    }

    [Fact]
    public async Task Delete_Trial_IsGoneWithWhatItReminded()
    {
        await using LiveServer server = await StartAsync();
        JsonNode added = await LiveServer.ReadAsync(await PostAsync(server, Trial("pads", (20, 40), (50, 90))));

        Assert.Equal(HttpStatusCode.NoContent, (await server.Http.DeleteAsync($"/api/pressure/trials/{added["id"]}", Cancellation)).StatusCode);

        HttpResponseMessage again = await server.Http.DeleteAsync($"/api/pressure/trials/{added["id"]}", Cancellation);
        Assert.Equal((HttpStatusCode.NotFound, $"There is no trial {added["id"]}."), (again.StatusCode, (await LiveServer.ReadAsync(again))["detail"]!.GetValue<string>()));
        Assert.Null(Contact(await server.GetAsync("/api/pressure"), "pads")["remind"]);
    }

    [Fact]
    public async Task Choreography_Strokes_NameWhatTheyPressWith()
    {
        await using LiveServer server = await StartAsync();

        Assert.Equal("pads", await PressesWithAsync(server, "T19"));
        Assert.Equal("fingertip", await PressesWithAsync(server, "T14"));
        Assert.Null(await PressesWithAsync(server, "T36"));
    }

    private static async Task<string?> PressesWithAsync(LiveServer server, string technique) =>
        (await server.GetAsync($"/api/choreographies/{technique}"))["strokes"]!.AsObject().First().Value!["pressesWith"]?.GetValue<string>();

    private static Storage.Rows.PressureTrialRow Row(string contact, DateTime doneAt, string presses) =>
        new() { Id = Guid.NewGuid(), PersonId = SessionStore.SolePersonId, DoneAt = doneAt, Contact = contact, Presses = presses };

    private static JsonNode Contact(JsonNode lesson, string id) => lesson["contacts"]!.AsArray().Single(contact => contact!["id"]!.GetValue<string>() == id)!;

    private static string Trial(string contact, params (double Target, double Grams)[] presses) => new JsonObject
    {
        ["contact"] = contact,
        ["presses"] = new JsonArray([.. presses.Select(press => new JsonObject { ["targetGrams"] = press.Target, ["grams"] = press.Grams })]),
    }.ToJsonString();

    private static Task<HttpResponseMessage> PostAsync(LiveServer server, string body) =>
        server.Http.PostAsync("/api/pressure/trials", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

    private static async Task<LiveServer> StartAsync()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-pressure").FullName;
        WebApplication app = EffleurServer.Build(new ServerOptions { Port = 0, DataFolder = folder, KnowledgeFolder = ContractFiles.Knowledge(), WebRoot = folder });
        await app.StartAsync(Cancellation);
        return LiveServer.Around(app, folder);
    }
}
