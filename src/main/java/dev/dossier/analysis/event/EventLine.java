package dev.dossier.analysis.event;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Trims a sentence to one clean line: without dateline, leading conjunction and attribution, no longer than 240 characters, with a capital
 * and a full stop. {@code But Huawei released a chip in 2023, analysts said.} becomes {@code Huawei released a chip in 2023.} The time
 * expression always stays.
 */
final class EventLine {
    private static final int LONGEST = 240;
    private static final int SHORTEST_CUT = 50;

    private static final List<Pattern> LEADS = List.of(
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]+(?:, \\p{Lu}[\\p{L}. ]+)?(?: \\([^)]{1,40}\\))?(?: [—–-]+|:) +"),
            Pattern.compile("^(?:But|And|Yet|Or|Nor)\\b,? +"),
            Pattern.compile(
                    "^(?:However|Still|So|Also|Meanwhile|Moreover|Separately|Besides|Furthermore|Indeed|Nevertheless|Instead|Thus"
                            + "|Therefore|In addition|For example|For instance|By contrast|In turn|Of course|In fact), +"),
            Pattern.compile("^According to [^,\"“”]{3,100}, +"));

    private static final String SPEAKER = "(?:he|she|they|it|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
            + "|(?:the|its|a|one) (?:\\p{L}+ ){1,3}|(?:two |several |some )?(?:analysts|officials|experts|researchers|sources|people))";
    private static final String SPEECH =
            "(?:said|says|say|added|adds|wrote|noted|reported|told [^,\"“”]{2,40}|reckons?|estimates?|believes?)";
    private static final List<String> SPEECH_WORDS =
            List.of("said", "say", "add", "wrote", "note", "report", "told", "reckon", "estimate", "believe");
    private static final Pattern SOURCE_AFTER = Pattern.compile(",? according to [^\"“”]{3,140}$");
    private static final List<Pattern> SPEAKERS_AFTER = List.of(
            Pattern.compile(
                    ",([\"”'’]?) " + SPEAKER + " ?" + SPEECH + "(?: in [^,\"“”]{3,60}| on \\p{Lu}\\p{L}+day)?$"),
            Pattern.compile(",([\"”'’]?) " + SPEECH
                    + " (?:\\p{Lu}|(?:the|an?|its|his|her|one|two|several|some|analysts|officials|experts|people) )"
                    + "[^\"“”]{2,120}$"));

    /** A quotation from the first word on keeps its speaker: nobody could tell who "we" are. */
    private static final Pattern QUOTATION = Pattern.compile("^[\"“'‘]");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\.$");
    private static final Pattern CLOSED = Pattern.compile("[\"”'’]$");
    private static final Pattern SINGLE_OPENED = Pattern.compile("(?:^|[\\s(—])['‘](?=\\p{L})");
    private static final Pattern SINGLE_CLOSED = Pattern.compile("[\\p{L}\\p{N},.!?…]['’](?=[\\s,.;:)]|$)");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:\\p{L}{3,}(?:ed|ing)|When|While|As|If|Although|Though|Because|Despite|Faced|Given|Under|With)\\b");
    private static final String DANGLING = " \t\n\u000b\f\r,;:–—-";
    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "\"”'’)";

    /** Main clauses first: what follows them can go as a whole. */
    private static final List<String> CLAUSE_BREAKS = List.of(
            "; ",
            " – ",
            " — ",
            ", while ",
            ", although ",
            ", though ",
            ", but ",
            ", whereas ",
            ", and ",
            ", which ",
            ", who ",
            ", where ",
            ", as ",
            ", with ",
            ", ");

    private final String time;
    private String line;

    private EventLine(String sentence, String time) {
        this.line = sentence.strip();
        this.time = time;
    }

    /** {@code time} is the expression that the line must keep. */
    static String of(String sentence, String time) {
        return new EventLine(sentence, time).trimmed();
    }

    private String trimmed() {
        LEADS.forEach(lead -> keepIfDated(lead.matcher(line).replaceFirst("")));
        dropFullStop();
        if (!QUOTATION.matcher(line).find()) {
            dropTail();
        }
        dropStrayMarks();
        shorten();
        return finished();
    }

    /** Most lines name no speaker; looking for the words first is many times faster. */
    private void dropTail() {
        if (line.contains(" according to ")) {
            keepIfDated(SOURCE_AFTER.matcher(line).replaceFirst(""));
        }
        if (line.indexOf(',') >= 0 && SPEECH_WORDS.stream().anyMatch(line::contains)) {
            SPEAKERS_AFTER.forEach(tail -> keepIfDated(tail.matcher(line).replaceFirst("$1")));
        }
    }

    private void keepIfDated(String shorter) {
        if (shorter.length() < line.length() && shorter.contains(time) && isBalanced(shorter) == isBalanced(line)) {
            line = shorter;
        }
    }

    private void dropFullStop() {
        var mayBeAbbreviated = line.lastIndexOf('.', line.length() - 2) >= line.length() - 4; // as in U.S.
        if (line.endsWith(".")
                && !line.endsWith("..")
                && !(mayBeAbbreviated && ABBREVIATION.matcher(line).find())) {
            line = line.substring(0, line.length() - 1);
        }
    }

    /** The opening mark of a quotation that goes on in the next sentence, or the closing one of one that began before. */
    private void dropStrayMarks() {
        if (isBalanced(line)) {
            return;
        }
        if (QUOTATION.matcher(line).find() && isBalanced(line.substring(1))) {
            line = line.substring(1);
        } else if (CLOSED.matcher(line).find() && isBalanced(line.substring(0, line.length() - 1))) {
            line = line.substring(0, line.length() - 1);
            dropFullStop();
        }
    }

    private static boolean isBalanced(String text) {
        var straight = 0;
        var open = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> straight++;
                case '“' -> open++;
                case '”' -> open--;
                default -> {}
            }
        }
        return straight % 2 == 0 && open == 0 && isSingleBalanced(text);
    }

    /** Apostrophes look like single marks, so only an opening one without any closing, or a closing one at the end, is stray. */
    private static boolean isSingleBalanced(String text) {
        var hasMarks = text.indexOf('\'') >= 0 || text.indexOf('‘') >= 0;
        var isOpened = hasMarks && SINGLE_OPENED.matcher(text).find();
        return isOpened ? SINGLE_CLOSED.matcher(text).find() : !text.endsWith("'") && !text.endsWith("’");
    }

    private void shorten() {
        if (line.length() < LONGEST) {
            return;
        }
        var dated = line.indexOf(time) + time.length();
        for (var mark : CLAUSE_BREAKS) {
            var cut = line.lastIndexOf(mark, LONGEST - 2);
            if (cut >= Math.max(dated, SHORTEST_CUT) && isWhole(line.substring(0, cut))) {
                line = line.substring(0, cut);
                return;
            }
        }
        cutBetweenWords(dated);
    }

    /** Not the mere introduction of a clause: {@code Encouraged by its success in January}. */
    private static boolean isWhole(String clause) {
        return isBalanced(clause)
                && (clause.indexOf(',') >= 0 || !INTRODUCTION.matcher(clause).find());
    }

    /** No clause ends in time: the line is cut at a comma or a word, around its date, and says so. */
    private void cutBetweenWords(int dated) {
        var from = dated < LONGEST - 2 ? 0 : startBefore(dated);
        var rest = line.substring(from);
        var to = rest.length() < LONGEST - 2 ? rest.length() : rest.lastIndexOf(' ', LONGEST - 4);
        line = (from == 0 ? "" : "… ")
                + rest.substring(0, Math.max(to, dated - from))
                + (to == rest.length() ? "" : " …");
    }

    /** The first comma from which the line fits, else a word at some distance before the date. */
    private int startBefore(int dated) {
        var comma = line.indexOf(", ", Math.max(0, line.length() - LONGEST + 4));
        var start = dated - time.length();
        return comma >= 0 && comma < start ? comma + 2 : line.indexOf(' ', Math.max(0, dated - LONGEST / 2)) + 1;
    }

    private String finished() {
        var text = withoutDangling(line);
        var first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        var capital = Character.toString(text.isEmpty() ? ' ' : Character.toUpperCase(text.codePointAt(0)));
        var ended = isEnded(text) ? "" : ".";
        return capital + text.substring(first) + ended;
    }

    private static boolean isEnded(String text) {
        var end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static String withoutDangling(String text) {
        var end = text.length();
        while (end > 0 && DANGLING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
