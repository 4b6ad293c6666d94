package dev.dossier.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes separate names of what stands where authors do: {@code Von Jane Doe und John Roe, Berlin | 3. Mai 2024} gives the two names. What
 * is no name, such as a role, a place, a date, an address or a handle, is left out.
 */
final class AuthorNames {
    private static final Map<String, List<String>> WORDS = words();
    private static final Pattern BEFORE = Pattern.compile("(?iu)^[\\s|·•,–—-]*(?:(?:" + any("before")
            + ")(?:\\s*[:：/]\\s*|\\s+(?=\\S))|(?-i:By(?=\\p{Lu}\\p{Ll}))|文\\s*[/:：]\\s*)(?!$)");
    private static final Pattern BEFORE_CJK =
            Pattern.compile("^(?:本报|本刊|新华社)?(?:记者|記者|作者|编辑|撰文|文|글|執筆)(?=\\p{IsHan}{2,4}(?:\\s|$))");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)(?:^|[\\s,;(|·•–—-]+)(?:" + any("after") + ")(?![\\p{L}\\p{N}]).*$");
    private static final Pattern ROLE = Pattern.compile("(?iu)(?<!\\p{L})(?:" + any("role") + ")(?!\\p{L})");
    private static final Pattern NOBODY = Pattern.compile("(?iu)(?:" + any("nobody") + ")[.:…]?");
    private static final Pattern NOISE = Pattern.compile(
            "\\S+@\\S+\\.\\w+|(?<!\\S)@\\w+|https?://\\S+|www\\.\\S+|<[^>]*>|\\([^()]*\\)|\\[[^\\[\\]]*]|[©✉☎]|\\u200b");
    private static final Pattern DATE = Pattern.compile("(?:[\\s,;(|·•–—-]+|^)(?:\\p{L}{2,10}\\.?,?\\s+)?\\d.*$");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;|•·\\n、，]\\s*|\\s+/\\s+|(?<=\\p{Ll})/(?=\\p{Lu}\\p{Ll})|,?\\s+(?:and|und|et|y|och|og|ja|ve|и|και|sowie|And|AND|UND|ET|Y)\\s+|\\s+[&+]\\s+|(?<=\\p{Ll}{2}|\\.)\\s+(?:e|i|en|a)\\s+(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'’`´-]*");
    private static final Pattern PARTICLE = Pattern.compile(
            "de|la|le|du|des|del|della|di|da|dos|das|do|van|von|vom|zu|zum|der|den|ter|ten|bin|bint|ibn|al|el|af|av|und|y|e|i|d'|st|ben|ap|o|zur|vd|saint|het|'t");
    /** Names in the order of the family first, written without spaces. */
    private static final Pattern CJK =
            Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}·]{2,12}");

    /** The name before a Korean reporter's title; a place can stand before it. */
    private static final Pattern KOREAN = Pattern.compile(
            "(?<!\\p{IsHangul})(\\p{IsHangul}{2,4})\\s?(?:인턴|선임|수습|전문)?(?:기자|특파원|논설위원)(?!\\p{IsHangul})");

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_AUTHORS = 12;

    /** The names in {@code text}, in order, each once. */
    List<String> read(String text) {
        var reporters =
                KOREAN.matcher(text).results().map(match -> match.group(1)).toList();
        if (!reporters.isEmpty()) {
            return once(reporters);
        }
        var plain = NOISE.matcher(text.replaceAll("[\\u00a0\\u2009\\u202f\\t\\r]+", " "))
                .replaceAll(" ");
        var names = new ArrayList<String>();
        for (var part : BETWEEN.split(withoutLabel(plain))) {
            var pieces = part.split("\\s*,\\s*");
            for (int i = 0; i < pieces.length; i++) {
                var name = clean(pieces[i]);
                if (i == 0
                        ? isNameLike(name)
                        : isFullName(name) && isFullName(clean(pieces[0])) && !isShouted(name, pieces[0])) {
                    names.add(name);
                }
            }
            if (pieces.length == 2
                    && clean(pieces[0]).indexOf(' ') < 0
                    && clean(pieces[1]).indexOf(' ') < 0
                    && isNameLike(clean(pieces[1]))
                    && !clean(pieces[0]).isEmpty()
                    && names.contains(clean(pieces[0]))) {
                names.remove(clean(pieces[0])); // Doe, Jane
                names.add(clean(pieces[1]) + " " + clean(pieces[0]));
            }
        }
        return once(names);
    }

    /** The names in {@code values}, such as those of several elements; addresses hold none. */
    static List<String> readAll(List<String> values) {
        return once(values.stream()
                .filter(value -> !value.startsWith("http"))
                .flatMap(value -> new AuthorNames().read(value).stream())
                .toList());
    }

    /** A channel's or a place's name in capitals behind a person's. */
    private static boolean isShouted(String name, String first) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** Each name once, whatever its case and accents; the first spelling stays. */
    static List<String> once(List<String> names) {
        var byKey = new java.util.LinkedHashMap<String, String>();
        names.forEach(name -> byKey.putIfAbsent(SiteNames.key(name), name));
        byKey.remove("");
        return byKey.values().stream().limit(MOST_AUTHORS).toList();
    }

    /** Whether {@code text} begins as bylines do: {@code Von Jane Doe}. */
    static boolean isLabelled(String text) {
        return BEFORE.matcher(text).find() || BEFORE_CJK.matcher(text).find();
    }

    /** {@code text} without the words that introduce a name. */
    static String withoutLabel(String text) {
        var rest = text.strip();
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = BEFORE_CJK
                    .matcher(BEFORE.matcher(rest).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
        }
        return rest;
    }

    private static String clean(String part) {
        var name = DATE.matcher(withoutLabel(part)).replaceFirst("");
        name = AFTER.matcher(name).replaceFirst("");
        name = name.replaceFirst("\\s+[|–—-]\\s.*$", "").replaceFirst("(?:기자|특파원|記者|记者)$", "");
        return name.replaceAll("^[\\s\"'“”„:.,*–—-]+|[\\s\"“”„:,*–—-]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether {@code name} can be what somebody is called, a single name or a nickname included. */
    static boolean isNameLike(String name) {
        var words = name.split(" ");
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && words.length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && !isNobody(name)
                && !ROLE.matcher(name).find()
                && name.chars().noneMatch(c -> "?!:{}=\"→›»#".indexOf(c) >= 0);
    }

    private static boolean isNobody(String name) {
        return NOBODY.matcher(name).matches()
                || Stream.of(name.split(" "))
                        .allMatch(word -> NOBODY.matcher(word).matches());
    }

    /** Whether {@code name} has a first name and a last, or is a name in Chinese, Japanese or Korean. */
    static boolean isFullName(String name) {
        if (CJK.matcher(name).matches()) {
            return name.codePointCount(0, name.length()) <= 5 || name.contains("·");
        }
        if (name.isBlank()) {
            return false;
        }
        var words = name.strip().split(" +");
        var capitals = Stream.of(words)
                .filter(word ->
                        Character.isUpperCase(word.codePointAt(0)) || !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.length >= 2
                && words.length <= MOST_WORDS
                && capitals >= 2
                && Stream.of(words)
                        .allMatch(word -> WORD.matcher(word).matches()
                                && (!Character.isLowerCase(word.codePointAt(0))
                                        || PARTICLE.matcher(word).matches()))
                && !ROLE.matcher(name).find()
                && !isNobody(name);
    }

    /** Whether {@code name} is an account's and not a person's: {@code jane.doe}, {@code janedoe}. */
    static boolean isAccount(String name) {
        return name.indexOf(' ') < 0
                && !OrganisationAuthor.isAgency(name)
                && name.matches("[\\p{Ll}\\d]+(?:[._-][\\p{Ll}\\d]+)*|[A-Za-z]+(?:[._][A-Za-z]+)+");
    }

    private static String any(String part) {
        return WORDS.getOrDefault(part, List.of()).stream()
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(w -> w))
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }

    private static Map<String, List<String>> words() {
        var words = new TreeMap<String, List<String>>();
        for (var line : ResourceLines.read("author-words.txt")) {
            var parts = line.split(" ", 2);
            words.computeIfAbsent(parts[0], p -> new ArrayList<>())
                    .addAll(List.of(parts[1].toLowerCase(Locale.ROOT).split("\\s*,\\s*")));
        }
        return words;
    }
}
