package org.geokg.claim.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.mention.Dateline;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.Sentence;

/** Finds the state at home in an article, whose ministers it calls by their bare titles. */
public final class HomeState {
    private static final int LEVELS = 4;
    private static final int LONGEST_TOWN = 30;

    private HomeState() {}

    /**
     * That of the outlet where the article names it and was not written elsewhere, else that of the place it was written at
     * where it names no other as often.
     *
     * @param written the state where it was written, by its dateline
     */
    public static Optional<Entity> of(Article article, Optional<Entity> written, Discourse discourse) {
        return article.publisher().flatMap(discourse.gazetteer()::stateOfOutlet)
                .filter(s -> discourse.names(s) && written.filter(w -> !w.equals(s)).isEmpty())
                .or(() -> written.filter(s -> isNamedMost(s, discourse)));
    }

    /** Where the report was written; the words stand before its first sentence. */
    public static Optional<Dateline> dateline(Article article, Discourse discourse) {
        for (int i = 0; i < discourse.size(); i++) {
            Sentence sentence = discourse.sentence(i).sentence().sentence();
            if (sentence.place() == Sentence.Place.BODY) {
                Optional<Dateline> alone = alone(article.text().substring(sentence.begin(), sentence.end()), discourse);
                if (alone.isPresent()) {
                    return alone;
                }
                int line = Math.max(article.bodyStart(), article.text().lastIndexOf('\n', sentence.begin()) + 1);
                return line < sentence.begin()
                        ? Dateline.of(discourse.gazetteer(), article.text().substring(line, sentence.begin())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Dar es Salaam. The president arrived …": the town as a sentence of its own. */
    private static Optional<Dateline> alone(String sentence, Discourse discourse) {
        String words = sentence.strip();
        boolean few = words.length() < LONGEST_TOWN && words.endsWith(".");
        return few ? Dateline.of(discourse.gazetteer(), words.substring(0, words.length() - 1)) : Optional.empty();
    }

    /** The state of a state's name, its capital, body or town. */
    public static Optional<Entity> stateOf(Entity entity, Discourse discourse) {
        Optional<Entity> at = entity.isA(EntityType.PERSON) ? Optional.empty() : Optional.of(entity);
        for (int level = 0; level < LEVELS && at.filter(e -> !e.isA(EntityType.STATE)).isPresent(); level++) {
            Entity part = at.get();
            at = part.bodyOf().or(() -> discourse.gazetteer().find(part.id()).flatMap(GazetteerEntry::country))
                    .flatMap(discourse.gazetteer()::entity);
        }
        return at.filter(e -> e.isA(EntityType.STATE));
    }

    /** The states of all that a sentence names, in its order, each as often as it is named. */
    static Stream<Entity> statesIn(SentenceNames names, Discourse discourse) {
        return names.mentions().stream().flatMap(m -> stateOf(m.entity(), discourse).stream());
    }

    private static boolean isNamedMost(Entity state, Discourse discourse) {
        Map<Entity, Integer> counts = new HashMap<>();
        for (int i = 0; i < discourse.size(); i++) {
            statesIn(discourse.sentence(i), discourse).forEach(s -> counts.merge(s, 1, Integer::sum));
        }
        int times = counts.getOrDefault(state, 0);
        return times > 0 && counts.values().stream().allMatch(n -> n <= times);
    }
}
