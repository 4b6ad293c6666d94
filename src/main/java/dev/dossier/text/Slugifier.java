package dev.dossier.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns a name or title into the value of a slug: {@code “SMIC’s Next Décennie”} becomes {@code smics-next-decennie}. Letters that ASCII
 * has nothing for are left out; a text that has only such letters becomes their code points, so 华为 is {@code u534e-u4e3a}.
 */
public final class Slugifier {
    private static final int LONGEST = 120;
    private static final String NAMELESS = "untitled";

    private Slugifier() {}

    /** Words of {@code a-z0-9} joined by single hyphens, 1 to 120 characters, cut between words; {@code untitled} for no letters at all. */
    public static String slugify(String text) {
        var ascii = words(toAscii(text));
        if (ascii.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter))) {
            return join(ascii);
        }
        var codePoints = text.codePoints().filter(Character::isLetter).mapToObj(c -> "u" + Integer.toHexString(c));
        var all = new ArrayList<>(ascii);
        codePoints.forEach(all::add);
        return all.isEmpty() ? NAMELESS : join(all);
    }

    private static String toAscii(String text) {
        var ascii = new StringBuilder();
        Normalizer.normalize(Folding.fold(text), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(c -> append(ascii, c));
        return ascii.toString();
    }

    private static void append(StringBuilder ascii, int c) {
        switch (c) {
            case '\'', '"' -> {}
            case 'ß', 'ẞ' -> ascii.append("ss");
            case 'æ', 'Æ' -> ascii.append("ae");
            case 'œ', 'Œ' -> ascii.append("oe");
            case 'ø', 'Ø' -> ascii.append('o');
            case 'ł', 'Ł' -> ascii.append('l');
            case 'đ', 'Đ', 'ð', 'Ð' -> ascii.append('d');
            case 'þ', 'Þ' -> ascii.append("th");
            case 'ı' -> ascii.append('i');
            case '&' -> ascii.append(" and ");
            case '+' -> ascii.append(" plus ");
            default -> {
                if (c < 128) {
                    ascii.append((char) c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    ascii.append(' ');
                }
            }
        }
    }

    private static List<String> words(String ascii) {
        var dotless = ascii.toLowerCase(Locale.ROOT).replaceAll("(?<=\\b[a-z])\\.(?=[a-z]\\b)", "");
        return List.of(dotless.split("[^a-z0-9]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String join(List<String> words) {
        var slug = new StringBuilder(
                words.get(0).substring(0, Math.min(LONGEST, words.get(0).length())));
        for (var word : words.subList(1, words.size())) {
            if (slug.length() + 1 + word.length() > LONGEST) {
                break;
            }
            slug.append('-').append(word);
        }
        return slug.toString();
    }
}
