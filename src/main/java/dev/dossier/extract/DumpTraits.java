package dev.dossier.extract;

import dev.dossier.extract.DumpHeads.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Measures the traits of all lines of a dump. Everything is counted in the page itself, so that no language is favoured. */
final class DumpTraits {
    /** Words that two in five paragraphs have hold a sentence together in any language. */
    private static final double COMMON = 0.4;

    /** A title and its copies stand within so many lines. */
    private static final int NEAR_COPY = 12;

    private static final int TWIN_PREFIX = 20;
    /** A stretch of text ends where so many lines follow without a paragraph. */
    private static final int STRETCH_BREAK = 5;
    /** Headlines stay below. */
    private static final int LONG = 160;
    /** A closed line as wide as this is text; a shorter one can be a button. */
    private static final int SENTENCE = 60;

    private static final int NARROW = 3;
    private static final int WIDE = 30;
    /** What is told apart for each kind of line. */
    private static final Map<DumpTrait, DumpTrait> KIND_AND = new EnumMap<>(Map.ofEntries(
            Map.entry(DumpTrait.KIND_CORE, DumpTrait.CORE),
            Map.entry(DumpTrait.KIND_STRETCH, DumpTrait.STRETCH),
            Map.entry(DumpTrait.KIND_DENSITY, DumpTrait.NEAR_DENSITY),
            Map.entry(DumpTrait.KIND_RUN, DumpTrait.RUN),
            Map.entry(DumpTrait.KIND_SINCE, DumpTrait.SINCE),
            Map.entry(DumpTrait.KIND_COHERENCE, DumpTrait.COHERENCE),
            Map.entry(DumpTrait.KIND_CUE, DumpTrait.CUE),
            Map.entry(DumpTrait.KIND_TWIN, DumpTrait.TWIN),
            Map.entry(DumpTrait.KIND_FIELD_DENSITY, DumpTrait.FIELD_DENSITY),
            Map.entry(DumpTrait.KIND_SINCE_FIELD, DumpTrait.SINCE_FIELD),
            Map.entry(DumpTrait.KIND_HEADS, DumpTrait.HEADS)));

    private static final int LONGEST_FIELD = 80;
    private static final Pattern TIME = Pattern.compile("(?<!\\d)(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[5-9]|20[0-4])\\d(?!\\d)");

    private final List<DumpLine> lines;
    private final int count;
    private final int[][] traits;
    private final int[] width;
    private final boolean[] paragraph;
    private final List<List<String>> words = new ArrayList<>();
    private final List<Set<String>> distinct = new ArrayList<>();
    private final Set<String> common;
    private final List<Head> heads;
    private final DumpCore core;

    private DumpTraits(List<DumpLine> lines) {
        this.lines = lines;
        this.count = lines.size();
        this.traits = new int[count][DumpTrait.values().length];
        this.width = new int[count];
        this.paragraph = new boolean[count];
        for (int i = 0; i < count; i++) {
            var text = lines.get(i).text();
            words.add(DumpWords.of(text));
            distinct.add(new HashSet<>(words.get(i)));
            width[i] = DumpShape.width(text);
            paragraph[i] = isParagraph(lines.get(i), width[i]);
        }
        this.common = common();
        this.heads = new DumpHeads().find(lines);
        this.core = DumpCore.find(lines, heads, width, paragraph);
    }

    private static boolean isParagraph(DumpLine line, int width) {
        return (width >= LONG && !DumpShape.isMenu(line.text()) || width >= SENTENCE && line.hasSentence())
                && line.rule().isEmpty();
    }

    /** One row a line, one column a trait in the order of {@link DumpTrait}. */
    static int[][] of(List<DumpLine> lines) {
        var measured = new DumpTraits(lines);
        measured.measure();
        return measured.traits;
    }

    private void measure() {
        for (int i = 0; i < count; i++) {
            new DumpShape(lines.get(i).text()).fill(traits[i], words.get(i), width[i]);
            set(i, DumpTrait.CHROME, ChromePhrases.STANDARD.number(lines.get(i).rule()));
            set(i, DumpTrait.FIELD, field(lines.get(i)));
            set(
                    i,
                    DumpTrait.CUE,
                    width[i] > 300 ? 0 : ChromeWords.STANDARD.kind(lines.get(i).text()));
            set(i, DumpTrait.COMMON_WORDS, share(i, common));
        }
        copies();
        twins();
        runs();
        densities();
        distances();
        stretches();
        coherence();
        heads();
        gaps();
        kinds();
    }

    private void kinds() {
        for (int i = 0; i < count; i++) {
            set(i, DumpTrait.KIND, kind(i));
        }
        for (int i = 0; i < count; i++) {
            var before = i == 0 ? NARROW : get(i - 1, DumpTrait.KIND);
            var behind = i == count - 1 ? NARROW : get(i + 1, DumpTrait.KIND);
            var kinds = DumpTrait.KIND.bins();
            set(i, DumpTrait.KINDS, (before * kinds + get(i, DumpTrait.KIND)) * kinds + behind);
            for (var pair : KIND_AND.entrySet()) {
                var other = pair.getValue();
                set(i, pair.getKey(), get(i, DumpTrait.KIND) * other.bins() + get(i, other));
            }
        }
    }

    private int kind(int line) {
        if (paragraph[line]) {
            return 0;
        }
        return lines.get(line).rule().isPresent()
                ? 4
                : get(line, DumpTrait.ENDING) <= 1 && width[line] >= WIDE ? 1 : width[line] >= WIDE ? 2 : NARROW;
    }

    private int get(int line, DumpTrait trait) {
        return traits[line][trait.ordinal()];
    }

    private void set(int line, DumpTrait trait, int bin) {
        traits[line][trait.ordinal()] = Math.min(bin, trait.bins() - 1);
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

    private Set<String> common() {
        var found = new HashMap<String, Integer>();
        int paragraphs = 0;
        for (int i = 0; i < count; i++) {
            if (paragraph[i]) {
                paragraphs++;
                distinct.get(i).forEach(word -> found.merge(word, 1, Integer::sum));
            }
        }
        var result = new HashSet<String>();
        var least = Math.max(2, paragraphs * COMMON);
        found.forEach((word, times) -> {
            if (times >= least) {
                result.add(word);
            }
        });
        return result;
    }

    private int share(int line, Set<String> of) {
        var all = words.get(line);
        var known = all.stream().filter(of::contains).count();
        return known == 0 ? 0 : 1 + DumpShape.bin(100.0 * known / all.size(), 10, 20, 35);
    }

    private void copies() {
        var last = new HashMap<String, Integer>();
        var times = new HashMap<String, Integer>();
        lines.forEach(line -> times.merge(line.text(), 1, Integer::sum));
        for (int i = 0; i < count; i++) {
            var text = lines.get(i).text();
            var before = last.put(text, i);
            var all = times.getOrDefault(text, 1);
            var bin = all == 1 ? 0 : before == null ? 1 : i - before <= NEAR_COPY ? 2 : 3;
            set(i, DumpTrait.COPIES, all > 3 ? 4 : bin);
        }
    }

    private void twins() {
        for (int i = 1; i < count; i++) {
            var one = lines.get(i - 1).text();
            var two = lines.get(i).text();
            var length = Math.min(TWIN_PREFIX, Math.min(one.length(), two.length()));
            var isInside = length == TWIN_PREFIX && (two.contains(one) || one.contains(two));
            if (isInside || length >= TWIN_PREFIX / 2 && one.regionMatches(0, two, 0, length)) {
                set(i - 1, DumpTrait.TWIN, 1);
                set(i, DumpTrait.TWIN, 2);
            }
        }
    }

    private void runs() {
        for (int i = 0; i < count; ) {
            int end = i + 1;
            while (end < count && paragraph[end] == paragraph[i]) {
                end++;
            }
            var runWidth = runWidth(i, end);
            for (int k = i; k < end; k++) {
                set(k, DumpTrait.RUN, paragraph[k] ? 0 : 1 + DumpShape.bin(end - i, 1, 2, 4, 8, 16));
                set(k, DumpTrait.RUN_WIDTH, paragraph[k] ? 0 : runWidth);
                set(k, DumpTrait.LEAD, paragraph[k] ? 0 : lead(i));
                set(k, DumpTrait.PARAGRAPHS, paragraph[k] ? 1 + DumpShape.bin(end - i, 1, 2, 5) : 0);
            }
            i = end;
        }
    }

    private int runWidth(int from, int to) {
        var sum = Arrays.stream(width, from, to).sum();
        return 1 + DumpShape.bin((double) sum / (to - from), 12, 20, 35, 60, 100);
    }

    private int lead(int first) {
        if (lines.get(first).text().endsWith(":")) {
            return 2;
        }
        return first > 0 && lines.get(first - 1).text().endsWith(":") ? 1 : 0;
    }

    private void densities() {
        var fields = new long[count + 1];
        for (int i = 0; i < count; i++) {
            fields[i + 1] = fields[i] + (isField(i) ? 1 : 0);
        }
        var text = new long[count + 1];
        for (int i = 0; i < count; i++) {
            text[i + 1] = text[i] + (paragraph[i] ? Math.min(width[i], 400) : 0);
        }
        for (int i = 0; i < count; i++) {
            var around = fields[Math.min(count, i + 11)] - fields[Math.max(0, i - 10)];
            set(i, DumpTrait.FIELD_DENSITY, DumpShape.bin(around, 0, 1, 2, 4));
            set(i, DumpTrait.NEAR_DENSITY, density(text, i, 3));
            set(i, DumpTrait.WIDE_DENSITY, density(text, i, 10));
            set(i, DumpTrait.ABOVE, above(text[i], text[count]));
        }
    }

    private int density(long[] text, int i, int reach) {
        var from = Math.max(0, i - reach);
        var to = Math.min(count, i + reach + 1);
        return DumpShape.bin((double) (text[to] - text[from]) / (to - from), 0, 20, 60, 120, 220);
    }

    private static int above(long above, long all) {
        return above == 0 ? 0 : above == all ? 7 : 1 + DumpShape.bin(100.0 * above / all, 5, 25, 50, 75, 95);
    }

    private void distances() {
        int since = count;
        for (int i = 0; i < count; i++) {
            set(i, DumpTrait.SINCE, DumpShape.bin(since, 0, 1, 2, 4, 8, 16));
            since = paragraph[i] ? 0 : since + 1;
        }
        int field = count;
        for (int i = 0; i < count; i++) {
            set(i, DumpTrait.SINCE_FIELD, field == count ? 6 : DumpShape.bin(field, 0, 1, 3, 8, 20));
            field = isField(i) ? 0 : Math.min(count - 1, field + 1);
        }
        int until = count;
        for (int i = count - 1; i >= 0; i--) {
            set(i, DumpTrait.UNTIL, DumpShape.bin(until, 0, 1, 2, 4, 8, 16));
            until = paragraph[i] ? 0 : until + 1;
        }
    }

    private boolean isField(int line) {
        var field = traits[line][DumpTrait.FIELD.ordinal()];
        return field != 0 && field != 4;
    }

    private void stretches() {
        var number = new int[count];
        var mass = new long[count + 1];
        int current = 0;
        int gap = 0;
        for (int i = 0; i < count; i++) {
            gap = paragraph[i] ? 0 : gap + 1;
            current += gap == STRETCH_BREAK ? 1 : 0;
            number[i] = current;
            mass[current] += paragraph[i] ? width[i] : 0;
        }
        int heaviest = 0;
        for (int k = 1; k <= current; k++) {
            heaviest = mass[k] > mass[heaviest] ? k : heaviest;
        }
        for (int i = 0; i < count; i++) {
            var share = DumpShape.bin(100.0 * mass[number[i]] / Math.max(1, mass[heaviest]), 3, 10, 30, 60, 99);
            set(i, DumpTrait.STRETCH, number[i] <= heaviest ? share : 6 + share);
        }
        core(number);
    }

    private void core(int[] number) {
        int passed = 0;
        for (int i = 0; i < count; i++) {
            passed += i >= core.start() && lines.get(i).isEndOfArticle() ? 1 : 0;
            set(i, DumpTrait.PASSED, passed);
            var isAfter = i >= core.end();
            var off = isAfter ? i - core.end() + 1 : core.start() - i;
            var isInside = !isAfter && off <= 0;
            set(
                    i,
                    DumpTrait.CORE,
                    isInside ? (i - core.start() < 3 ? 1 : 0) : (isAfter ? 5 : 2) + DumpShape.bin(off, 3, 10));
        }
    }

    private void coherence() {
        var holders = new HashMap<String, Integer>();
        for (int i = core.start(); i < core.end(); i++) {
            if (paragraph[i]) {
                distinct.get(i).forEach(word -> holders.merge(word, 1, Integer::sum));
            }
        }
        var title = title(holders);
        var titleWords = title >= 0 ? distinct.get(title) : Set.<String>of();
        for (int i = 0; i < count; i++) {
            set(i, DumpTrait.COHERENCE, coherence(i, holders));
            set(i, DumpTrait.TITLE, titleShare(i, title, titleWords));
        }
    }

    /** Words of the page's joints and the line's own are left out. */
    private int coherence(int line, Map<String, Integer> holders) {
        int content = 0;
        int shared = 0;
        var own = line >= core.start() && line < core.end() && paragraph[line] ? 1 : 0;
        for (var word : distinct.get(line)) {
            if (!common.contains(word) && (word.length() > 3 || DumpWords.isDense(word.charAt(0)))) {
                content++;
                shared += holders.getOrDefault(word, 0) > own ? 1 : 0;
            }
        }
        if (content == 0) {
            return 0;
        }
        return (content > 5 ? 7 : 1) + DumpShape.bin(100.0 * shared / content, 0, 12, 25, 40, 60);
    }

    /** The line above the densest stretch that has the most words of it. */
    private int title(Map<String, Integer> holders) {
        int best = -1;
        double most = 0;
        for (int i = Math.max(0, core.start() - 40); i < core.start() + 1 && i < count; i++) {
            var all = distinct.get(i).stream()
                    .filter(word -> !common.contains(word))
                    .toList();
            if (width[i] >= 20 && width[i] <= 200 && all.size() >= 3) {
                var score = all.stream()
                                .mapToInt(word -> Math.min(3, holders.getOrDefault(word, 0)))
                                .sum()
                        / Math.sqrt(all.size());
                best = score >= most ? i : best;
                most = Math.max(score, most);
            }
        }
        return best;
    }

    private int titleShare(int line, int title, Set<String> titleWords) {
        if (title < 0) {
            return 0;
        }
        if (lines.get(line).text().equals(lines.get(title).text())) {
            return 5;
        }
        var own = distinct.get(line);
        var shared = own.stream()
                .filter(titleWords::contains)
                .filter(word -> !common.contains(word))
                .count();
        return 1
                + (shared == 0
                        ? 0
                        : DumpShape.bin(100.0 * shared / Math.max(1, Math.min(own.size(), titleWords.size())), 20, 60)
                                + 1);
    }

    private void heads() {
        var isHeadOfMain = !heads.isEmpty() && heads.get(0).start() <= core.start();
        for (int i = 0, next = 0, current = -1; i < count; i++) {
            if (next < heads.size() && heads.get(next).start() == i) {
                current = next++;
            }
            var rank = isHeadOfMain ? current : current + 1;
            var isInside = current >= 0 && i < heads.get(current).end();
            set(
                    i,
                    DumpTrait.HEADS,
                    heads.isEmpty()
                            ? 0
                            : rank < 0 ? 1 : rank == 0 ? (isInside ? 2 : 3) : isInside ? 4 : rank == 1 ? 5 : 6);
        }
    }

    private void gaps() {
        var gaps = lines.stream().filter(DumpLine::afterGap).count();
        var kind = gaps * 5 < count ? 0 : 1;
        for (int i = 0; i < count; i++) {
            set(
                    i,
                    DumpTrait.GAP,
                    gaps == 0 ? 0 : (gaps > count * 0.9) ? 1 : lines.get(i).afterGap() ? 2 + kind : 1);
        }
    }
}
