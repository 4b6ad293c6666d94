package dev.dossier.domain;

import java.util.Locale;

/** What sort of text an article is. */
public enum ArticleKind {
    REPORT,
    OPINION,
    LIVE_BLOG,
    PRESS_RELEASE,
    INTERVIEW;

    /** The name as programs and people read it: {@code live-blog}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
