package dev.dossier.page;

import java.util.regex.Pattern;

/** Tells sentences that can be read alone from those that lean on the one before. */
final class Openings {
    private static final Pattern LEANING = Pattern.compile(
            "(?i)^[\"'“‘]?(?:(?:(?:in|on|since|by|at|after|before|with|for|under) )?"
                    + "(?:its?|they|their|them|he|his|him|she|her|this|these|that|those|both|another)"
                    + "|but|and|or|so|yet|then|there|here|however|instead|the (?:[\\w-]+ )?(?:company|firm|group)|the (?:same|two|latter|former|other)"
                    + "|on the same|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) \\w+ (?:before|later|earlier|after))\\b.*");

    /** {@code such machines}, not {@code such as} nor {@code such a}. */
    private static final Pattern SUCH = Pattern.compile("(?i)\\bsuch (?!as\\b|an?\\b)");

    private Openings() {}

    /** Whether words point back: {@code It}, {@code But}, {@code The company}, {@code Two days later}, {@code such machines}. */
    static boolean leans(String sentence) {
        return LEANING.matcher(sentence).matches() || SUCH.matcher(sentence).find();
    }
}
