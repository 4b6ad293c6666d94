package dev.dossier.analysis.figure;

import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import java.util.ArrayList;
import java.util.List;

/**
 * A token as numbers need it: {@code RM42.50mil} is three of them.
 *
 * @param text folded
 * @param low the same in lower case
 */
record Lexeme(Span span, String text, String low) {
    /** The lexemes of a paragraph, in order. */
    static List<Lexeme> split(BlockText block) {
        var lexemes = new ArrayList<Lexeme>(block.tokens().size());
        for (var token : block.tokens()) {
            if (hasDigit(token.text()) && isMixed(token.text())) {
                parts(block.folded(), token.span()).forEach(part -> lexemes.add(lexeme(block, part)));
            } else {
                lexemes.add(new Lexeme(token.span(), token.text(), token.low()));
            }
        }
        return lexemes;
    }

    private static boolean hasDigit(String token) {
        for (var i = 0; i < token.length(); i++) {
            if (isDigit(token, i)) {
                return true;
            }
        }
        return false;
    }

    /** More than digits. */
    private static boolean isMixed(String token) {
        for (var i = 0; i < token.length(); i++) {
            if (!isDigit(token, i)) {
                return true;
            }
        }
        return false;
    }

    private static Lexeme lexeme(BlockText block, Span part) {
        var form = block.form(part.start(), part.end());
        return new Lexeme(part, form.text(), form.low());
    }

    /** A number glued to the letters of its currency or unit is cut off them; {@code H20} stays whole. */
    private static List<Span> parts(String text, Span token) {
        var digits = token.start();
        while (digits < token.end() && !isDigit(text, digits)) {
            digits++;
        }
        var prefix = text.substring(token.start(), digits);
        if (digits == token.end() || !prefix.isEmpty() && !isCurrency(prefix)) {
            return List.of(token);
        }
        var end = digits;
        while (end < token.end() && (isDigit(text, end) || isSeparator(text, end, token.end()))) {
            end++;
        }
        var parts = new ArrayList<Span>();
        for (var part : List.of(new Span(token.start(), digits), new Span(digits, end), new Span(end, token.end()))) {
            if (part.start() < part.end()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isCurrency(String prefix) {
        return Lexicon.SYMBOLS.containsKey(prefix) || Lexicon.CODES.contains(prefix);
    }

    private static boolean isSeparator(String text, int at, int limit) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',') && at + 1 < limit && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    boolean isNumber() {
        return isDigit(text, 0);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean is(String other) {
        return low.equals(other);
    }
}
