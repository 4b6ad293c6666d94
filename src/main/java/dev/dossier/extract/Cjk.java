package dev.dossier.extract;

/** Tells the signs of scripts that put no blanks between words: Han, Kana, Thai and their kin. */
final class Cjk {
    private Cjk() {}

    static boolean isSign(char c) {
        return c >= '\u0E00' && c <= '\u0FFF'
                || c >= '\u1780' && c <= '\u17FF'
                || c >= '\u3040' && c <= '\u30FF'
                || c >= '\u3400' && c <= '\u9FFF'
                || c >= '\uF900' && c <= '\uFAFF';
    }
}
