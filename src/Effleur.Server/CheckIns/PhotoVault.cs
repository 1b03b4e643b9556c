using System.Security.Cryptography;
using Effleur.Storage;

namespace Effleur.Server.CheckIns;

/// <summary>
/// Encrypts kept pictures (AES-256-GCM) with a key that lies in the data folder and not in the database: a copied database shows no face. Each picture is bound to
/// its check-in. Layout: version, nonce, tag, ciphertext.
/// </summary>
internal sealed class PhotoVault(ServerOptions options)
{
    public const string KeyFile = "photo-key";

    private const byte Version = 1;
    private const int KeyBytes = 32;
    private const int HeaderBytes = 1 + NonceBytes + TagBytes;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Lock _gate = new();
    private byte[]? _key;

    /// <exception cref="StorageException">The key cannot be kept.</exception>
    public byte[] Seal(Guid checkIn, ReadOnlySpan<byte> picture)
    {
        byte[] encrypted = new byte[HeaderBytes + picture.Length];
        encrypted[0] = Version;
        Span<byte> nonce = encrypted.AsSpan(1, NonceBytes), tag = encrypted.AsSpan(1 + NonceBytes, TagBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Key(), TagBytes);
        aes.Encrypt(nonce, picture, encrypted.AsSpan(HeaderBytes), tag, checkIn.ToByteArray());
        return encrypted;
    }

    /// <summary>The picture, or null when this key does not open it.</summary>
    /// <exception cref="StorageException">The key cannot be read.</exception>
    public byte[]? Open(Guid checkIn, ReadOnlySpan<byte> encrypted)
    {
        if (encrypted.Length < HeaderBytes || encrypted[0] != Version) return null;
        byte[] picture = new byte[encrypted.Length - HeaderBytes];
        try
        {
            using var aes = new AesGcm(Key(), TagBytes);
            aes.Decrypt(encrypted.Slice(1, NonceBytes), encrypted[HeaderBytes..], encrypted.Slice(1 + NonceBytes, TagBytes), picture, checkIn.ToByteArray());
            return picture;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private byte[] Key()
    {
        lock (_gate) return _key ??= ReadOrMake(Path.Combine(options.DataFolder, KeyFile));
    }

    private static byte[] ReadOrMake(string file)
    {
        try
        {
            byte[] key = File.Exists(file) ? File.ReadAllBytes(file) : Make(file);
            return key.Length == KeyBytes ? key : throw new StorageException($"The key {file} is not {KeyBytes} bytes long.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The key {file} cannot be used: {fault.Message}", fault);
        }
    }

    // written under another name first: a key that is half there would lock every later picture away
    private static byte[] Make(string file)
    {
        byte[] key = RandomNumberGenerator.GetBytes(KeyBytes);
        string draft = $"{file}.{Guid.NewGuid():N}";
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(draft, mode))
        {
            stream.Write(key);
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, file, overwrite: false);
            return key;
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
            return File.ReadAllBytes(file);
        }
    }
}
