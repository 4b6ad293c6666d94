package dev.dossier.capture;

/** One kind of capture, recognised by what a file holds and never by its name. */
interface CaptureFormat {
    /** The identifier written into the front matter: {@code text-dump}. */
    String id();

    /** What {@code text} is to this format. */
    Reading read(String text);
}
