package dev.dossier.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The characters that a line can begin with where an expression matches the whole of it, whatever their case: most lines are known to be
 * no phrase of chrome by their first letter. Where an expression does not begin plainly, every character is allowed.
 */
final class FirstCharacters {
    private static final Set<Character> DIGITS = Set.of('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    private static final String SPECIAL = ".[{*+?^$";

    private final Optional<Set<Character>> known;

    private FirstCharacters(Optional<Set<Character>> known) {
        this.known = known.map(Set::copyOf);
    }

    static FirstCharacters of(String expression) {
        return new FirstCharacters(ofAlternatives(expression));
    }

    /** The first character of a line, without its case; a blank for an empty line. */
    static char fold(String line) {
        return line.isEmpty() ? ' ' : fold(line.charAt(0));
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Whether a line can begin with {@code first}, which is folded. */
    boolean allow(char first) {
        return known.isEmpty() || known.get().contains(first);
    }

    private static Optional<Set<Character>> ofAlternatives(String expression) {
        var found = new HashSet<Character>();
        int start = 0;
        for (int end = end(expression, start, '|'); start <= expression.length(); end = end(expression, start, '|')) {
            var one = ofSequence(expression.substring(start, end));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(one.get());
            start = end + 1;
        }
        return Optional.of(found);
    }

    /** Of the first piece, and of what stands behind it where it can be left out. */
    private static Optional<Set<Character>> ofSequence(String sequence) {
        if (sequence.isEmpty()) {
            return Optional.empty();
        }
        var end = sequence.charAt(0) == '(' ? end(sequence, 1, ')') + 1 : sequence.charAt(0) == '\\' ? 2 : 1;
        if (end > sequence.length()) {
            return Optional.empty();
        }
        var first = ofPiece(sequence.substring(0, end));
        var behind = end < sequence.length() ? sequence.charAt(end) : ' ';
        if (first.isEmpty() || behind == '*' || behind == '{') {
            return Optional.empty();
        }
        return behind == '?' ? ofSequence(sequence.substring(end + 1)).map(rest -> joined(first.get(), rest)) : first;
    }

    private static Optional<Set<Character>> ofPiece(String piece) {
        var c = piece.charAt(0);
        if (c == '(') {
            var inner = piece.substring(1, piece.length() - 1);
            return inner.startsWith("?:")
                    ? ofAlternatives(inner.substring(2))
                    : inner.startsWith("?") ? Optional.empty() : ofAlternatives(inner);
        }
        if (c == '\\') {
            var escaped = piece.charAt(1);
            return escaped == 'd'
                    ? Optional.of(DIGITS)
                    : Character.isLetterOrDigit(escaped) ? Optional.empty() : Optional.of(Set.of(escaped));
        }
        return SPECIAL.indexOf(c) >= 0 || Character.isSurrogate(c) ? Optional.empty() : Optional.of(Set.of(fold(c)));
    }

    private static Set<Character> joined(Set<Character> one, Set<Character> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** The index of the next {@code mark} that stands in no group and no class; the length where there is none. */
    private static int end(String expression, int from, char mark) {
        int depth = 0;
        var isClass = false;
        for (int i = from; i < expression.length(); i++) {
            var c = expression.charAt(i);
            if (c == '\\') {
                i++;
            } else if (isClass) {
                isClass = c != ']';
            } else if (c == mark && depth == 0) {
                return i;
            } else {
                isClass = c == '[';
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return expression.length();
    }
}
