using Effleur.Core.Catalogue;
using Effleur.Knowledge.Claims;

namespace Effleur.Knowledge.Tests;

public class ClaimGuardTests
{
    private static readonly ClaimGuard Guard = ShippedKnowledge.Guard;

    [Theory]
    [InlineData("Massage drains toxins.")]
    [InlineData("boosts circulation")]
    [InlineData("It increases blood flow to your skin.")]
    [InlineData("Erases wrinkles")]
    [InlineData("Relieves stress in minutes!")]
    [InlineData("Reduces puffiness and swelling.")]
    [InlineData("Lymph drainage reduces puffy eyes.")]
    [InlineData("Stimulates collagen.")]
    [InlineData("This stroke builds\n  collagen and elastin.")]
    [InlineData("A detox for your face.")]
    [InlineData("Look ten years younger.")]
    [InlineData("Takes years off.")]
    [InlineData("Smooths fine lines.")]
    [InlineData("Softens expression lines over time.")]
    [InlineData("Lifts sagging cheeks.")]
    [InlineData("Sculpts your contours.")]
    [InlineData("Melts away your double chin.")]
    [InlineData("Improves skin tone and texture.")]
    [InlineData("Tightens the skin and its elasticity.")]
    [InlineData("Gives a healthier, better complexion.")]
    [InlineData("Banishes dark circles.")]
    [InlineData("Minimises eye bags.")]
    [InlineData("Helps with headaches.")]
    [InlineData("Releases tension from the jaw.")]
    [InlineData("Eases anxiety.")]
    [InlineData("Lowers cortisol.")]
    [InlineData("Clinically proven.")]
    [InlineData("Helps your serum absorb.")]
    [InlineData("Drives products: more absorption.")]
    [InlineData("Clears your sinuses.")]
    [InlineData("Prevents ageing")]
    [InlineData("Reverses signs of ageing")]
    [InlineData("Promotes lymphatic flow.")]
    [InlineData("Rejuvenates the face.")]
    [InlineData("Skin blood flow rises for hours after massage.")]
    [InlineData("Many people feel calmer after it. It relieves stress for days.")]
    [InlineData("It lifts and firms your face.")]
    [InlineData("A massage that tightens your skin.")]
    [InlineData("Slims the face in a week.")]
    public void Claims_PlantedClaim_IsCaught(string sentence) => Assert.NotEmpty(Guard.Claims(sentence));

    [Theory]
    [InlineData("Rest your palms on your cheeks.")]
    [InlineData("Follow the line with your fingertips.")]
    [InlineData("Stop at pain, numbness or dizziness.")]
    [InlineData("Three flat fingers glide outward to the ear.")]
    [InlineData("A little more light from the front.")]
    [InlineData("For a puffy face")]
    [InlineData("Circles slowly, down and back.")]
    [InlineData("Skin blood flow rises for some minutes after massage")]
    [InlineData("many people feel  calmer after it.")]
    public void Claims_InnocentOrAllowedSentence_Passes(string sentence) => Assert.Empty(Guard.Claims(sentence));

    [Fact]
    public void Claims_EachAllowedSentence_PassesAndWouldMostlyBeCaughtWithoutLeave()
    {
        string[] allowed = [.. ShippedKnowledge.Catalogue.Claims.SelectMany(claim => claim.MaySay)];
        var strict = new ClaimGuard(ShippedKnowledge.Lexicon, []);

        Assert.All(allowed, sentence => Assert.Empty(Guard.Claims(sentence)));
        Assert.True(allowed.Count(sentence => strict.Claims(sentence).Length > 0) > allowed.Length / 2, "The guard would let most allowed sentences through anyway: it looks for the wrong words.");
    }

    [Fact]
    public void Catalogue_Claims_AreTheSevenWithTheirGrades()
    {
        (string, EvidenceGrade)[] graded = [.. ShippedKnowledge.Catalogue.Claims.OrderBy(claim => claim.Number).Select(claim => (claim.Id, claim.Grade))];

        Assert.Equal(
            [
                ("circulation", EvidenceGrade.Moderate), ("lymph", EvidenceGrade.VeryLow), ("muscle", EvidenceGrade.Low), ("tone", EvidenceGrade.VeryLow),
                ("ageing", EvidenceGrade.VeryLow), ("absorption", EvidenceGrade.Contradicted), ("stress", EvidenceGrade.Low),
            ],
            graded);
        Assert.All(ShippedKnowledge.Catalogue.Claims, claim => Assert.NotEmpty(claim.MaySay));
    }

    [Fact]
    public void Catalogue_Evidence_HasEveryStudyOfTheSevenClaims()
    {
        (string Claim, int Studies)[] expected = [("circulation", 4), ("lymph", 9), ("muscle", 6), ("tone", 2), ("ageing", 6), ("absorption", 5), ("stress", 12)];

        Assert.All(expected, row => Assert.True(
            ShippedKnowledge.Catalogue.Evidence.Values.Count(entry => entry.Claims.Contains(row.Claim)) >= row.Studies, row.Claim));
        Assert.All(ShippedKnowledge.Catalogue.Evidence.Values, entry => Assert.True(entry.Mark != "M" || entry.Sentence is null, entry.Id));
    }
}
