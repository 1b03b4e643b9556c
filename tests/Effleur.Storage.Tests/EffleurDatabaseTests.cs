namespace Effleur.Storage.Tests;

public class EffleurDatabaseTests
{
    [Theory]
    [InlineData("postgres://eva:se%40cret@db.example:6432/effleur", "postgres://db.example:6432/effleur")]
    [InlineData("postgresql://eva@localhost/effleur", "postgres://localhost:5432/effleur")]
    [InlineData("Host=localhost;Database=effleur;Password=secret", "postgres://localhost:5432/effleur")]
    public void Postgres_UrlOrConnectionString_NamesThePlaceWithoutPassword(string url, string place)
    {
        EffleurDatabase database = EffleurDatabase.Postgres(url);

        Assert.Equal(place, database.Place);
        Assert.Equal(DatabaseProvider.Postgres, database.Provider);
    }

    [Theory]
    [InlineData("mysql://eva:secret@localhost/effleur")]
    [InlineData("postgres://eva:secret@localhost")]
    [InlineData("postgres://")]
    [InlineData("secret")]
    public void Postgres_SomethingElse_IsRefusedWithoutRepeatingIt(string url)
    {
        var fault = Assert.Throws<StorageException>(() => EffleurDatabase.Postgres(url));

        Assert.Contains("postgres://user:password@host:port/name", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }
}
