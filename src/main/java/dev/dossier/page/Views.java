package dev.dossier.page;

/** Everything that prints facts, made once and shared by the pages. */
record Views(
        Sources sources,
        SentencePrinter sentences,
        QuoteViews quotes,
        FigureViews figures,
        EventViews events,
        PassageViews passages,
        RelationViews relations,
        StoryCards stories,
        StoryCounts counts,
        ProseViews prose,
        Charts charts) {

    static Views of(Catalogue catalogue) {
        var sources = new Sources(catalogue);
        var sentences = new SentencePrinter(catalogue);
        var sameWords = new SameWords(catalogue);
        return new Views(
                sources,
                sentences,
                new QuoteViews(catalogue, sources, sentences, sameWords),
                new FigureViews(catalogue, sources, sentences, sameWords),
                new EventViews(catalogue, sources, sentences, sameWords),
                new PassageViews(catalogue, sources, sentences),
                new RelationViews(catalogue, sources, sentences),
                new StoryCards(catalogue, sources),
                new StoryCounts(catalogue),
                new ProseViews(),
                new Charts(catalogue));
    }
}
