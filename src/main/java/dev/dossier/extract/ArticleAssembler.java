package dev.dossier.extract;

import dev.dossier.domain.Article;
import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.Capture;
import dev.dossier.domain.CaptureRecord;
import dev.dossier.domain.Corrections;
import dev.dossier.domain.Extraction;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.Slug;
import dev.dossier.text.Slugifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes an article of what was found in a capture. */
final class ArticleAssembler {
    private static final int LONGEST_SLUG = 80;
    /** An untitled article is named by so many of its first words. */
    private static final int WORDS_OF_A_SLUG = 8;

    private final Function<String, Body> markdownReader;

    ArticleAssembler(Function<String, Body> markdownReader) {
        this.markdownReader = markdownReader;
    }

    Extraction assemble(Capture capture, Finding finding) {
        var embedded = new ArrayList<Extraction>();
        for (var other : finding.embedded()) {
            var name = capture.file() + "#" + (embedded.size() + 2);
            embedded.add(assemble(new Capture(name, capture.sha256(), capture.format(), capture.content()), other));
        }
        var markdown = join(finding.blocks());
        var article = article(capture, finding, markdownReader.apply(markdown));
        var isLanguageKnown = finding.lang().filter(article.lang()::equals).isPresent();
        var facts = FieldBasis.complete(finding.facts(), article, capture.content(), isLanguageKnown);
        return new Extraction(article, markdown, facts, embedded);
    }

    /** Items of one list stand on lines below one another, paragraphs of one quotation with its mark between, all other blocks apart. */
    private static String join(List<String> blocks) {
        var markdown = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            markdown.append(i == 0 ? "" : between(blocks.get(i - 1), blocks.get(i)))
                    .append(blocks.get(i));
        }
        return markdown.toString();
    }

    private static String between(String before, String block) {
        if (isItem(before) && isItem(block)) {
            return "\n";
        }
        return before.startsWith("> ") && block.startsWith("> ") ? "\n>\n" : "\n\n";
    }

    private static boolean isItem(String block) {
        return block.matches("(?s) *(?:-|\\d+\\.) .*");
    }

    private static Article article(Capture capture, Finding finding, Body body) {
        var slug = slug(finding.title(), body);
        return new Article(
                slug,
                finding.title(),
                finding.published(),
                finding.updated(),
                finding.credits(),
                new LanguageGuesser().settle(finding.lang(), body.plainText()),
                Lineage.alone(slug),
                Optional.empty(),
                finding.tags(),
                Optional.empty(),
                List.of(),
                false,
                Optional.of(record(capture, finding, body)),
                finding.facts().besides(finding.tags()),
                Corrections.NONE,
                body);
    }

    /** What the rules did not count are marks that Markdown writes in its own way, such as bullets. */
    private static CaptureRecord record(Capture capture, Finding finding, Body body) {
        var kept =
                body.blocks().stream().mapToInt(block -> block.text().length()).sum();
        var removals = new Removals();
        removals.addAll(finding.removals());
        removals.add("marks", finding.characters() - kept - removals.total());
        return new CaptureRecord(
                capture.file(),
                capture.sha256(),
                capture.format(),
                kept,
                removals.total(),
                removals.byRule(),
                finding.foreign());
    }

    private static Slug slug(Optional<String> title, Body body) {
        var words = title.orElseGet(() -> firstWords(body));
        var slug = new StringBuilder();
        for (var word : List.of(Slugifier.slugify(words).split("-"))) {
            if (slug.length() + 1 + word.length() > LONGEST_SLUG) {
                break;
            }
            slug.append(slug.length() == 0 ? "" : "-").append(word);
        }
        return new Slug(slug.length() == 0 ? "untitled" : slug.toString());
    }

    private static String firstWords(Body body) {
        var text = body.withoutCaptions().stream().map(Block::text).collect(Collectors.joining(" "));
        var words = List.of(text.strip().split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(WORDS_OF_A_SLUG, words.size())));
    }
}
