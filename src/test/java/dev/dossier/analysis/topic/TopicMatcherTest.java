package dev.dossier.analysis.topic;

import dev.dossier.CaseFile;
import dev.dossier.analysis.TestArticle;
import dev.dossier.analysis.TestGazetteer;
import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.domain.Body;
import dev.dossier.domain.Slug;
import dev.dossier.domain.Topic;
import dev.dossier.domain.TopicMatch;
import dev.dossier.domain.TopicRule;
import dev.dossier.domain.TopicTerm;
import dev.dossier.text.ArticleText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule is a line such as {@code all: entity china, export control*; any: chip*; none: rice}. */
class TopicMatcherTest {
    private static final String GAZETTEER = """
            place: China; adjective: Chinese
            organisation: Huawei
            place: United States; alias: US; alias: U.S.
            """;

    static List<CaseFile> cases() {
        return CaseFile.in("analysis/topic");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void matches(CaseFile file) {
        var rules = file.part("rules").lines().map(TopicMatcherTest::rule).toList();
        var topic = new Topic(new Slug("t"), "T", 1, "", rules, List.of(), Body.EMPTY);
        var article = TestArticle.of("a", "", file.part("text").lines().toList());
        var mentions = new EntityLinker(TestGazetteer.read(GAZETTEER)).link(ArticleText.of(article));
        var matches = new TopicMatcher().match(article, mentions, List.of(topic));
        file.expect(matches.stream().map(TopicMatcherTest::line).toList());
    }

    private static TopicRule rule(String line) {
        return new TopicRule(terms(line, "all"), terms(line, "any"), terms(line, "none"));
    }

    private static List<TopicTerm> terms(String line, String key) {
        return Stream.of(line.split(";"))
                .map(String::strip)
                .filter(part -> part.startsWith(key + ":"))
                .flatMap(part -> Stream.of(part.substring(key.length() + 1).split(",")))
                .map(String::strip)
                .map(TopicMatcherTest::term)
                .toList();
    }

    private static TopicTerm term(String written) {
        return written.startsWith("entity ")
                ? new TopicTerm.EntityTerm(new Slug(written.substring(7)))
                : new TopicTerm.PhraseTerm(written);
    }

    private static String line(TopicMatch match) {
        return match.passage().paragraph() + " " + String.join(" | ", match.terms());
    }
}
