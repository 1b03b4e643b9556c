using System.Text;

namespace Effleur.Shelf.Labels;

/// <summary>A stretch of a list between two separators.</summary>
/// <param name="Text">The stretch, with its brackets.</param>
/// <param name="IsMaybe">Whether it stands after "may contain".</param>
internal readonly record struct LabelPiece(string Text, bool IsMaybe);

/// <summary>Cuts a list at its separators, but not inside of brackets and numbers.</summary>
internal sealed class LabelCutter(string list, LabelSeparators separators)
{
    private readonly StringBuilder _piece = new();
    private readonly List<LabelPiece> _pieces = [];
    private int _depth;
    private bool _isMaybe;
    private int _maybeDepth;

    public IEnumerable<LabelPiece> Pieces()
    {
        for (int at = 0; at < list.Length; at++) Take(at);
        if (_depth > 0) return new LabelCutter(WithoutBrackets(), separators).Pieces(); // one was never closed: they mean nothing
        End();
        return _pieces;
    }

    private void Take(int at)
    {
        char letter = list[at];
        switch (letter)
        {
            case LabelFrame.Maybe:
                BeginMaybe();
                break;
            case '(' or '[' or '{' or '（':
                _depth++;
                _piece.Append('(');
                break;
            case ')' or ']' or '}' or '）':
                Close();
                break;
            default:
                if (_depth == 0 && Parts(at)) End();
                else _piece.Append(letter == '\n' ? ' ' : letter);
                break;
        }
    }

    // "(may contain: a, b)" ends with its bracket; without one it goes on to the end
    private void BeginMaybe()
    {
        string before = _piece.ToString();
        int open = before.LastIndexOf('(');
        bool isOwnBracket = _depth > 0 && open >= 0 && before[(open + 1)..].Trim(' ', ',').Length == 0;
        if (_depth > 0 && isOwnBracket) _piece.Remove(open, _piece.Length - open);
        End();
        _maybeDepth = isOwnBracket ? 1 : 0;
        _depth = 0;
        _isMaybe = true;
    }

    private void Close()
    {
        if (_depth > 0)
        {
            _depth--;
            _piece.Append(')');
        }
        else if (_maybeDepth > 0)
        {
            End();
            _maybeDepth = 0;
            _isMaybe = false;
        }
    }

    private bool Parts(int at)
    {
        char letter = list[at];
        if (letter == '\n') return separators.Line || (at + 1 < list.Length && list[at + 1] is '\n' or '*' or '†' or '¹' or '°'); // a footnote's line
        if (LabelSeparators.Hard.Contains(letter)) return !IsInNumber(at);
        return separators.Loose is { } loose && string.CompareOrdinal(list, at, loose, 0, loose.Length) == 0;
    }

    // "1,2-Hexanediol" and "0,5 %" are one entry, "CI 77491,77492" are two
    private bool IsInNumber(int at)
    {
        if (list[at] != ',' || at == 0 || at + 1 >= list.Length || !char.IsAsciiDigit(list[at - 1])) return false;
        if (IsLocant(at)) return true;
        if (!char.IsAsciiDigit(list[at + 1])) return false;
        int digits = 0;
        while (at - 1 - digits >= 0 && char.IsAsciiDigit(list[at - 1 - digits])) digits++;
        return digits < 4;
    }

    // "1, 2-Hexanediol": one digit, which nothing stands before, and a digit with a hyphen
    private bool IsLocant(int at)
    {
        string after = list[(at + 1)..Math.Min(list.Length, at + 6)].TrimStart();
        return after.Length > 1 && char.IsAsciiDigit(after[0]) && after[1] == '-' && (at < 2 || !char.IsAsciiLetterOrDigit(list[at - 2])) && (at < 2 || list[at - 2] != '-');
    }

    private void End()
    {
        if (_piece.ToString().Trim() is { Length: > 0 } text) _pieces.Add(new(text, _isMaybe));
        _piece.Clear();
    }

    private string WithoutBrackets() => new([.. list.Select(letter => letter is '(' or '[' or '{' or '（' or ')' or ']' or '}' or '）' ? ' ' : letter)]);
}
