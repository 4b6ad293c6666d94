package dev.dossier.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out of an address what only says how a reader came to it: {@code ?id=7&utm_source=x} becomes {@code ?id=7}. */
final class TrackingParameters {
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|mkt_tok|"
                    + "cmpid|cmp|ncid|ocid|smid|smtyp|ref_src|ref_url|xtor|at_\\w+|wt_?mc\\w*|wt\\.\\w+|ns_\\w+|ftag|sharetype|srnd|guccounter|guce_\\w+|spm|taid|ito|__twitter_impression|amp|outputtype)");

    private static final Pattern ARCHIVE = Pattern.compile("^https?://web\\.archive\\.org/web/\\w+/(?=https?://)");

    private TrackingParameters() {}

    /** {@code address} without them, and without its fragment. */
    static String remove(String address) {
        var whole = withoutArchive(address).replaceFirst("#.*$", "");
        var query = whole.indexOf('?');
        if (query < 0) {
            return whole;
        }
        var kept = List.of(whole.substring(query + 1).split("&")).stream()
                .filter(part -> !part.isEmpty()
                        && !TRACKING.matcher(part.replaceFirst("=.*$", "")).matches())
                .toList();
        return whole.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }

    /** The address of the page that a web archive keeps: {@code https://web.archive.org/web/2014/http://example.org/a} is about the latter. */
    static String withoutArchive(String address) {
        return ARCHIVE.matcher(address).replaceFirst("");
    }
}
