package dev.dossier.cli;

import dev.dossier.domain.Article;
import dev.dossier.domain.Sha256;
import dev.dossier.domain.StoryEvidence;
import dev.dossier.domain.StoryLink;
import dev.dossier.domain.StoryRole;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links between articles in words. */
final class StoryWords {
    private static final int HEX = 8;

    private StoryWords() {}

    /** {@code a rewrite of chip-rules}. */
    static String of(StoryLink link) {
        return "a " + link.role().label() + (link.role() == StoryRole.FOLLOW_UP ? " to " : " of ") + link.from();
    }

    /** The name of a pair of articles, whichever of them comes from the other: {@code s-3fa9c2d1}. */
    static String id(StoryLink link) {
        var pair = Stream.of(link.article(), link.from())
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return "s-" + Sha256.hex(pair).substring(0, HEX);
    }

    /** {@code "Chip rules" (Example Wire, 2025-03-14)}. */
    static String of(Article article) {
        var told = Stream.of(
                        article.credits().publisher().map(credit -> credit.name()),
                        article.published().map(date -> date.value().iso()))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
        return "\"" + article.headline() + "\"" + (told.isEmpty() ? "" : " (" + told + ")");
    }

    /** What speaks against one origin, strongest first; empty where nothing does. */
    static String against(StoryLink link) {
        return link.evidence().stream()
                .filter(evidence -> evidence.weight() < 0 && !evidence.words().isBlank())
                .map(StoryEvidence::words)
                .collect(Collectors.joining(", "));
    }

    /** The text, cut behind a word where it is longer than {@code most} characters. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var cut = text.substring(0, most);
        var blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + " …";
    }
}
