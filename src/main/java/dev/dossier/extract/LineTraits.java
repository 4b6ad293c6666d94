package dev.dossier.extract;

import java.util.HashMap;
import java.util.regex.Pattern;

/** The traits that a line of a dump has by itself, or by being like another. */
final class LineTraits {
    /** A title and its copies stand within so many lines. */
    private static final int NEAR_COPY = 12;

    private static final int TWIN_PREFIX = 20;
    /** A longer line is looked for in no other: no caption is, and the search could take the product of both. */
    private static final int LONGEST_TWIN = 2_000;

    private static final int LONGEST_WITH_CUE = 300;
    private static final int LONGEST_FIELD = 80;
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[5-9]|20[0-4])\\d(?!\\d)");

    private final DumpSheet sheet;
    private final TraitTable traits;

    LineTraits(DumpSheet sheet, TraitTable traits) {
        this.sheet = sheet;
        this.traits = traits;
    }

    void fill() {
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.line(i);
            new DumpShape(line.text()).fill(traits.row(i), sheet.words(i), sheet.width(i));
            traits.set(i, DumpTrait.CHROME, ChromePhrases.STANDARD.number(line.rule()));
            traits.set(i, DumpTrait.FIELD, field(line));
            traits.set(
                    i, DumpTrait.CUE, sheet.width(i) > LONGEST_WITH_CUE ? 0 : ChromeWords.STANDARD.kind(line.text()));
            traits.set(i, DumpTrait.COMMON_WORDS, commonWords(i));
        }
        copies();
        twins();
        gaps();
    }

    private static int field(DumpLine line) {
        var date = line.date();
        if (date.isPresent()) {
            return date.get().date() instanceof PrintedDate.Age ? 2 : 1;
        }
        return RightsLine.read(line.text()).filter(r -> r.start() == 0).isPresent()
                ? 4
                : Byline.read(line.text()).isPresent() ? 3 : looseField(line.text());
    }

    private static int looseField(String text) {
        if (text.length() > LONGEST_FIELD || text.chars().noneMatch(Character::isDigit)) {
            return 0;
        }
        return TIME.matcher(text).find() ? 6 : YEAR.matcher(text).find() ? 5 : 0;
    }

    private int commonWords(int line) {
        var all = sheet.words(line);
        var known = all.stream().filter(sheet::isCommon).count();
        return known == 0 ? 0 : 1 + DumpShape.bin(100.0 * known / all.size(), 10, 20, 35);
    }

    private void copies() {
        var last = new HashMap<String, Integer>();
        var times = new HashMap<String, Integer>();
        sheet.lines().forEach(line -> times.merge(line.text(), 1, Integer::sum));
        for (int i = 0; i < sheet.size(); i++) {
            var text = sheet.text(i);
            var before = last.put(text, i);
            var all = times.getOrDefault(text, 1);
            var bin = all == 1 ? 0 : before == null ? 1 : i - before <= NEAR_COPY ? 2 : 3;
            traits.set(i, DumpTrait.COPIES, all > 3 ? 4 : bin);
        }
    }

    private void twins() {
        for (int i = 1; i < sheet.size(); i++) {
            var one = sheet.text(i - 1);
            var two = sheet.text(i);
            var length = Math.min(TWIN_PREFIX, Math.min(one.length(), two.length()));
            var isInside = length == TWIN_PREFIX
                    && Math.min(one.length(), two.length()) <= LONGEST_TWIN
                    && (two.contains(one) || one.contains(two));
            if (isInside || length >= TWIN_PREFIX / 2 && one.regionMatches(0, two, 0, length)) {
                traits.set(i - 1, DumpTrait.TWIN, 1);
                traits.set(i, DumpTrait.TWIN, 2);
            }
        }
    }

    private void gaps() {
        var count = sheet.size();
        var gaps = sheet.lines().stream().filter(DumpLine::afterGap).count();
        var kind = gaps * 5 < count ? 0 : 1;
        for (int i = 0; i < count; i++) {
            var bin = gaps > count * 0.9 ? 1 : sheet.line(i).afterGap() ? 2 + kind : 1;
            traits.set(i, DumpTrait.GAP, gaps == 0 ? 0 : bin);
        }
    }
}
