package dev.dossier.content;

/** Says why a key cannot be edited in place; becomes a problem before it leaves the editor. */
@SuppressWarnings("serial")
final class EditRefused extends RuntimeException {
    private final transient KeyEdit edit;
    private final String why;

    EditRefused(KeyEdit edit, String why) {
        super(why, null, false, false);
        this.edit = edit;
        this.why = why;
    }

    KeyEdit edit() {
        return edit;
    }

    String why() {
        return why;
    }
}
