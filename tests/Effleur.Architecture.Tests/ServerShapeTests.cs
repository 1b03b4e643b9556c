using Effleur.Server;
using Effleur.Storage;
using Effleur.Storage.Rows;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Effleur.Architecture.Tests;

public class ServerShapeTests
{
    [Fact]
    public async Task EveryEndpoint_BelongsToAGroupAndHasAName()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-shape").FullName;
        await using WebApplication app = EffleurServer.Build(new ServerOptions
        {
            Port = 0,
            DataFolder = folder,
            KnowledgeFolder = Repository.File("knowledge"),
            WebRoot = folder,
        });
        RouteEndpoint[] endpoints =
        [
            .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is null),
        ];

        Assert.True(endpoints.Length >= 12, $"Only {endpoints.Length} endpoints were found.");
        Assert.All(endpoints, endpoint =>
        {
            Assert.NotEmpty(endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags ?? []);
            Assert.NotNull(endpoint.Metadata.GetMetadata<IEndpointNameMetadata>());
        });
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void EveryRow_BelongsToAPerson()
    {
        using EffleurContext context = EffleurDatabase.Sqlite("unused.db").CreateDbContext();

        Assert.All(context.Model.GetEntityTypes(), entity => Assert.True(LeadsToAPerson(entity), $"{entity.ClrType.Name} belongs to nobody."));
    }

    private static bool LeadsToAPerson(IEntityType entity) =>
        entity.ClrType == typeof(PersonRow)
        || entity.GetForeignKeys().Any(key => key.IsRequired && key.DeleteBehavior == Microsoft.EntityFrameworkCore.DeleteBehavior.Cascade
            && LeadsToAPerson(key.PrincipalEntityType));
}
