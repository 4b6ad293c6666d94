package dev.dossier.analysis.topic;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Span;
import dev.dossier.domain.Topic;
import dev.dossier.domain.TopicMatch;
import dev.dossier.domain.TopicRule;
import dev.dossier.domain.TopicTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which paragraphs belong to which topics, and why: a paragraph belongs when one of the topic's rules holds in it. For the rule
 * {@code all: [{entity: china}, {phrase: "export control*"}]} and {@code China faces new export controls} the reason is {@code China},
 * {@code export controls}. Headings are paragraphs; captions are none, since pictures are often older than the story. Safe for several threads.
 */
public final class TopicMatcher {
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
    /** The matches by topic in the order given, then by paragraph. */
    public List<TopicMatch> match(Article article, List<Mention> mentions, List<Topic> topics) {
        var paragraphs = article.body().withoutCaptions().stream()
                .filter(block -> block.kind() != Block.Kind.CODE)
                .map(block -> paragraph(block, mentions))
                .toList();
        var matches = new ArrayList<TopicMatch>();
        for (var topic : topics) {
            for (var paragraph : paragraphs) {
                var reason = paragraph.reason(topic.rules());
                if (!reason.isEmpty()) {
                    var whole = new Span(0, paragraph.text.length());
                    var passage = new Passage(article.slug(), paragraph.number, whole);
                    matches.add(new TopicMatch(topic.slug(), passage, reason));
                }
            }
        }
        return matches;
    }

    private Paragraph paragraph(Block block, List<Mention> mentions) {
        var own = mentions.stream()
                .filter(m -> m.passage().paragraph() == block.number())
                .toList();
        return new Paragraph(block.number(), block.text(), Words.of(block.text()), own);
    }

    /** A block as the rules see it. */
    private final class Paragraph {
        private final int number;
        private final String text;
        private final Words words;
        private final List<Mention> mentions;

        Paragraph(int number, String text, Words words, List<Mention> mentions) {
            this.number = number;
            this.text = text;
            this.words = words;
            this.mentions = mentions;
        }

        /** The words that make the rules hold, each once, in text order; empty where none holds. */
        List<String> reason(List<TopicRule> rules) {
            var places = new TreeSet<Span>();
            rules.forEach(rule -> places.addAll(places(rule)));
            var words = new TreeMap<Integer, String>();
            for (var place : places) {
                var surface = place.of(text);
                if (!words.containsValue(surface)) {
                    words.merge(place.start(), surface, (a, b) -> a.length() >= b.length() ? a : b);
                }
            }
            return List.copyOf(words.values());
        }

        private List<Span> places(TopicRule rule) {
            var found = new ArrayList<Span>();
            for (var term : rule.all()) {
                var places = places(term);
                if (places.isEmpty()) {
                    return List.of();
                }
                found.addAll(places);
            }
            var any = rule.any().stream().flatMap(term -> places(term).stream()).toList();
            var isBarred = rule.none().stream().anyMatch(term -> !places(term).isEmpty());
            if (isBarred || any.isEmpty() && !rule.any().isEmpty()) {
                return List.of();
            }
            found.addAll(any);
            return found;
        }

        private List<Span> places(TopicTerm term) {
            if (term instanceof TopicTerm.PhraseTerm phrase) {
                return phrases.computeIfAbsent(phrase.phrase(), Phrase::new).find(words);
            }
            return mentions.stream()
                    .filter(m -> term instanceof TopicTerm.EntityTerm entity
                            && m.entity().equals(entity.entity()))
                    .map(m -> m.passage().span())
                    .toList();
        }
    }
}
