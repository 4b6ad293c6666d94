package dev.dossier.page;

import dev.dossier.domain.Permalink;
import dev.dossier.domain.Settings;
import dev.dossier.domain.TimexValue;
import dev.dossier.text.Slugifier;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Names pages for programs outside the site: by their public addresses, and by ids that stay. */
final class Addresses {
    /** The year from which tag addresses (RFC 4151) are counted; it never changes, so that entries keep their ids. */
    private static final String TAG_YEAR = "2025";

    private final Settings settings;

    Addresses(Settings settings) {
        this.settings = settings;
    }

    /** Absolute; absent where the site has no address yet. */
    Optional<String> absolute(Permalink page) {
        return settings.host().map(host -> host + "/" + page);
    }

    /** Absolute where the site has an address, else relative to the file at {@code from}. */
    String of(Permalink page, Permalink from) {
        return absolute(page).orElseGet(() -> page.from(from));
    }

    /** {@code tag:example.org,2025:/repo/articles/chip-rules.html}; without an address the reserved name {@code dossier.invalid} stands in. */
    String tag(String path) {
        var root = settings.host()
                .map(URI::create)
                .map(uri -> Optional.ofNullable(uri.getPath()).orElse("") + "/")
                .orElse("/" + Slugifier.slugify(settings.siteName()) + "/");
        return "tag:" + hostName() + "," + TAG_YEAR + ":" + root + path;
    }

    /** {@code example.org}, or {@code dossier.invalid} while the site has no address. */
    String hostName() {
        return settings.host()
                .map(URI::create)
                .flatMap(uri -> Optional.ofNullable(uri.getHost()))
                .orElse("dossier.invalid");
    }

    /** The beginning of the value in the form of RFC 3339; a time without a zone is taken as UTC. */
    static String timestamp(TimexValue value) {
        var start = value instanceof TimexValue.Moment moment
                ? moment.local().atOffset(moment.offset().orElse(ZoneOffset.UTC))
                : value.first().atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC);
        return DateTimeFormatter.ISO_INSTANT.format(start);
    }
}
