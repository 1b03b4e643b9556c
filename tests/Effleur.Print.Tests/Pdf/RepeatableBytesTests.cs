using System.Text;
using Effleur.Print.Pdf;

namespace Effleur.Print.Tests.Pdf;

public class RepeatableBytesTests
{
    private const string Drawn = "/BaseFont/QWERTY+Inter /FontName/QWERTY+Inter /BaseFont/ASDFGH+Fraunces uuid:51c1d589-731a-4682-b4ba-97a3a9d3475e /ID[<0123456789ABCDEF0123456789ABCDEF><0123456789ABCDEF0123456789ABCDEF>]";

    [Fact]
    public void Of_WhatWasDrawnByLot_IsNumberedAtTheSameLength()
    {
        string fixedText = Encoding.Latin1.GetString(RepeatableBytes.Of(Encoding.Latin1.GetBytes(Drawn)));

        Assert.Equal(Drawn.Length, fixedText.Length);
        Assert.StartsWith("/BaseFont/AAAAAA+Inter /FontName/AAAAAA+Inter /BaseFont/AAAAAB+Fraunces uuid:00000000-0000-0000-0000-", fixedText, StringComparison.Ordinal);
        Assert.EndsWith($"/ID[<{new string('0', 32)}><{new string('0', 32)}>]", fixedText, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AllOtherBytes_StayAsTheyAre()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        Assert.Equal(all, RepeatableBytes.Of(all));
    }
}
