package dev.dossier.capture;

/**
 * Tells Chinese text in GB 2312 or its successors by its bytes, for pages that do not declare it: pairs of high bytes, most of them in
 * the rows of the frequent signs (GB 2312, level 1: 0xB0 to 0xD7). Korean in EUC-KR uses the first half of these rows only.
 */
final class ChineseBytes {
    /** Fewer pairs prove nothing. */
    private static final int FEWEST_PAIRS = 20;

    private static final double LEAST_FREQUENT = 0.7;
    private static final double LEAST_IN_LATER_ROWS = 0.15;

    private ChineseBytes() {}

    static boolean are(byte[] bytes) {
        int pairs = 0;
        int frequent = 0;
        int later = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = bytes[++i] & 0xFF;
            pairs++;
            if (lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1) {
                frequent++;
                later += lead > 0xC8 ? 1 : 0;
            }
        }
        return pairs >= FEWEST_PAIRS && frequent > pairs * LEAST_FREQUENT && later > pairs * LEAST_IN_LATER_ROWS;
    }
}
