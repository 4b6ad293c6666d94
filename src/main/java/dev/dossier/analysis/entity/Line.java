package dev.dossier.analysis.entity;

import dev.dossier.domain.Entity;
import dev.dossier.domain.EntityKind;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.text.BlockText;
import dev.dossier.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A block in words and marks, with the entities named in it. {@code U.S.-based} and {@code co-founder} are one word, {@code 's} is one. */
final class Line {
    private final BlockText block;
    private final List<Token> words;
    private final boolean[] quoted;
    private final Map<Integer, Name> byFirst = new HashMap<>();
    private final Map<Integer, Name> byLast = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /**
     * An entity named.
     *
     * @param first its first word
     * @param end the word after its last
     */
    record Name(Mention mention, Entity entity, int first, int end) {
        boolean is(EntityKind kind) {
            return entity.kind() == kind;
        }
    }

    /** @param mentions those of the block, in text order */
    Line(BlockText block, List<Mention> mentions, Map<Slug, Entity> entities) {
        this.block = block;
        this.words = LineWords.split(block);
        quoted = quoted();
        for (var mention : mentions) {
            var entity = entities.get(mention.entity());
            if (entity != null) {
                enter(mention, entity);
            }
        }
    }

    private boolean[] quoted() {
        var inside = new boolean[words.size()];
        var open = false;
        for (var i = 0; i < inside.length; i++) {
            if (words.get(i).text().equals("\"")) {
                open = !open;
            }
            inside[i] = open;
        }
        return inside;
    }

    private void enter(Mention mention, Entity entity) {
        var first = wordAt(mention.passage().span().start());
        var last = wordAt(mention.passage().span().end() - 1);
        var name = new Name(mention, entity, first, last + 1);
        names.add(name);
        byFirst.merge(first, name, Line::longer);
        byLast.merge(last, name, Line::longer);
    }

    private static Name longer(Name a, Name b) {
        return b.end() - b.first() > a.end() - a.first() ? b : a;
    }

    /** The word that holds a place of the text. */
    private int wordAt(int place) {
        var low = 0;
        var high = words.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (words.get(middle).span().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int size() {
        return words.size();
    }

    /** The word; empty beyond the line's ends. */
    String word(int at) {
        return isInside(at) ? words.get(at).text() : "";
    }

    String low(int at) {
        return isInside(at) ? words.get(at).low() : "";
    }

    private boolean isInside(int at) {
        return at >= 0 && at < words.size();
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean isOneOf(int at, Set<String> lowerCase) {
        return lowerCase.contains(low(at));
    }

    boolean isCapital(int at) {
        return !word(at).isEmpty() && Character.isUpperCase(word(at).charAt(0));
    }

    boolean isWord(int at) {
        return !word(at).isEmpty() && Character.isLetterOrDigit(word(at).charAt(0));
    }

    /** Inside double marks, where it is the speaker's word and not the writer's. */
    boolean isQuoted(int at) {
        return isInside(at) && quoted[at];
    }

    /** Nothing before it, or the end of a sentence. */
    boolean isFirst(int at) {
        return at == 0 || ".!?:\"".contains(word(at - 1)) && !word(at - 1).isEmpty();
    }

    /** Whether the noun phrase before a word ends there: {@code heads Orion Books} is not {@code heads Orion}. */
    boolean endsNounPhrase(int at) {
        return at >= size() || !isWord(at) && !is(at, "'s") && !is(at, "-") || isOneOf(at, RoleLexicon.FUNCTIONS);
    }

    /** Past {@code , who} and {@code , which}, where they stand. */
    int afterRelative(int end, String pronoun) {
        return is(end, ",") && is(end + 1, pronoun) ? end + 2 : end;
    }

    /** All names of the line, in text order. */
    List<Name> names() {
        return names;
    }

    /** The longest name that begins with this word and ends with a word of its own. */
    Optional<Name> nameFrom(int first) {
        return Optional.ofNullable(byFirst.get(first)).filter(this::endsWithItsWord);
    }

    /** The longest name that ends with this word. */
    Optional<Name> nameTo(int last) {
        return Optional.ofNullable(byLast.get(last)).filter(this::endsWithItsWord);
    }

    /** Whether it is more than the {@code Beijing} of {@code Beijing-based}. */
    private boolean endsWithItsWord(Name name) {
        return name.mention().passage().span().end()
                >= words.get(name.end() - 1).span().end();
    }

    /** The name of the place in {@code Beijing-based}. */
    Optional<Name> placeIn(int compound) {
        return Optional.ofNullable(byFirst.get(compound)).filter(name -> name.is(EntityKind.PLACE));
    }

    /** Half-open, in the block's text. */
    Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    String cut(int from, int to) {
        return span(from, to).of(block.text());
    }
}
