package dev.dossier.page;

import java.util.regex.Pattern;

/** Tells sentences that can be read alone from those that lean on the one before. */
final class Openings {
    private static final Pattern LEANING = Pattern.compile(
            "(?i)^[\"'“‘]?(?:(?:(?:in|on|since|by|at|after|before|with|for|under) )?"
                    + "(?:its?|they|their|them|he|his|him|she|her|this|these|that|those|both|another)"
                    + "|but|and|or|so|yet|then|there|here|however|instead|the (?:company|firm|group|same|two|latter|former|other)"
                    + "|on the same|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) \\w+ (?:before|later|earlier|after))\\b.*");

    private Openings() {}

    /** Whether the first words point back: {@code It}, {@code But}, {@code The company}, {@code Two days later}. */
    static boolean leans(String sentence) {
        return LEANING.matcher(sentence).matches();
    }
}
