package dev.dossier.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the author's name that a page prints: in a byline, beside the date, as a signature above or below the text. */
final class AuthorLines {
    private static final Pattern LINE = Pattern.compile(
            "(?:(?i:by|von|par|por|door|text|texte|texto|testo|tekst|autor|autorin|author|auteur|autore|written by|posted by|geschrieben von|veröffentlicht von|"
                    + "(?:ein |eine )?(?:beitrag|artikel|gastbeitrag|analyse|kommentar|kolumne|reportage|bericht) von|an? (?:article|analysis|report|interview) by|un (?:article|texte) de|un artículo de|"
                    + "text von|text und fotos?|text & fotos?|автор|di)\\s*(?::\\s*|\\s)|By)(?=\\p{Lu}).*");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:by|von|par|por|text|texte|texto|autor(?:in)?|author|auteur|autore|escrito por|written by)\\s*:?");
    private static final String HAN_NAMES =
            "(\\p{IsHan}{2,4}(?:[、，,/\\s　]+\\p{IsHan}{2,4}){0,4})(?=$|[\\s　）)】。|])(?![\\s　]*[摄攝])";
    private static final Pattern CJK_AUTHOR =
            Pattern.compile("(?:作者|记者|記者|撰文|撰稿|采写|(?<!\\p{IsHan})文)(?:[\\s　]*[：:/丨|][\\s　]*|[\\s　]+)" + HAN_NAMES);
    private static final Pattern CJK_REPORT =
            Pattern.compile("[（(](?:本报|本刊)?(?:记者|特派员)?[\\s　]*(\\p{IsHan}{2,3})[\\s　]+\\p{IsHan}{2,4}(?:报道|電|电)[）)]$");
    private static final Pattern CJK_EDITOR =
            Pattern.compile("(?:责任编辑|責任編輯|责编|責編|编辑|編輯)[\\s　]*[：:][\\s　]*" + HAN_NAMES);
    /** Mostly an organisation stands here. */
    private static final Pattern CJK_SOURCE = Pattern.compile("(?:来源|來源)[\\s　]*[：:][\\s　]*" + HAN_NAMES);
    /** A name that begins with one of the hundred most frequent family names of China. */
    private static final Pattern HAN_PERSON = Pattern.compile(
            "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段章钱汤尹黎易常武乔贺赖龚文焦葛]\\p{IsHan}{1,2}");
    /** A line that names the author beside the date: {@code 04.02.2022 | Jane Doe}. */
    private static final Pattern DATED = Pattern.compile(
            ".*(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d\\d)|\\d{1,2}\\.? \\p{L}{3,} \\d{4}|\\p{L}{3,} \\d{1,2}, \\d{4}).*");

    private static final Pattern PIECES = Pattern.compile("\\s+[|·•–—-]\\s+|,\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile(".*[.!?”\"»“]\\s*\\(([^()]{5,40})\\)[\\s+*■◆]*");
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{L} ./,-]{1,40}\\s*\\(([\\p{L} -]{2,20})(?:/[^()]{1,12})?\\)\\s*[.:–—-].*");
    private static final Pattern GREETING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:gru(?:ß|ss)|grüße|grüsse|lg|liebe[rs]?|euer|eure|ihre?|regards|sincerely|yours|cordialement|saludos)(?!\\p{L})");
    private static final int LINES_OF_DATE = 6;
    private static final int LONGEST_LINE = 90;
    private static final Set<String> MARKS = Set.of("strong", "b", "em", "i");
    /** What holds more elements is a part of the page, and not one line. */
    private static final int MOST_ELEMENTS = 300;

    private static final int LINES_BEFORE_TITLE = 4;
    private static final int LINES_BY_TITLE = 25;
    /** A paragraph, not a caption or a menu's entry. */
    private static final int SHORTEST_PARAGRAPH = 100;

    private final List<PageLines.Line> lines;
    private final Predicate<String> isPerson;
    private final int title;

    AuthorLines(List<PageLines.Line> lines, Predicate<String> isPerson) {
        this.lines = lines;
        this.isPerson = isPerson;
        this.title = titleLine(lines);
    }

    private static int titleLine(List<PageLines.Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).element().closest("h1") != null)
                .findFirst()
                .orElse(-1);
    }

    /** The names in a short line by the title that begins as bylines do. */
    Optional<List<String>> byline() {
        return bylines(lines.subList(
                        Math.max(0, title - LINES_BEFORE_TITLE),
                        Math.min(lines.size(), Math.max(0, title) + LINES_BY_TITLE)))
                .findFirst();
    }

    /** The names in any line that gives them. */
    Optional<List<String>> find() {
        return byline().or(() -> bylines(lines).findFirst())
                .or(() -> inChinese(CJK_AUTHOR))
                .or(() -> inChinese(CJK_REPORT))
                .or(this::besideDate)
                .or(this::signature)
                .or(() -> inChinese(CJK_EDITOR))
                .or(() -> inChinese(CJK_SOURCE));
    }

    private Stream<List<String>> bylines(List<PageLines.Line> candidates) {
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> {
                    var text = candidates.get(i).text();
                    return LABEL.matcher(text).matches() && i + 1 < candidates.size()
                            ? text + " " + candidates.get(i + 1).text()
                            : text;
                })
                .filter(text ->
                        text.length() <= LONGEST_LINE && LINE.matcher(text).matches())
                .map(text -> new AuthorNames().read(text))
                .filter(names -> !names.isEmpty() && names.stream().allMatch(isPerson));
    }

    private Optional<List<String>> besideDate() {
        return lines
                .subList(Math.max(0, title - LINES_OF_DATE), Math.min(lines.size(), Math.max(0, title) + LINES_OF_DATE))
                .stream()
                .map(PageLines.Line::text)
                .filter(text -> text.length() <= LONGEST_LINE
                        && DATED.matcher(text).matches()
                        && !DateLines.UPDATE.matcher(text).find())
                .map(text -> AuthorNames.readAll(PIECES.splitAsStream(text).toList()).stream()
                        .filter(isPerson)
                        .toList())
                .filter(names -> names.size() == 1)
                .findFirst();
    }

    /** A name that stands alone and set off in the paragraph above or below the text, or in brackets behind its last sentence. */
    private Optional<List<String>> signature() {
        return IntStream.range(Math.max(0, title + 1), lines.size())
                .filter(i -> signed(lines.get(i))
                        .filter(name -> AuthorNames.isFullName(name)
                                && !name.equals(name.toUpperCase(Locale.ROOT))
                                && !GREETING.matcher(name).find()
                                && isPerson.test(name))
                        .isPresent())
                .filter(this::isEndOfText)
                .mapToObj(i -> signed(lines.get(i)).stream().toList())
                .findFirst();
    }

    private static Optional<String> signed(PageLines.Line line) {
        if (line.text().length() < LONGEST_LINE && isSetOff(line)) {
            return Optional.of(line.text());
        }
        var bracket = IN_BRACKETS.matcher(line.text());
        return line.text().endsWith(")") && bracket.matches()
                ? Optional.of(bracket.group(1).strip())
                : Optional.empty();
    }

    /** Whether a line stands above the first of the long paragraphs around it, or below the last. */
    private boolean isEndOfText(int at) {
        var isBehind = at > 0 && isParagraphBeside(at, at - 1);
        var isBefore = at + 1 < lines.size() && isParagraphBeside(at, at + 1);
        return isBehind != isBefore
                && IntStream.range(isBehind ? at + 1 : 0, isBehind ? lines.size() : at)
                        .noneMatch(other -> isParagraphBeside(at, other));
    }

    private boolean isParagraphBeside(int at, int other) {
        return lines.get(other).text().length() >= SHORTEST_PARAGRAPH
                && lines.get(at).element().normalName().equals("p")
                && lines.get(at).element().parent()
                        == lines.get(other).element().parent();
    }

    private static boolean isSetOff(PageLines.Line line) {
        var element = line.element();
        var isRight =
                (element.attr("style") + element.attr("align")).replace(" ", "").matches("(?i).*(?:^|align:)right.*");
        return isRight
                || element.stream().limit(MOST_ELEMENTS).noneMatch(inner -> inner.nameIs("a"))
                        && element.stream()
                                .limit(MOST_ELEMENTS)
                                .filter(inner -> MARKS.contains(inner.normalName()))
                                .anyMatch(mark -> mark.text().equals(line.text()));
    }

    /** The agency that the first paragraph names behind the place: {@code Hamburg (dpa/lno) – The harbour …}. */
    Optional<String> agency() {
        return lines.subList(Math.max(0, title + 1), lines.size()).stream()
                .filter(line -> line.text().length() >= SHORTEST_PARAGRAPH)
                .limit(2)
                .map(line -> DATELINE.matcher(line.text()))
                .filter(java.util.regex.Matcher::matches)
                .map(match -> match.group(1).strip())
                .filter(OrganisationAuthor::isAgency)
                .findFirst();
    }

    private Optional<List<String>> inChinese(Pattern pattern) {
        return lines.stream()
                .filter(line -> line.text().length() <= LONGEST_LINE || pattern == CJK_REPORT)
                .flatMap(line -> pattern.matcher(line.text()).results())
                .map(match -> new AuthorNames().read(match.group(1).replaceAll("[\\s　]+", "、")))
                .filter(names -> !names.isEmpty()
                        && names.stream()
                                .allMatch(name -> AuthorNames.isFullName(name)
                                        && (pattern != CJK_SOURCE
                                                || HAN_PERSON.matcher(name).matches())))
                .findFirst();
    }
}
