package dev.dossier.analysis.story;

import dev.dossier.domain.ArticleFacts;
import dev.dossier.domain.Block;
import dev.dossier.domain.Figure;
import dev.dossier.domain.Span;
import dev.dossier.domain.Speaker;
import dev.dossier.text.ArticleText;
import dev.dossier.text.BlockText;
import dev.dossier.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes of an article and its facts what is compared. */
final class ProfileMaker {
    /** As in Broder 1997; 000 and 001 of the captures share a third of them, two articles of one beat hardly any. */
    private static final int RUN = 5;

    private final ArticleFacts facts;
    private final Map<Integer, BlockText> blocks = new TreeMap<>();
    private final Set<Integer> names = new HashSet<>();

    private ProfileMaker(ArticleFacts facts) {
        this.facts = facts;
        for (var block : ArticleText.of(facts.article()).blocks()) {
            if (block.block().kind() != Block.Kind.CAPTION) {
                blocks.put(block.block().number(), block);
                if (block.block().kind() != Block.Kind.HEADING) {
                    names.addAll(Words.names(block));
                }
            }
        }
    }

    static Profile of(ArticleFacts facts) {
        return new ProfileMaker(facts).make();
    }

    private Profile make() {
        var tokens = new ArrayList<Token>();
        blocks.values()
                .forEach(block -> tokens.addAll(
                        Words.tokens(block, new Span(0, block.text().length()))));
        return new Profile(
                facts.article(),
                runs(tokens),
                distinct(Words.of(tokens)),
                Set.copyOf(names),
                statements(),
                sayings(),
                voices(),
                amounts(),
                lowTexts());
    }

    private static long[] runs(List<Token> tokens) {
        var runs = new long[Math.max(0, tokens.size() - RUN + 1)];
        for (var i = 0; i < runs.length; i++) {
            var hash = 0L;
            for (var token : tokens.subList(i, i + RUN)) {
                hash = Mix.together(hash, token.low().hashCode());
            }
            runs[i] = hash;
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static int[] distinct(int[] words) {
        return Arrays.stream(words).sorted().distinct().toArray();
    }

    private List<Profile.Statement> statements() {
        var statements = new ArrayList<Profile.Statement>();
        for (var block : blocks.values()) {
            if (block.block().kind() != Block.Kind.HEADING) {
                for (var sentence : block.sentences()) {
                    var words = distinct(Words.of(Words.tokens(block, sentence)));
                    if (words.length > 1) {
                        statements.add(new Profile.Statement(block.block().number(), words));
                    }
                }
            }
        }
        return List.copyOf(statements);
    }

    private List<Profile.Saying> sayings() {
        var sayings = new ArrayList<Profile.Saying>();
        for (var quote : facts.quotes()) {
            var block = blocks.get(quote.passage().paragraph());
            var words = block == null
                    ? new int[0]
                    : Words.of(Words.tokens(block, quote.passage().span()));
            if (words.length > 1) {
                sayings.add(new Profile.Saying(quote, words));
            }
        }
        return List.copyOf(sayings);
    }

    /** People and organisations that are named, each once, with the first description that the article gives. */
    private List<Profile.Voice> voices() {
        var voices = new TreeMap<String, Profile.Voice>();
        facts.quotes().stream()
                .flatMap(quote -> quote.speaker().stream())
                .filter(this::isNamed)
                .forEach(speaker -> voices.merge(
                        last(speaker.name()), voice(speaker), (a, b) -> a.affiliation().length > 0 ? a : b));
        return List.copyOf(voices.values());
    }

    private boolean isNamed(Speaker speaker) {
        var name = speaker.name();
        return !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && names.contains(Words.number(Words.stem(last(name))));
    }

    private static Profile.Voice voice(Speaker speaker) {
        var described = speaker.description().orElse("");
        var block = ArticleText.of(described);
        var words = distinct(Words.of(Words.tokens(block, new Span(0, described.length()))));
        return new Profile.Voice(speaker.name(), Words.number(Words.stem(last(speaker.name()))), words);
    }

    private static String last(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return words.length == 0 ? "" : words[words.length - 1];
    }

    /** Numbers in the text, each value once; conversions in brackets are the republisher's. */
    private List<Profile.Amount> amounts() {
        var amounts = new TreeMap<Integer, Profile.Amount>();
        facts.figures().stream()
                .filter(figure -> figure.conversionOf().isEmpty())
                .map(ProfileMaker::amount)
                .forEach(amount -> amounts.putIfAbsent(amount.key(), amount));
        return List.copyOf(amounts.values());
    }

    private static Profile.Amount amount(Figure figure) {
        var measured = figure.measures().orElse("");
        var words = Words.of(Words.tokens(ArticleText.of(measured), new Span(0, measured.length())));
        return new Profile.Amount(figure.text(), AmountWeight.key(figure), AmountWeight.of(figure), distinct(words));
    }

    private Map<Integer, String> lowTexts() {
        var texts = new TreeMap<Integer, String>();
        blocks.forEach((number, block) -> texts.put(number, block.folded().toLowerCase(Locale.ROOT)));
        return texts;
    }
}
