package org.geokg.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an article has mentioned so far: where definite descriptions and pronouns find what they refer back to. It looks
 * at the order of mentions alone, never at parses, so that it tells the same whether a sentence was parsed or not.
 */
public final class Discourse {
    private static final int SENTENCES_BACK = 4;

    private final Gazetteer gazetteer;
    private final List<SentenceNames> sentences;

    public Discourse(Gazetteer gazetteer, List<SentenceNames> sentences) {
        this.gazetteer = gazetteer;
        this.sentences = List.copyOf(sentences);
    }

    public SentenceNames sentence(int index) {
        return sentences.get(index);
    }

    /** Number of sentences. */
    public int size() {
        return sentences.size();
    }

    /** The sentences no further away than given, the sentence itself included. */
    public List<SentenceNames> around(int index, int distance) {
        return sentences.subList(Math.max(0, index - distance), Math.min(sentences.size(), index + distance + 1));
    }

    /** The entity that a name acts for: the state for its capital, its people's adjective and its government's seat. */
    public Optional<Entity> actor(Entity entity) {
        return entity.metonymFor().flatMap(gazetteer::entity);
    }

    /** The state or organization that a body is part of. */
    public Optional<Entity> owner(Entity body) {
        return body.bodyOf().flatMap(gazetteer::entity);
    }

    /** Whether the article names the entity, its capital or one of its bodies. */
    public boolean names(Entity entity) {
        return sentences.stream().flatMap(s -> s.mentions().stream()).map(Mention::entity)
                .anyMatch(e -> e.equals(entity) || actor(e).filter(entity::equals).isPresent() || owner(e).filter(entity::equals).isPresent());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The nearest earlier entity that fits; the subject-like first mention of a sentence comes before its others. */
    Optional<Entity> before(int sentence, int token, Predicate<Entity> fits) {
        Optional<Entity> here = candidates(sentence, token).stream().filter(fits).findFirst();
        return here.isPresent() ? here : earlier(sentence, fits, SENTENCES_BACK);
    }

    Optional<Entity> earlier(int sentence, Predicate<Entity> fits, int back) {
        for (int s = sentence - 1; s >= Math.max(0, sentence - back); s--) {
            Optional<Entity> found = candidates(s, Integer.MAX_VALUE).stream().filter(fits).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whom a pronoun at the opening of a sentence carries on from: sentences that open with it too are passed over. */
    Optional<Entity> continued(int sentence, Predicate<Entity> fits, String pronoun) {
        int first = sentence;
        while (first > 0 && first > sentence - SENTENCES_BACK && opensWith(first - 1, pronoun)) {
            first--;
        }
        return earlier(first, fits, 2);
    }

    private boolean opensWith(int sentence, String pronoun) {
        SentenceNames names = sentences.get(sentence);
        int end = names.mentions().isEmpty() ? names.sentence().tokens().size() : names.mentions().getFirst().begin();
        return names.sentence().tokens().stream().limit(end).anyMatch(t -> t.lemma().equals(pronoun));
    }

    /**
     * The entity of the nearest sentence with any that fit: what "the bloc" follows upon. Of several there, the one of
     * which the article speaks much more than of the others; else none.
     */
    Optional<Entity> nearest(int sentence, int token, Predicate<Entity> fits) {
        List<Entity> near = nearestFitting(sentence, token, fits, SENTENCES_BACK);
        if (near.size() < 2) {
            return near.stream().findFirst();
        }
        Entity most = near.stream().max(Comparator.comparingLong(this::mentionsOf)).orElseThrow();
        boolean outstanding = near.stream().filter(e -> e != most).allMatch(e -> 2 * mentionsOf(e) <= mentionsOf(most));
        return outstanding ? Optional.of(most) : Optional.empty();
    }

    /** The one entity that fits in the nearest sentence with any; empty if several do. */
    Optional<Entity> only(int sentence, int token, Predicate<Entity> fits) {
        List<Entity> near = nearestFitting(sentence, token, fits, 2);
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** The entity that the article speaks of at least twice as often as of any other that fits. */
    Optional<Entity> dominant(Predicate<Entity> fits) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            candidates(s, Integer.MAX_VALUE).stream().filter(fits).forEach(e -> counts.merge(e, 1, Integer::sum));
        }
        List<Map.Entry<Entity, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed()).toList();
        boolean dominates = !sorted.isEmpty() && sorted.getFirst().getValue() > 1
                && (sorted.size() == 1 || sorted.getFirst().getValue() >= 2 * sorted.get(1).getValue());
        return dominates ? Optional.of(sorted.getFirst().getKey()) : Optional.empty();
    }

    private List<Entity> nearestFitting(int sentence, int token, Predicate<Entity> fits, int back) {
        for (int s = sentence; s >= Math.max(0, sentence - back); s--) {
            List<Entity> found = candidates(s, s == sentence ? token : Integer.MAX_VALUE).stream().filter(fits).distinct().toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private long mentionsOf(Entity entity) {
        return sentences.stream().flatMap(s -> s.mentions().stream()).filter(m -> m.entity().id().equals(entity.id())).count();
    }

    /** The two states or groups that "the two countries" means: the only two named here before, or in the last sentence. */
    List<Entity> pair(int sentence, int token, Predicate<Entity> fits) {
        Set<Entity> lone = Set.of();
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            Set<Entity> found = new LinkedHashSet<>();
            candidates(s, s == sentence ? token : Integer.MAX_VALUE).stream().filter(fits).forEach(found::add);
            if (found.isEmpty()) {
                found.addAll(lone);
            }
            if (found.size() == 2) {
                return List.copyOf(found);
            }
            if (found.size() == 1 && s < sentence) {
                found.addAll(lone);
                return found.size() == 2 ? List.copyOf(found) : List.of();
            }
            lone = found;
            if (found.size() > 2) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The person last mentioned with a title that ends in the given word: "the president". */
    Optional<Entity> titled(int sentence, int token, String word) {
        for (int s = sentence; s >= 0; s--) {
            int limit = s == sentence ? token : Integer.MAX_VALUE;
            for (Mention m : sentences.get(s).mentions().reversed()) {
                boolean fits = titleOf(m, sentences.get(s)).filter(t -> t.canonical().toLowerCase(Locale.ROOT).endsWith(word)).isPresent();
                if (fits && m.end() <= limit) {
                    return Optional.of(m.entity());
                }
            }
        }
        return Optional.empty();
    }

    /** The title that a person is mentioned with, or that stands in or right before the name. */
    private static Optional<Title> titleOf(Mention m, SentenceNames names) {
        if (!m.entity().isA(EntityType.PERSON)) {
            return Optional.empty();
        }
        return m.title().or(() -> names.titles().stream()
                .filter(t -> t.end() == m.begin() || t.begin() >= m.begin() && t.end() <= m.end())
                .map(TitleFinder.Found::title)
                .findFirst());
    }

    boolean isDescribedAs(Entity entity, String word) {
        return CoalitionFinder.isCalled(entity, word) || gazetteer.find(entity.id()).stream()
                .flatMap(e -> e.descriptors().stream())
                .anyMatch(d -> d.equalsIgnoreCase(word) || d.toLowerCase(Locale.ROOT).endsWith(" " + word.toLowerCase(Locale.ROOT)));
    }

    /** Entities of a sentence before a token, in order, capitals and adjectives as the states they stand for. */
    private List<Entity> candidates(int sentence, int token) {
        List<Entity> found = new ArrayList<>();
        for (Mention m : sentences.get(sentence).mentions()) {
            if (m.end() <= token) {
                found.add(m.entity().isA(EntityType.PLACE) ? actor(m.entity()).orElse(m.entity()) : m.entity());
            }
        }
        return found;
    }
}
