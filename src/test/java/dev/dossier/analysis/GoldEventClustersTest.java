package dev.dossier.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dossier.analysis.entity.EntityLinker;
import dev.dossier.analysis.event.EventFinder;
import dev.dossier.analysis.event.EventMerger;
import dev.dossier.analysis.time.TimexFinder;
import dev.dossier.domain.Event;
import dev.dossier.domain.FactId;
import dev.dossier.text.ArticleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which events of different captures are one: every pair that the labels give the same key, or different ones. */
class GoldEventClustersTest {
    private static final double FLOOR = 0.95;

    @Test
    void bringsTheEventsTogetherThatTheLabelsCallOne() {
        var keys = new HashMap<FactId, String>();
        var events = new ArrayList<Event>();
        for (var gold : Gold.all()) {
            var article = gold.article(true);
            var mentions = new EntityLinker(Gold.gazetteer()).link(ArticleText.of(article));
            for (var event : new EventFinder()
                    .find(ArticleText.of(article), new TimexFinder().find(ArticleText.of(article)), mentions)) {
                events.add(event);
                key(event, gold).ifPresent(key -> keys.put(event.id(), key));
            }
        }
        var score = compare(events, keys);
        System.out.println("events told by several captures, pairs " + score);
        assertTrue(score.f1() >= FLOOR, score.toString());
    }

    private static Score compare(List<Event> events, Map<FactId, String> keys) {
        var cluster = new HashMap<FactId, Integer>();
        for (var merged : new EventMerger().merge(events)) {
            var number = cluster.size();
            merged.tellings().forEach(telling -> cluster.put(telling.id(), number));
        }
        var score = new Score();
        for (var i = 0; i < events.size(); i++) {
            for (var j = i + 1; j < events.size(); j++) {
                compare(events.get(i), events.get(j), keys, cluster, score);
            }
        }
        return score;
    }

    private static void compare(Event a, Event b, Map<FactId, String> keys, Map<FactId, Integer> cluster, Score score) {
        var isMerged = Objects.equals(cluster.get(a.id()), cluster.get(b.id()));
        var isOne = keys.containsKey(a.id()) && Objects.equals(keys.get(a.id()), keys.get(b.id()));
        var what = a.sentence() + " | " + b.sentence();
        if (isMerged && isOne) {
            score.right();
        } else if (isMerged) {
            score.wrong(what);
        } else if (isOne) {
            score.missed(what);
        }
    }

    private static Optional<String> key(Event event, Gold gold) {
        for (var label : gold.labels("events").get("events")) {
            if (isAt(event, label, gold)) {
                return Gold.text(label, "event_key");
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(Event event, JsonNode label, Gold gold) {
        var passage = event.time().passage();
        var paragraph = label.get("paragraph").asInt();
        var text = gold.article(false).body().block(paragraph).text();
        var context = text.indexOf(label.get("context").asString());
        var start = text.indexOf(label.get("time_text").asString(), Math.max(0, context));
        var end = start + label.get("time_text").asString().length();
        return passage.paragraph() == paragraph
                && passage.span().start() < end
                && start < passage.span().end();
    }
}
