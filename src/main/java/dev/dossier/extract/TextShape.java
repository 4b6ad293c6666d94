package dev.dossier.extract;

/**
 * How a block's text looks, whatever its language.
 *
 * @param weight its length in letters of an alphabet; a Chinese sign says as much as two and a half
 * @param commas commas and their kin
 * @param stops marks that end sentences, followed by a blank, a quotation mark or nothing
 * @param digits share of digits, 0 to 1
 * @param capitals share of words that begin with a capital, 0 to 1
 * @param words words; two Chinese signs count as one
 * @param isClosed whether it ends as a sentence does
 */
record TextShape(
        double weight,
        int commas,
        int stops,
        double digits,
        double capitals,
        double words,
        boolean isClosed,
        double marks) {
    private static final double WEIGHT_OF_SIGN = 2.5;

    static TextShape of(String text) {
        int commas = 0;
        int stops = 0;
        int digits = 0;
        int capitals = 0;
        int words = 0;
        int signs = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var isStart = i == 0 || text.charAt(i - 1) == ' ';
            if (isStart) {
                words++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            if (",，、;；،".indexOf(c) >= 0) {
                commas++;
            } else if ("。！？।؟".indexOf(c) >= 0 || ".!?…".indexOf(c) >= 0 && endsWord(text, i)) {
                stops++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (Cjk.isSign(c)) {
                signs++;
            } else if ("|»›•·/©@#→".indexOf(c) >= 0) {
                marks++;
            }
        }
        var length = Math.max(1, text.length());
        return new TextShape(
                text.length() + signs * (WEIGHT_OF_SIGN - 1),
                commas,
                stops,
                digits / (double) length,
                capitals / (double) Math.max(1, words),
                words + signs / 2.0,
                endsAsSentence(text),
                marks / (double) length);
    }

    private static boolean endsWord(String text, int i) {
        return i + 1 >= text.length() || " \"'”’»)".indexOf(text.charAt(i + 1)) >= 0;
    }

    private static boolean endsAsSentence(String text) {
        var end = text.length() - 1;
        while (end >= 0 && "\"'”’»」』)] ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?…。！？।؟".indexOf(text.charAt(end)) >= 0;
    }
}
