package dev.dossier.analysis.quote;

/**
 * A quotation mark, or what may be one.
 *
 * @param at its place in the paragraph
 * @param length in UTF-16 units: 2 for a doubled single mark, {@code ''}
 * @param single {@code '} rather than {@code "}, whatever its shape
 * @param opens it may open a quotation here
 * @param closes it may close one here
 * @param sure closing: it follows the stop or comma that stands inside the marks; a bare {@code s'} is not sure
 */
record Mark(int at, int length, boolean single, boolean opens, boolean closes, boolean sure) {
    /** The place right after it. */
    int end() {
        return at + length;
    }
}
