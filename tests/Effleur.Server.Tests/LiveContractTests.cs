using System.Text.Json;
using System.Text.Json.Nodes;
using Effleur.Server.Http;
using Effleur.Server.Live;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class LiveContractTests
{
    public static TheoryData<string> Good => [.. ContractFiles.Names("live/good")];

    public static TheoryData<string> Bad => [.. ContractFiles.Names("live/bad")];

    [Theory]
    [MemberData(nameof(Good))]
    public void GoodExample_ReadAndWritten_IsTheSame(string name)
    {
        string text = File.ReadAllText(ContractFiles.Path(name));
        JsonNode example = JsonNode.Parse(text)!;

        string written = example["type"]!.GetValue<string>() == "command"
            ? JsonSerializer.Serialize(JsonSerializer.Deserialize<LiveRequest>(text, ServerJson.Options), ServerJson.Options)
            : JsonSerializer.Serialize(JsonSerializer.Deserialize<LiveMessage>(text, ServerJson.Options), ServerJson.Options);

        Assert.True(JsonNode.DeepEquals(example, JsonNode.Parse(written)), $"{name} came back as {written}");
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void BadExample_FromAClient_IsRefused(string name) =>
        Assert.Null(LiveRequest.Parse(File.ReadAllBytes(ContractFiles.Path(name))));

    [Fact]
    public void EveryMessageType_HasAGoodExample()
    {
        string[] types =
        [
            .. typeof(LiveMessage).GetCustomAttributes(inherit: false).OfType<System.Text.Json.Serialization.JsonDerivedTypeAttribute>()
                .Select(derived => (string)derived.TypeDiscriminator!),
            "command",
        ];

        IEnumerable<string> examples = ContractFiles.Names("live/good")
            .Select(name => JsonNode.Parse(File.ReadAllText(ContractFiles.Path(name)))!["type"]!.GetValue<string>());

        Assert.Equal(types.Order(), examples.Distinct().Order());
    }
}
