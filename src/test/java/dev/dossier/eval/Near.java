package dev.dossier.eval;

/** Words with their neighbours, for reading what went wrong. */
final class Near {
    private static final int BEFORE = 70;
    private static final int AFTER = 50;

    private Near() {}

    static String of(String text, int start, int end) {
        var from = Math.max(0, start - BEFORE);
        var to = Math.min(text.length(), end + AFTER);
        return (text.substring(from, start) + "[" + text.substring(start, end) + "]" + text.substring(end, to))
                .replaceAll("\\s+", " ");
    }
}
