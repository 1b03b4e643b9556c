using Effleur.Core.Strokes;
using Effleur.Print.Cards;
using Effleur.Print.Wording;

namespace Effleur.Print.Tests.Wording;

public class StrokeWordsTests
{
    [Theory]
    [InlineData("T18.glide", "Beside the middle of the chin → middle of the jaw → corner of the jaw → ear lobe")]
    [InlineData("T05.top", "Behind the ear lobe, stretching towards side of the neck below the ear")]
    [InlineData("T07.fork", "In front of the ear, turning from the top to the back")]
    [InlineData("T33.squeeze", "Thick edge between neck and shoulder")]
    [InlineData("T26.knead", "Corner of the mouth → on the cheekbone")]
    public void Way_EachKind_IsToldByItsPoints(string id, string way) => Assert.Equal(way, StrokeWords.Way(TheCatalogue.Stroke(id), TheCatalogue.Shipped));

    [Theory]
    [InlineData("T18.glide", "about 3 s a stroke", "4 cm a second")] // 118 mm at 4 cm/s
    [InlineData("T05.top", "about 2 s a pump", "")]
    [InlineData("T33.squeeze", "stay 5 s, let go 2 s", "")]
    [InlineData("T01.breath", "in 4 s, out 6 s", "")]
    [InlineData("T35.cheek", "4 taps a second", "")]
    [InlineData("T26.knead", "1 a second", "")]
    [InlineData("T28.circles", "about 1.3 s a circle", "")]
    public void Tempo_EachKind_IsToldInSeconds(string id, string tempo, string speed) =>
        Assert.Equal((tempo, speed), (StrokeWords.Tempo(TheCatalogue.Stroke(id)), StrokeWords.Speed(TheCatalogue.Stroke(id))));

    [Theory]
    [InlineData("T36.jaw", "gua sha or roller, 15° to the skin, one side at a time, with the hand of that side")]
    [InlineData("T05.top", "flat finger pads (index, middle, ring), one side at a time, with the hand of that side")]
    [InlineData("T33.squeeze", "the whole hand around the muscle, one side at a time, with the other hand")]
    public void Hand_FormFingersAndUse_AreTold(string id, string hand) =>
        Assert.Equal(hand, StrokeWords.Hand(TheCatalogue.Stroke(id), TheCatalogue.Technique(id.Split('.')[0]), new(TheCatalogue.Shipped)));

    [Theory]
    [InlineData(2, "about 5 s")]
    [InlineData(62.4, "about 60 s")]
    [InlineData(91, "about 1.5 min")]
    [InlineData(240, "about 4 min")]
    public void Duration_ShortAndLong_IsRounded(double seconds, string words) => Assert.Equal(words, StrokeWords.Duration(seconds));

    [Fact]
    public void Clock_Seconds_AreMinutesAndSeconds() => Assert.Equal(("0:00", "1:05", "12:00"), (StrokeWords.Clock(0), StrokeWords.Clock(65.4), StrokeWords.Clock(719.6)));

    [Fact]
    public void Turn_EveryCircle_GoesTheWayItsPathGoes() =>
        Assert.All(TheCatalogue.Shipped.Techniques.Values.SelectMany(technique => technique.Strokes).Where(stroke => stroke.Kind == StrokeKind.Circle), stroke =>
            Assert.Matches("^turning from the (top|bottom|front|back|inside|outside) to the (top|bottom|front|back|inside|outside)$", CircleWords.Turn(stroke.LeftPath)));

    [Fact]
    public void Way_EveryStroke_NamesPointsThatHaveNames() =>
        Assert.All(TheCatalogue.Shipped.Techniques.Values.SelectMany(technique => technique.Strokes), stroke =>
            Assert.DoesNotContain(stroke.Places, id => id.Contains('-', StringComparison.Ordinal) && StrokeWords.Way(stroke, TheCatalogue.Shipped).Contains(id, StringComparison.Ordinal)));

    [Fact]
    public void Own_WhatDiffers_IsSaidWithEachStrokeAndWhatIsSharedOnce()
    {
        var lanes = new SharedFacts(TheCatalogue.Technique("T12"), new(TheCatalogue.Shipped));
        Assert.Equal(("2.5 cm a second", null, "5 times"), (lanes.Speed, lanes.Tempo, lanes.Times));
        Assert.Equal("about 5 s a stroke", lanes.Own(TheCatalogue.Stroke("T12.jaw-lane")));
    }
}
