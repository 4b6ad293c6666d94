package dev.dossier.page.search;

/** Writes numbers from 0 as letters that need no escape: five bits each, the lowest first, with a sixth where more follow. */
final class Digits {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private final StringBuilder text = new StringBuilder();

    Digits add(int number) {
        int rest = number;
        while (rest >= MORE) {
            text.append(LETTERS.charAt(MORE | rest & MORE - 1));
            rest >>>= BITS;
        }
        text.append(LETTERS.charAt(rest));
        return this;
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
