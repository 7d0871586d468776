package org.geokg.entity.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/**
 * Finds whom words that point back may mean. It looks at the order of names alone, never at parses, so that it tells the
 * same whether a sentence was parsed or not.
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 4;

    /** Phrases that begin no further on open their sentence: "On Monday the country"; so do the first sentences an article. */
    private static final int OPENING = 2;

    private static final Set<String> SUBORDINATE = Set.of(
            "when", "after", "while", "although", "though", "whereas", "once", "before", "because");

    private final Gazetteer gazetteer;
    private final List<SentenceNames> sentences;
    private final List<List<Spoken>> spoken;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final RepeatedBodies bodies;
    private final Descriptors descriptors;
    private final EstablishedGroups groups = new EstablishedGroups();

    /** @param spoken for every sentence those whom it speaks of, in order; may grow while an article is read */
    Antecedents(Gazetteer gazetteer, List<SentenceNames> sentences, List<List<Spoken>> spoken) {
        this.gazetteer = gazetteer;
        this.sentences = sentences;
        this.spoken = spoken;
        this.descriptors = new Descriptors(gazetteer);
        this.bodies = new RepeatedBodies(gazetteer, sentences);
        spoken.forEach(s -> s.forEach(m -> named.merge(m.entity().id(), m.aside() ? 1 : 2, Integer::sum)));
    }

    /** Counts words that point back to an entity among what the article says of it. */
    void count(Entity entity) {
        named.merge(entity.id(), 2, Integer::sum);
    }

    /** Those whom "the two" and "the three" have been found to mean. */
    EstablishedGroups groups() {
        return groups;
    }

    /** Whose armies, troops and ministries the article has spoken of. */
    RepeatedBodies bodies() {
        return bodies;
    }

    /** How those are described whom phrases may mean. */
    Descriptors descriptors() {
        return descriptors;
    }

    WordBook words() {
        return gazetteer.words();
    }

    List<SentenceNames> sentences() {
        return sentences;
    }

    /** Those of a sentence before a token who fit, each once. */
    List<Entity> fitting(int sentence, int token, Predicate<Entity> fits) {
        return spoken.get(sentence).stream().filter(m -> m.end() <= token).map(Spoken::entity).filter(fits).distinct().toList();
    }

    /** The same without those told aside. */
    private List<Entity> mainly(int sentence, int token, Predicate<Entity> fits) {
        return spoken.get(sentence).stream().filter(m -> m.end() <= token && !m.aside()).map(Spoken::entity)
                .filter(fits).distinct().toList();
    }

    /**
     * The one that the text is about when it says "the country": the only one in the nearest sentence with any that fit;
     * of several, the one of which the article speaks much more than of the others, else the first if none is named more.
     */
    Optional<Entity> focus(Position at, Predicate<Entity> fits) {
        List<Entity> near = nearest(at, fits, SENTENCES_BACK);
        if (isNear(at, near)) {
            return near.size() < 2 ? near.stream().findFirst() : outstanding(near).or(() -> leading(near, opens(at)));
        }
        return dominant(fits).or(() -> near.size() < 2 ? near.stream().findFirst() : outstanding(near));
    }

    /** Whether a phrase opens its sentence; "China accused the island nation" opens with another. */
    private boolean opens(Position at) {
        return at.token() <= OPENING && fitting(at.sentence(), at.token(), e -> true).isEmpty();
    }

    /** Whether somebody was spoken of in this sentence or the one before. */
    private boolean isNear(Position at, List<Entity> entities) {
        return entities.stream().anyMatch(e -> IntStream.rangeClosed(Math.max(0, at.sentence() - 1), at.sentence())
                .anyMatch(s -> !fitting(s, s == at.sentence() ? at.token() : Integer.MAX_VALUE, e::equals).isEmpty()));
    }

    /** The same, but nobody where several are named about as often. */
    Optional<Entity> outstanding(Position at, Predicate<Entity> fits) {
        List<Entity> near = nearest(at, fits, SENTENCES_BACK);
        return near.size() < 2 ? near.stream().findFirst() : outstanding(near);
    }

    private Optional<Entity> outstanding(List<Entity> near) {
        Entity most = near.stream().max(Comparator.comparingInt(this::weight)).orElseThrow();
        boolean stands = near.stream().filter(e -> e != most).allMatch(e -> 2 * weight(e) <= weight(most));
        return stands ? Optional.of(most) : Optional.empty();
    }

    /** The first, for a phrase that opens its sentence as the first did; else only if it is named more than the others. */
    private Optional<Entity> leading(List<Entity> near, boolean opens) {
        Entity first = near.getFirst();
        boolean leads = near.stream().skip(1).allMatch(e -> weight(e) < weight(first) || opens && weight(e) == weight(first));
        return leads ? Optional.of(first) : Optional.empty();
    }

    /** How much the article speaks of an entity. */
    int weight(Entity entity) {
        return named.getOrDefault(entity.id(), 0);
    }

    /** Those who fit in the nearest sentence with any; those told aside only where there is nobody else. */
    private List<Entity> nearest(Position at, Predicate<Entity> fits, int back) {
        for (int s = at.sentence(); s >= Math.max(0, at.sentence() - back); s--) {
            int limit = s == at.sentence() ? at.token() : Integer.MAX_VALUE;
            List<Entity> main = mainly(s, limit, fits);
            List<Entity> found = main.isEmpty() ? fitting(s, limit, fits) : main;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The one entity that fits in the nearest sentence with any; empty if several do. */
    Optional<Entity> only(Position at, Predicate<Entity> fits) {
        for (int s = at.sentence(); s >= Math.max(0, at.sentence() - 2); s--) {
            List<Entity> found = fitting(s, s == at.sentence() ? at.token() : Integer.MAX_VALUE, fits);
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The one that goes without saying: the only one in the nearest sentence with any that fit, unless the article speaks more
     * of another, which then is meant if it dominates the article and was named shortly before.
     */
    Optional<Entity> topic(Position at, Predicate<Entity> fits) {
        return only(at, fits).filter(e -> !isOutweighed(e, fits) || opens(at.sentence(), e))
                .or(() -> dominant(fits).filter(e -> isNear(at, e)));
    }

    private boolean isNear(Position at, Entity entity) {
        return IntStream.rangeClosed(Math.max(0, at.sentence() - 2), at.sentence())
                .anyMatch(s -> !fitting(s, s == at.sentence() ? at.token() : Integer.MAX_VALUE, entity::equals).isEmpty());
    }

    /** The only one that fits of all whom the article has named before. */
    Optional<Entity> onlyEver(Position at, Predicate<Entity> fits) {
        List<Entity> found = ever(at, fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Each of those who fit whom the article has named before. */
    Stream<Entity> ever(Position at, Predicate<Entity> fits) {
        return since(0, at, fits);
    }

    /** Each of those who fit who were named not far before, else of all before. */
    List<Entity> lately(Position at, int sentencesBack, Predicate<Entity> fits) {
        List<Entity> near = since(Math.max(0, at.sentence() - sentencesBack), at, fits).toList();
        return near.isEmpty() ? ever(at, fits).toList() : near;
    }

    private Stream<Entity> since(int first, Position at, Predicate<Entity> fits) {
        return IntStream.rangeClosed(first, at.sentence()).boxed()
                .flatMap(s -> fitting(s, s == at.sentence() ? at.token() : Integer.MAX_VALUE, fits).stream()).distinct();
    }

    /** The only one that fits in the sentences to come, for what an article opens with: "the regional bloc" of a lead. */
    Optional<Entity> onlyAhead(Position at, Predicate<Entity> fits) {
        if (at.sentence() > OPENING) {
            return Optional.empty();
        }
        int last = Math.min(sentences.size() - 1, at.sentence() + OPENING);
        List<Entity> found = IntStream.rangeClosed(at.sentence(), last).boxed()
                .flatMap(s -> fitting(s, Integer.MAX_VALUE, fits).stream()).distinct().limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The nearest earlier entity that fits; the subject-like first mention of a sentence comes before its others. */
    Optional<Entity> before(Position at, Predicate<Entity> fits) {
        return mainly(at.sentence(), at.token(), fits).stream().findFirst()
                .or(() -> earlier(at.sentence(), fits, SENTENCES_BACK))
                .or(() -> fitting(at.sentence(), at.token(), fits).stream().findFirst());
    }

    private Optional<Entity> earlier(int sentence, Predicate<Entity> fits, int back) {
        List<Entity> found = sentence == 0 ? List.of() : nearest(new Position(sentence - 1, Integer.MAX_VALUE), fits, back - 1);
        return found.stream().filter(e -> found.size() == 1 || !onlyOwns(e, sentence - 1)).findFirst().or(() -> found.stream().findFirst());
    }

    /** "Guaido's helpers waited until Maduro left. He …": of persons not the one who was named only for whose helpers they are. */
    private boolean onlyOwns(Entity person, int sentence) {
        TaggedSentence words = sentences.get(sentence).sentence();
        List<Spoken> named = spoken.get(sentence).stream().filter(m -> m.entity().equals(person)).toList();
        return person.isA(EntityType.PERSON) && !named.isEmpty() && named.stream().allMatch(m -> words.tag(m.end()).equals("POS"));
    }

    /** Whom a pronoun at the opening of a sentence carries on from: sentences that open with it too are passed over. */
    Optional<Entity> continued(int sentence, Predicate<Entity> fits, String pronoun) {
        int first = sentence;
        while (first > 0 && first > sentence - SENTENCES_BACK && opensWith(first - 1, pronoun)) {
            first--;
        }
        int before = first;
        return speaksOfAnother(first - 1, pronoun) || asksOfNobody(first - 1) ? Optional.empty()
                : inMainClause(first - 1, fits).or(() -> earlier(before, fits, 2));
    }

    /** "When the others cut ties with Egypt, Oman did not. It …": Oman, of whom the main clause tells. */
    private Optional<Entity> inMainClause(int sentence, Predicate<Entity> fits) {
        TaggedSentence words = sentences.get(Math.max(0, sentence)).sentence();
        if (sentence < 0 || !SUBORDINATE.contains(words.lemma(0))) {
            return Optional.empty();
        }
        int verb = IntStream.range(0, words.size()).filter(i -> words.tag(i).matches("VB[DPZ]|MD")).findFirst().orElse(words.size());
        int comma = IntStream.range(verb, words.size()).filter(i -> words.lemma(i).equals(",")).findFirst().orElse(words.size());
        return spoken.get(sentence).stream().filter(m -> m.begin() > comma && !m.aside()).map(Spoken::entity).filter(fits).findFirst();
    }

    /** "Is the partnership over? It began in 2002": what is asked of is meant. */
    private boolean asksOfNobody(int sentence) {
        return sentence >= 0 && spoken.get(sentence).isEmpty()
                && sentences.get(sentence).sentence().tokens().getLast().word().equals("?");
    }

    private boolean opensWith(int sentence, String pronoun) {
        SentenceNames names = sentences.get(sentence);
        int end = names.mentions().isEmpty() ? OPENING : Math.min(OPENING, names.mentions().getFirst().begin());
        return names.sentence().tokens().stream().limit(end).anyMatch(t -> t.lemma().equals(pronoun));
    }

    /** "The court asked it to go on. It …" may be the one or the other. */
    private boolean speaksOfAnother(int sentence, String pronoun) {
        return pronoun.equals("it") && sentence >= 0 && !opensWith(sentence, pronoun) && !opensWithName(sentence)
                && sentences.get(sentence).sentence().tokens().stream().anyMatch(t -> t.lemma().equals("it"));
    }

    /** Whether the article speaks more of another that fits. */
    boolean isOutweighed(Entity entity, Predicate<Entity> fits) {
        return named.entrySet().stream()
                .filter(e -> e.getValue() > weight(entity))
                .anyMatch(e -> gazetteer.entity(e.getKey()).filter(fits).isPresent());
    }

    /** "BRICS itself took in Egypt; Turkey has asked to be admitted": the sentence is about it, whatever else the article is about. */
    private boolean opens(int sentence, Entity entity) {
        Optional<Spoken> first = spoken.get(sentence).stream().findFirst().filter(m -> m.begin() == 0 && m.entity().equals(entity));
        return first.filter(m -> sentences.get(sentence).sentence().tag(m.end()).matches("VB.*|RB|MD|PRP")).isPresent();
    }

    /** "Hamas, which …, said that it …. It …": whom the sentence is about from its first word. */
    private boolean opensWithName(int sentence) {
        List<Spoken> all = spoken.get(sentence);
        return !all.isEmpty() && all.getFirst().begin() == 0 && !all.getFirst().aside()
                && sentences.get(sentence).sentence().tag(all.getFirst().end()).matches(",|VB.*|RB|MD");
    }

    /** The entity that the article speaks of half as often again as of any other that fits. */
    Optional<Entity> dominant(Predicate<Entity> fits) {
        List<Map.Entry<String, Integer>> sorted = named.entrySet().stream()
                .filter(e -> gazetteer.entity(e.getKey()).filter(fits).isPresent())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
        boolean dominates = !sorted.isEmpty() && sorted.getFirst().getValue() > 2
                && (sorted.size() == 1 || 2 * sorted.getFirst().getValue() >= 3 * sorted.get(1).getValue());
        return dominates ? gazetteer.entity(sorted.getFirst().getKey()) : Optional.empty();
    }

    /** "f" or "m" where a person's given name tells; else empty. */
    String gender(Entity person) {
        return gazetteer.gender(person);
    }

    /** The state that a known person belongs to. */
    Optional<Entity> stateOf(Entity person) {
        return gazetteer.find(person.id()).flatMap(GazetteerEntry::country).flatMap(gazetteer::entity)
                .filter(e -> person.isA(EntityType.PERSON) && e.isA(EntityType.STATE));
    }

    List<Spoken> spoken(int sentence) {
        return List.copyOf(spoken.get(sentence));
    }
}
