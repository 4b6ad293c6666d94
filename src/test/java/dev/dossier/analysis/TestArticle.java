package dev.dossier.analysis;

import dev.dossier.domain.Article;
import dev.dossier.domain.Basis;
import dev.dossier.domain.Block;
import dev.dossier.domain.Body;
import dev.dossier.domain.Credits;
import dev.dossier.domain.Lineage;
import dev.dossier.domain.PublicationDate;
import dev.dossier.domain.Slug;
import dev.dossier.domain.StoryRole;
import dev.dossier.domain.TimexValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles made of plain lines. */
public final class TestArticle {
    private TestArticle() {}

    /** One paragraph a line; {@code ## } begins a heading. {@code published} is 2025, 2025-03 or 2025-03-14; empty where unknown. */
    public static Article of(String slug, String published, List<String> lines) {
        var name = new Slug(slug);
        return new Article(
                name,
                Optional.empty(),
                date(published).map(value -> new PublicationDate(value, Basis.EXPLICIT, "")),
                Optional.empty(),
                Credits.NONE,
                "en",
                new Lineage(name, StoryRole.ORIGIN, Optional.empty()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                body(lines));
    }

    private static Body body(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            var isHeading = line.startsWith("## ");
            var kind = isHeading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            var text = isHeading ? line.substring(3) : line;
            blocks.add(new Block(blocks.size() + 1, kind, isHeading ? 2 : 0, text, List.of()));
        }
        return new Body(blocks);
    }

    private static Optional<TimexValue> date(String written) {
        return switch (written.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(new TimexValue.Year(Integer.parseInt(written)));
            case 7 -> Optional.of(new TimexValue.Month(YearMonth.parse(written)));
            default -> Optional.of(new TimexValue.Day(LocalDate.parse(written.substring(0, 10))));
        };
    }
}
