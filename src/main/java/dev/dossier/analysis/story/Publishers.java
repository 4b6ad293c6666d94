package dev.dossier.analysis.story;

import dev.dossier.domain.Article;
import dev.dossier.domain.Credit;
import dev.dossier.domain.Quote;
import dev.dossier.text.Folding;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an article says that another one's publisher has had it first. */
final class Publishers {
    private static final int SHORTEST = 3;
    private static final Pattern HOUSE =
            Pattern.compile("\\b(told|to|with|by) this (newspaper|paper|magazine|website|agency)\\b");

    private Publishers() {}

    /** The publisher of {@code from} as {@code article} names it, where that is another house than its own. */
    static Optional<String> credited(Profile article, Profile from) {
        var own = names(article.article().credits().publisher().stream());
        var all = all(from.article());
        all.keySet().removeAll(all(article.article()).keySet());
        return all.entrySet().stream()
                .filter(name -> own.stream().noneMatch(name.getKey()::equals))
                .filter(name -> article.lowTexts().values().stream().anyMatch(text -> isNamed(name.getKey(), text)))
                .map(java.util.Map.Entry::getValue)
                .findFirst();
    }

    /** The publisher of {@code from} as a paragraph of any article names it; the {@code (Northwire)} of a dateline does not count. */
    static Optional<String> named(Profile article, String paragraph, Profile from) {
        var names = all(from.article());
        if (!isSame(article, from) || !HOUSE.matcher(paragraph).find()) {
            names.keySet().removeIf(name -> !isNamed(name, paragraph) || paragraph.contains("(" + name + ")"));
        }
        return names.values().stream().findFirst();
    }

    /** The publisher that both have for their origin, where {@code article} came by another house. */
    static Optional<String> passedOn(Profile article, Profile from) {
        var isPassedOn = !article.article().credits().via().isEmpty();
        return isSame(article, from) && isPassedOn
                ? from.article().credits().publisher().map(Credit::name)
                : Optional.empty();
    }

    private static boolean isSame(Profile article, Profile from) {
        var names = names(article.article().credits().publisher().stream());
        return names(from.article().credits().publisher().stream()).stream().anyMatch(names::contains);
    }

    /** The outlet to which both say that people have spoken. */
    static Optional<String> toldBoth(Profile article, Profile from) {
        var told = told(article);
        told.retainAll(told(from));
        return told.stream().findFirst();
    }

    private static SortedSet<String> told(Profile profile) {
        return profile.sayings().stream()
                .map(Profile.Saying::quote)
                .map(Quote::toldOutlet)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names in lower case to those that are printed. */
    private static TreeMap<String, String> all(Article article) {
        var all = new TreeMap<String, String>();
        Stream.concat(article.credits().publisher().stream(), article.credits().via().stream())
                .forEach(credit -> names(Stream.of(credit)).forEach(name -> all.put(name, credit.name())));
        return all;
    }

    /** {@code Voice of America} is {@code voice of america} and {@code voa}. */
    private static SortedSet<String> names(Stream<Credit> credits) {
        var names = new TreeSet<String>();
        credits.forEach(credit -> {
            var plain = Folding.fold(credit.name()).replaceFirst("^The ", "");
            names.add(plain.toLowerCase(Locale.ROOT));
            var initials = Stream.of(plain.split(" "))
                    .map(word -> word.substring(0, Math.min(1, word.length())))
                    .collect(Collectors.joining());
            if (initials.length() >= SHORTEST) {
                names.add(initials.toLowerCase(Locale.ROOT));
            }
        });
        return names;
    }

    private static boolean isNamed(String name, String text) {
        for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            var end = at + name.length();
            var startsWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (startsWord && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
