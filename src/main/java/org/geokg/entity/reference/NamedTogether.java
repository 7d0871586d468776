package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.TaggedSentence;

/** Finds those whom "the two countries", "both sides", "the three" or "they" mean: who were named together before. */
final class NamedTogether {
    private static final int SENTENCES_BACK = 3;
    private static final Set<String> WHERE = Set.of("in", "into", "inside", "across");
    private static final Set<String> BESIDE = Set.of("outside", "near", "around");
    private static final Set<String> LINKS = Set.of(",", "and", "&", "the", "as", "well", "-", "/");

    private final Antecedents antecedents;
    private final OpposedPairs opposed;

    NamedTogether(Antecedents antecedents) {
        this.antecedents = antecedents;
        this.opposed = new OpposedPairs(antecedents);
    }

    /**
     * So many who were named together: as a list, or as the only ones in a sentence. The nearest sentence with any who
     * fit decides; a single one there goes with whom the sentences before name.
     */
    List<Entity> find(Position at, int size, Predicate<Entity> fits) {
        Set<Entity> lone = Set.of();
        for (int s = at.sentence(); s >= Math.max(0, at.sentence() - SENTENCES_BACK); s--) {
            int limit = s == at.sentence() ? at.token() : Integer.MAX_VALUE;
            Set<Entity> found = parties(s, limit, fits);
            boolean mediated = opposed.tellsOfMediation(s);
            List<Entity> exact = mediated ? opposed.only(s, limit, fits) : exact(s, limit, size, fits, found);
            if (!exact.isEmpty()) {
                return exact.containsAll(lone) || lone.size() == 1 && isPair(s, at, limit, fits, exact) ? exact : List.of();
            }
            if (mediated) {
                continue;
            }
            if (found.size() > size || found.isEmpty() && namesStrangers(s, limit, size, fits)) {
                return List.of();
            }
            if (size == 2 && found.size() == 1 && s < at.sentence()) {
                found.addAll(lone);
                if (found.size() == 2) {
                    return List.copyOf(found);
                }
            }
            lone = found.isEmpty() || s == at.sentence() && found.stream().allMatch(NamedTogether::isOrganization) ? lone : found;
        }
        return List.of();
    }

    /** "Sharif and Vajpayee met": so many persons, who may be meant or whose states may, where not all their states are known. */
    private boolean namesStrangers(int sentence, int limit, int size, Predicate<Entity> fits) {
        List<Entity> persons = antecedents.fitting(sentence, limit, DescribedGroups::isPerson);
        return persons.size() == size && !persons.stream().allMatch(p -> antecedents.stateOf(p).filter(fits).isPresent());
    }

    /** Past somebody else only those of the sentence before, or of a list: "Riyadh cut ties with Tehran. Oman, which hosted the rivals". */
    private boolean isPair(int sentence, Position at, int limit, Predicate<Entity> fits, List<Entity> two) {
        return sentence == at.sentence() - 1 || sentence < at.sentence() && lists(sentence, limit, fits).contains(two);
    }

    /**
     * The two opponents whom the article is about, where the two found may be taken for them as they share one: of those
     * who are named in several sentences together with the one that is told of more, whoever is told of most.
     */
    List<Entity> opponents(Position at, List<Entity> found, Predicate<Entity> fits) {
        Entity main = antecedents.weight(found.get(0)) >= antecedents.weight(found.get(1)) ? found.get(0) : found.get(1);
        Entity other = main == found.get(0) ? found.get(1) : found.get(0);
        Map<Entity, Integer> beside = new LinkedHashMap<>();
        for (int s = 0; s <= at.sentence(); s++) {
            List<Entity> named = antecedents.fitting(s, s == at.sentence() ? at.token() : Integer.MAX_VALUE, fits);
            if (named.contains(main)) {
                named.stream().filter(e -> !e.equals(main)).forEach(e -> beside.merge(e, 1, Integer::sum));
            }
        }
        if (isAnotherPair(at, found, fits)) {
            return List.of();
        }
        List<Entity> rivals = beside.keySet().stream()
                .filter(e -> !e.equals(other) && antecedents.weight(e) > antecedents.weight(other)).toList();
        if (rivals.isEmpty()) {
            return found;
        }
        return rivals.size() == 1 && beside.get(rivals.getFirst()) > 1 ? List.of(main, rivals.getFirst()) : List.of();
    }

    /**
     * The two whom the article names as a pair most often, at least twice, where the sentence names them with others: those of whom
     * "the belligerents" is said though mediators are named beside them.
     */
    List<Entity> rivals(Position at, Predicate<Entity> fits) {
        Map<Set<Entity>, Integer> pairs = new LinkedHashMap<>();
        for (int s = 0; s <= at.sentence(); s++) {
            int limit = s == at.sentence() ? at.token() : Integer.MAX_VALUE;
            Set<Entity> all = new LinkedHashSet<>(antecedents.fitting(s, limit, fits));
            Stream<Set<Entity>> told = Stream.concat(Stream.of(all), lists(s, limit, fits).stream().map(Set::copyOf));
            told.filter(p -> p.size() == 2).distinct().forEach(p -> pairs.merge(p, 1, Integer::sum));
        }
        int most = pairs.values().stream().max(Integer::compare).orElse(0);
        List<Set<Entity>> best = pairs.keySet().stream().filter(p -> pairs.get(p) == most).toList();
        Set<Entity> here = Set.copyOf(antecedents.fitting(at.sentence(), at.token(), fits));
        boolean sure = most > 1 && best.size() == 1 && here.containsAll(best.getFirst());
        return sure ? best.getFirst().stream().sorted(Comparator.comparing(Entity::id)).toList() : List.of();
    }

    /** Whether the sentence, or the one before, has just these two as "between A and B". */
    boolean areOpposed(Position at, List<Entity> two) {
        return IntStream.rangeClosed(Math.max(0, at.sentence() - 1), at.sentence())
                .anyMatch(s -> opposed.in(s, Integer.MAX_VALUE).stream().anyMatch(p -> two.containsAll(p)));
    }

    /** Whether a sentence tells of two others, of whom the article says as much. */
    private boolean isAnotherPair(Position at, List<Entity> found, Predicate<Entity> fits) {
        int told = found.stream().mapToInt(antecedents::weight).sum();
        for (int s = 0; s < at.sentence(); s++) {
            List<Entity> named = antecedents.fitting(s, Integer.MAX_VALUE, fits);
            if (named.size() == 2 && named.stream().noneMatch(found::contains)
                    && named.stream().mapToInt(antecedents::weight).sum() >= told) {
                return true;
            }
        }
        return false;
    }

    /** However many were listed in the nearest sentence with any who fit, where it names nobody else. */
    List<Entity> listed(Position at, Predicate<Entity> fits) {
        for (int s = at.sentence(); s >= Math.max(0, at.sentence() - SENTENCES_BACK); s--) {
            int limit = s == at.sentence() ? at.token() : Integer.MAX_VALUE;
            List<Entity> named = antecedents.fitting(s, limit, fits);
            List<List<Entity>> lists = lists(s, limit, fits);
            if (lists.size() == 1 && lists.getFirst().containsAll(named)) {
                return lists.getFirst();
            }
            if (!named.isEmpty()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Those who fit, without who only leads or helps others or tells where: "a US-brokered truce", "a column outside Kinshasa". */
    private Set<Entity> parties(int sentence, int limit, Predicate<Entity> fits) {
        TaggedSentence words = antecedents.sentences().get(sentence).sentence();
        Set<Entity> parties = new LinkedHashSet<>();
        antecedents.spoken(sentence).stream()
                .filter(m -> m.end() <= limit && !(words.word(m.end()).equals("-")
                        && antecedents.words().has(WordClass.SPONSORING, words.word(m.end() + 1))))
                .filter(m -> !BESIDE.contains(words.lemma(m.begin() - 1)))
                .map(Spoken::entity).filter(fits).forEach(parties::add);
        return parties;
    }

    private List<Entity> exact(int sentence, int limit, int size, Predicate<Entity> fits, Set<Entity> found) {
        if (found.size() == size && (size == 2 || found.stream().allMatch(e -> antecedents.weight(e) > 2))) {
            return List.copyOf(found);
        }
        List<List<Entity>> lists = lists(sentence, limit, fits).stream().filter(l -> l.size() == size).toList();
        if (lists.size() == 1) {
            return lists.getFirst();
        }
        Set<Entity> withStates = new LinkedHashSet<>();
        parties(sentence, limit, e -> true).stream()
                .flatMap(e -> Stream.concat(Stream.of(e), antecedents.stateOf(e).stream()))
                .filter(fits)
                .forEach(withStates::add);
        boolean helped = found.stream().anyMatch(NamedTogether::isOrganization); // "Borrell, the EU's foreign policy chief"
        return !helped && found.size() < size && withStates.size() == size ? List.copyOf(withStates) : List.of();
    }

    /** Where no state is named, an organization brings others together: "the EU's envoy spoke to both sides". */
    private static boolean isOrganization(Entity e) {
        return e.isA(EntityType.INTERNATIONAL_ORGANIZATION);
    }

    /** Who is the one list of the last sentence with any who fit, or of the one before: "they". */
    List<Entity> they(int sentence, Predicate<Entity> fits) {
        return they(sentence, Math.max(0, sentence - 2), fits);
    }

    /** The same, looking back no further than a sentence. */
    List<Entity> they(int sentence, int first, Predicate<Entity> fits) {
        for (int s = sentence - 1; s >= first; s--) {
            List<List<Entity>> lists = lists(s, Integer.MAX_VALUE, fits);
            if (!lists.isEmpty() || !antecedents.fitting(s, Integer.MAX_VALUE, fits).isEmpty()) {
                return lists.size() == 1 ? lists.getFirst() : List.of();
            }
        }
        return List.of();
    }

    /** Whether the sentence before names one of two only as where the other is: "Turkey has soldiers in Syria". */
    boolean isOneWhere(int sentence, List<Entity> two) {
        if (sentence == 0 || two.isEmpty() || lists(sentence - 1, Integer.MAX_VALUE, two::contains).contains(two)) {
            return false;
        }
        TaggedSentence words = antecedents.sentences().get(sentence - 1).sentence();
        return two.stream().anyMatch(e -> {
            List<Spoken> named = antecedents.spoken(sentence - 1).stream().filter(m -> m.entity().equals(e)).toList();
            return !named.isEmpty() && named.stream().allMatch(m -> WHERE.contains(words.lemma(m.begin() - 1)));
        });
    }

    /** The different lists of a sentence before a token: "A, B and C"; also what means several at once, "the two". */
    private List<List<Entity>> lists(int sentence, int limit, Predicate<Entity> fits) {
        TaggedSentence words = antecedents.sentences().get(sentence).sentence();
        List<List<Entity>> lists = new ArrayList<>();
        Set<Entity> open = new LinkedHashSet<>();
        boolean closed = false;
        int begin = -1;
        int end = -1;
        for (Spoken m : antecedents.spoken(sentence)) {
            Optional<Entity> member = m.end() > limit ? Optional.empty() : member(m.entity(), fits);
            if (member.isPresent()) {
                boolean joined = m.begin() == begin || end >= 0 && !closed && isLinked(words, end, m.begin());
                if (!joined) {
                    add(open, closed, lists);
                    open.clear();
                }
                closed = joined && (m.begin() == begin || closed || holdsAnd(words, end, m.begin()));
                open.add(member.get());
                begin = m.begin();
                end = m.end();
            }
        }
        add(open, closed, lists);
        return lists.stream().distinct().toList();
    }

    private static void add(Set<Entity> open, boolean closed, List<List<Entity>> lists) {
        if (closed && open.size() > 1) {
            lists.add(List.copyOf(open));
        }
    }

    private Optional<Entity> member(Entity entity, Predicate<Entity> fits) {
        return fits.test(entity) ? Optional.of(entity) : antecedents.stateOf(entity).filter(fits);
    }

    private static boolean isLinked(TaggedSentence words, int from, int to) {
        boolean some = to > from;
        for (int i = from; i < to; i++) {
            some &= LINKS.contains(words.token(i).lemma());
        }
        return some;
    }

    private static boolean holdsAnd(TaggedSentence words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.token(i).lemma().equals("and")) {
                return true;
            }
        }
        return false;
    }
}
