using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Effleur.Storage.Migrations;

/// <summary>One numbered script. Once released it is never changed: a changed script is refused by its digest.</summary>
/// <param name="Number">Position, from 1 without gaps.</param>
/// <param name="Name">"0001_sessions".</param>
/// <param name="Sql">The statements.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    public static IReadOnlyList<Migration> For(DatabaseProvider provider)
    {
        Assembly assembly = typeof(Migration).Assembly;
        string prefix = provider + "/";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name, name[prefix.Length..])),
        ];
    }

    private static Migration Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return new(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
