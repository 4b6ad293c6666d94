package dev.dossier.page;

/** Everything that prints facts, made once and shared by the pages. */
record Views(
        Sources sources,
        SentencePrinter sentences,
        DriftViews drift,
        QuoteViews quotes,
        FigureViews figures,
        Conflicts conflicts,
        EventViews events,
        PassageViews passages,
        RelationViews relations,
        StoryCards stories,
        StoryMembers members,
        StoryCounts counts,
        ProseViews prose,
        Charts charts) {

    static Views of(Catalogue catalogue) {
        var sources = new Sources(catalogue);
        var sentences = new SentencePrinter(catalogue);
        var sameWords = new SameWords(catalogue);
        var drift = new DriftViews(catalogue, sources);
        var passages = new PassageViews(catalogue, sources, sentences);
        var stories = new StoryCards(catalogue, sources);
        return new Views(
                sources,
                sentences,
                drift,
                new QuoteViews(catalogue, sources, sentences, sameWords, drift),
                new FigureViews(catalogue, sources, sentences, sameWords),
                new Conflicts(catalogue, sources, sentences, sameWords),
                new EventViews(catalogue, sources, sentences, sameWords),
                passages,
                new RelationViews(catalogue, sources, sentences),
                stories,
                new StoryMembers(catalogue, sources, stories, passages),
                new StoryCounts(catalogue),
                new ProseViews(),
                new Charts(catalogue));
    }
}
