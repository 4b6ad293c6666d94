package dev.dossier.extract;

import java.util.List;

/** What is looked at in a line of a dump, each as a small number: its class, or the bin that a measure falls into. */
enum DumpTrait {
    /** Width in columns: a character of a script without spaces between words counts as three. */
    WIDTH(9, true),
    /** How it ends: as a sentence does, with a colon, in a letter. */
    ENDING(8, true),
    /** Ends of sentences inside it. */
    SENTENCES(4, true),
    COMMAS(4, false),
    /** How it begins: small or capital letter, digit, quotation mark, bullet. */
    START(7, false),
    /** Share of words that begin with a capital letter. */
    CAPITALS(6, false),
    DIGITS(5, true),
    /** Address, handle, hashtag, bar, copyright sign. */
    MARKS(7, false),
    /** The rule of {@code chrome-phrases.txt} that knows it. */
    CHROME(16, true),
    /** A date, an age, a byline, a rights line, or a short line with a year or a time of day. */
    FIELD(7, true),
    /** Words of chrome in it, by kind, as {@code chrome-words.txt} lists them. */
    CUE(14, true),
    /** Words run together, as neighbouring buttons are: {@code HomePolitics}. */
    CLUMPS(3, false),
    QUOTES(3, false),
    WORDS(7, false),
    /** Share of words that most paragraphs of the page have. */
    COMMON_WORDS(5, true),
    /** Whether it stands on the page more than once. */
    COPIES(5, true),
    /** Whether it begins as the line before or after does. */
    TWIN(3, true),
    /** Length of the run of short lines that it stands in. */
    RUN(7, false),
    /** Mean width of the lines of that run. */
    RUN_WIDTH(7, false),
    /** Whether the run is led by a colon, as a list is: at the end of the paragraph above it, or of its first line. */
    LEAD(3, false),
    /** Dates and bylines in the lines around: a text has few, comments and teasers have one each. */
    FIELD_DENSITY(5, false),
    /** Length of the run of paragraphs that it stands in. */
    PARAGRAPHS(5, true),
    NEAR_DENSITY(6, false),
    WIDE_DENSITY(6, false),
    /** Lines since the last paragraph. */
    SINCE(7, false),
    /** Lines until the next paragraph. */
    UNTIL(7, false),
    /** Lines since the last date, time or byline. */
    SINCE_FIELD(7, false),
    /** Where it stands against the densest stretch of the page. */
    CORE(8, false),
    /** Words that it shares with the densest stretch, for a long line and a short one. */
    COHERENCE(13, true),
    /** Words that it shares with the title. */
    TITLE(6, true),
    /** Where it stands against the heads in which a title is repeated. */
    HEADS(8, false),
    /** Share of the page's running text above it. */
    ABOVE(8, false),
    /** Weight of its stretch of text against the heaviest one, and whether that is before or behind. */
    STRETCH(12, false),
    /** Ends of articles passed since the densest stretch began. */
    PASSED(4, false),
    /** Whether a blank line stands before it, where the text has some. */
    GAP(4, false),
    /** Paragraph, short sentence, wide or narrow short line, chrome. */
    KIND(5, true),
    /** The kinds of the line before, of the line and of the line behind, as digits to the base of 5. */
    KINDS(125, false),
    KIND_CORE(40, false),
    KIND_STRETCH(60, false),
    KIND_DENSITY(30, false),
    KIND_RUN(35, false),
    KIND_SINCE(35, false),
    KIND_COHERENCE(65, false),
    KIND_CUE(70, false),
    KIND_TWIN(15, false),
    KIND_FIELD_DENSITY(25, false),
    KIND_SINCE_FIELD(35, false),
    KIND_HEADS(40, false);

    static final List<DumpTrait> ALL = List.of(values());

    private final int bins;
    private final boolean isSeenByNeighbours;

    DumpTrait(int bins, boolean isSeenByNeighbours) {
        this.bins = bins;
        this.isSeenByNeighbours = isSeenByNeighbours;
    }

    int bins() {
        return bins;
    }

    /** Whether it is one measure, and not two told apart together. */
    boolean isSingle() {
        return !name().startsWith("KIND_") && this != KINDS;
    }

    /** Whether it tells something about the lines around as well. */
    boolean isSeenByNeighbours() {
        return isSeenByNeighbours;
    }
}
