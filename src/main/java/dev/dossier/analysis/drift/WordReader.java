package dev.dossier.analysis.drift;

import dev.dossier.domain.Span;
import dev.dossier.text.Folding;
import dev.dossier.text.Tokens;
import dev.dossier.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a text as the words that are compared: punctuation, case, spelling and ways to write numbers make no difference. */
final class WordReader {
    private static final Set<String> FUNCTION_WORDS =
            WordLists.read(WordReader.class, "drift.txt").section("function words");

    /** {@code RM21}, or {@code 3bn}. */
    private static final Pattern NUMBER_WITH_UNIT =
            Pattern.compile("(RM|Rs|CHF|EUR|USD|GBP)(\\d[\\d.,]*)|(\\d[\\d.,]*)(bn|mn|mln|bln|tn|trn|km|kg|mm|cm)");

    private final String text;
    private final String folded;
    private final List<Span> tokens;
    private final List<Word> words = new ArrayList<>();
    private int brackets;

    private WordReader(String text) {
        this.text = text;
        this.folded = Folding.fold(text);
        this.tokens = Tokens.split(text);
    }

    /** The words in text order. */
    static List<Word> read(String text) {
        return new WordReader(text).read();
    }

    private List<Word> read() {
        for (var i = 0; i < tokens.size(); i++) {
            read(i);
        }
        return List.copyOf(words);
    }

    private void read(int i) {
        var token = tokens.get(i).of(folded);
        brackets = Math.max(0, brackets + (token.equals("[") ? 1 : token.equals("]") ? -1 : 0));
        if (token.equals("'s")) {
            if (i > 0 && Spelling.takesIs(low(tokens.get(i - 1)))) {
                add("is", tokens.get(i));
            }
        } else if (Character.isLetterOrDigit(token.codePointAt(0))) {
            readWord(i, token);
        } else {
            Spelling.sign(token).ifPresent(word -> add(word, tokens.get(i)));
        }
    }

    private void readWord(int i, String token) {
        var bare = token.replace(".", "");
        if (isAbbreviation(bare)) {
            add(abbreviation(bare), tokens.get(i));
            return;
        }
        var joined = NUMBER_WITH_UNIT.matcher(token);
        if (joined.matches()) {
            add(joined.group(1) == null ? number(joined.group(3)) : joined.group(1), tokens.get(i));
            add(joined.group(1) == null ? Spelling.normal(joined.group(4)) : number(joined.group(2)), tokens.get(i));
            return;
        }
        if (Character.isDigit(token.charAt(0))) {
            add(number(token), tokens.get(i));
            return;
        }
        for (var word : Spelling.words(token.toLowerCase(Locale.ROOT))) {
            add(Spelling.normal(word), tokens.get(i));
        }
        joinNumbers();
    }

    /** At least two capitals, perhaps with the s of a plural. */
    private static boolean isAbbreviation(String bare) {
        var letters = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        return letters.length() > 1 && letters.length() < 7 && letters.chars().allMatch(Character::isUpperCase);
    }

    private static String abbreviation(String bare) {
        return bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String number(String token) {
        var plain = token.replace(",", "").toLowerCase(Locale.ROOT);
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** Makes {@code twenty-five} of 20 and 5. */
    private void joinNumbers() {
        var last = words.size() - 1;
        if (last < 1) {
            return;
        }
        var one = words.get(last);
        var ten = words.get(last - 1);
        var isJoined = one.key().matches("[1-9]")
                && ten.key().matches("[2-9]0")
                && Character.isLetter(text.charAt(ten.span().start()))
                && text.charAt(ten.span().end()) == '-'
                && one.span().start() == ten.span().end() + 1;
        if (isJoined) {
            words.subList(last - 1, last + 1).clear();
            add(
                    ten.key().charAt(0) + one.key(),
                    new Span(ten.span().start(), one.span().end()));
        }
    }

    private String low(Span token) {
        return token.of(folded).toLowerCase(Locale.ROOT);
    }

    private void add(String key, Span span) {
        var first = text.charAt(span.start());
        var isName = Character.isUpperCase(first) && span.start() > 0 || Character.isDigit(key.charAt(0));
        words.add(new Word(key, Stems.of(key), span, !FUNCTION_WORDS.contains(key), isName, brackets > 0));
    }
}
