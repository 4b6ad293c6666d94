package dev.dossier.page;

import dev.dossier.domain.Mention;
import dev.dossier.domain.Passage;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Span;
import dev.dossier.page.view.PassageView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the sentences in which an entity is named. */
final class PassageViews {
    private final Catalogue catalogue;
    private final Sources sources;
    private final SentencePrinter sentences;

    PassageViews(Catalogue catalogue, Sources sources, SentencePrinter sentences) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.sentences = sentences;
    }

    /** One view a sentence, its mentions marked; none of an article that is shown as a link. */
    List<PassageView> print(Slug article, List<Mention> mentions) {
        if (!catalogue.quotable(article)) {
            return List.of();
        }
        Map<Passage, List<Mention>> bySentence = new LinkedHashMap<>();
        mentions.forEach(m -> bySentence
                .computeIfAbsent(sentenceOf(m.passage()), s -> new java.util.ArrayList<>())
                .add(m));
        return bySentence.entrySet().stream()
                .map(e -> print(e.getKey(), e.getValue()))
                .toList();
    }

    private Passage sentenceOf(Passage passage) {
        return new Passage(passage.article(), passage.paragraph(), sentences.sentence(passage));
    }

    private PassageView print(Passage sentence, List<Mention> mentions) {
        var marks = mentions.stream().map(m -> Marking.mark(m.passage().span())).toList();
        return print(sentence, sentence.span(), marks, "");
    }

    PassageView print(Passage passage, Span sentence, List<Marking> markings, String why) {
        return new PassageView(
                sentences.printAlone(passage, sentence, markings),
                catalogue.foreign(catalogue.article(passage.article())),
                sources.chip(passage),
                why);
    }
}
