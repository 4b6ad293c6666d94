package dev.dossier.content;

import dev.dossier.domain.Slug;
import dev.dossier.domain.Topic;
import dev.dossier.domain.TopicRule;
import dev.dossier.domain.TopicTerm;
import java.util.List;
import java.util.Optional;

/** Reads a file of {@code content/topics}. */
final class TopicFile {
    private static final List<String> KEYS = List.of("title", "type", "status", "order", "summary", "related", "rules");
    private static final String RULE = "- any: [{entity: slug}, {phrase: \"some words\"}]";
    private static final String TERM = "{entity: slug} or {phrase: \"some words\"}";

    private final SourceFile source;
    private final FrontMatter front;
    private final References references;

    private TopicFile(SourceFile source, References references) {
        this.source = source;
        this.front = source.front();
        this.references = references;
    }

    static Topic parse(SourceFile source, References references) {
        return new TopicFile(source, references).topic();
    }

    private Topic topic() {
        front.allowOnly(KEYS);
        Kind.TOPIC.checkType(front);
        var related = front.slugs("related");
        references.addAll(Kind.TOPIC, "related", related);
        return new Topic(
                source.slug(),
                Kind.TOPIC.title(front, source.slug().value()),
                front.number("order").orElse(Integer.MAX_VALUE),
                front.text("summary").orElse(""),
                rules(),
                related.stream().map(Located::value).toList(),
                new PageLinks(Kind.TOPIC, source, references).read());
    }

    private List<TopicRule> rules() {
        if (front.items("rules").isEmpty()) {
            var what = "the topic has no rules, so nothing belongs to it.";
            front.problems().error("no-rules", front.place("rules"), what, "add rules: with a line " + RULE + ".");
        }
        return front.sections("rules", RULE).stream()
                .flatMap(rule -> rule(rule).stream())
                .toList();
    }

    private Optional<TopicRule> rule(FrontMatter rule) {
        rule.allowOnly(List.of("all", "any", "none"));
        if (rule.items("all").isEmpty() && rule.items("any").isEmpty()) {
            var what = "the rule asks for nothing, so every paragraph would belong.";
            rule.problems().error("boundless-rule", rule.place("all"), what, "add any: or all: to it.");
            return Optional.empty();
        }
        return Optional.of(new TopicRule(terms(rule, "all"), terms(rule, "any"), terms(rule, "none")));
    }

    private List<TopicTerm> terms(FrontMatter rule, String key) {
        return rule.sections(key, TERM).stream()
                .flatMap(term -> term(term).stream())
                .toList();
    }

    private Optional<TopicTerm> term(FrontMatter term) {
        term.allowOnly(List.of("entity", "phrase"));
        if (term.has("entity") == term.has("phrase")) {
            var what = "a term is either an entity or a phrase.";
            term.problems().error("bad-term", term.place("entity"), what, "write " + TERM + ".");
            return Optional.empty();
        }
        Optional<Located<Slug>> entity = term.slug("entity");
        entity.ifPresent(slug -> references.add(Kind.ENTITY, "a rule", slug));
        return entity.<TopicTerm>map(slug -> new TopicTerm.EntityTerm(slug.value()))
                .or(() -> term.text("phrase").map(TopicTerm.PhraseTerm::new));
    }
}
