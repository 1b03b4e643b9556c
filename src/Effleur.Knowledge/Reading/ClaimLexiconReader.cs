using Effleur.Knowledge.Claims;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads claims/lexicon.yaml.</summary>
internal static class ClaimLexiconReader
{
    public static ClaimLexicon Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var lexicon = new ClaimLexicon(fields["outcomes"].Texts(), fields["effects"].Texts(), fields["never"].Texts());
        fields.Done();
        return lexicon;
    }
}
