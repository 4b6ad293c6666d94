package dev.dossier.domain;

/** Something that occurs in a paragraph or does not. */
public sealed interface TopicTerm {
    /** The term for reading: an entity's slug, or the phrase in quotation marks. */
    String label();

    /** A mention of an entity, in whatever form. */
    record EntityTerm(Slug entity) implements TopicTerm {
        @Override
        public String label() {
            return entity.value();
        }
    }

    /** Whole words whatever their case; a word that ends in {@code *} stands for all words that begin so. */
    record PhraseTerm(String phrase) implements TopicTerm {
        @Override
        public String label() {
            return "“" + phrase + "”";
        }
    }
}
