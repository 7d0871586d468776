package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;

/** Finds the actor that a definite phrase describes: "the country", "the West African nation", "the bloc", "the junta". */
final class DescribedActors {
    private final Antecedents antecedents;
    private final WordBook words;

    DescribedActors(Antecedents antecedents) {
        this.antecedents = antecedents;
        this.words = antecedents.words();
    }

    /** Whom the phrase with this noun, which begins at a token, may describe; none where it is not told for certain. */
    Optional<Entity> find(Position at, String noun, List<String> modifiers, Predicate<Entity> wanted) {
        if (words.has(WordClass.STATE, noun)) {
            return state(at, noun, modifiers, wanted);
        }
        if (words.has(WordClass.ORGANIZATION, noun) || words.has(WordClass.ARMED_GROUP, noun)) {
            return organization(at, noun, modifiers);
        }
        if (words.has(WordClass.BARE_AGENT, noun) && modifiers.isEmpty()) {
            return ofState(at, noun, wanted);
        }
        return words.has(WordClass.STATE_AGENT, noun)
                ? antecedents.bodies().owner(at, noun).filter(e -> isState(e, wanted)) : Optional.empty();
    }

    private static boolean isState(Entity e, Predicate<Entity> wanted) {
        return e.isA(EntityType.STATE) && wanted.test(e);
    }

    /** Who is called by the very words: "27-nation bloc", "military alliance", "former French colony". */
    Optional<Entity> called(Position at, String words) {
        Predicate<Entity> known = e -> (e.isA(EntityType.ORGANIZATION) || e.isA(EntityType.STATE))
                && antecedents.descriptors().isDescribedAs(e, words);
        return antecedents.outstanding(at, known).or(() -> antecedents.onlyEver(at, known));
    }

    private Optional<Entity> state(Position at, String noun, List<String> modifiers, Predicate<Entity> wanted) {
        List<String> telling = modifiers.stream().filter(m -> !words.has(WordClass.ANY_STATE, m)).toList();
        Predicate<Entity> suits = e -> e.isA(EntityType.STATE)
                && (!words.has(WordClass.PARTICULAR_STATE, noun) || antecedents.descriptors().isDescribedAs(e, noun));
        if (telling.isEmpty()) {
            return words.has(WordClass.VAGUE_STATE, noun) ? Optional.empty() : antecedents.focus(at, suits.and(wanted));
        }
        Predicate<Entity> described = suits.and(wanted).and(e -> antecedents.descriptors().isDescribedBy(telling, e));
        return antecedents.focus(at, described).or(() -> antecedents.onlyEver(at, described));
    }

    /** Who is known to sit there, or by that noun; else, where it is one that suits them all, the only international organization. */
    private Optional<Entity> organization(Position at, String noun, List<String> modifiers) {
        Optional<String> seat = modifiers.stream().filter(m -> m.endsWith(Descriptors.SITED)).findFirst();
        Predicate<Entity> sits = e -> e.isA(EntityType.ORGANIZATION)
                && seat.filter(s -> antecedents.descriptors().isDescribedAs(e, s)).isPresent();
        if (seat.isPresent() && antecedents.ever(at, sits).findAny().isPresent()) {
            return antecedents.onlyEver(at, sits)
                    .or(() -> antecedents.outstanding(at, sits.and(e -> antecedents.descriptors().isDescribedAs(e, noun))));
        }
        Predicate<Entity> known = e -> e.isA(EntityType.ORGANIZATION) && antecedents.descriptors().isDescribedAs(e, noun);
        Optional<Entity> found = antecedents.outstanding(at, known).or(() -> antecedents.onlyEver(at, known))
                .or(() -> antecedents.onlyAhead(at, known.and(e -> e.isA(EntityType.INTERNATIONAL_ORGANIZATION))));
        return found.isPresent() || !words.has(WordClass.ANY_ORGANIZATION, noun)
                ? found
                : antecedents.only(at, e -> e.isA(EntityType.INTERNATIONAL_ORGANIZATION));
    }

    /** A body that every state has is that of the state that is spoken of; a junta's only of one that has one. */
    private Optional<Entity> ofState(Position at, String noun, Predicate<Entity> wanted) {
        Predicate<Entity> state = e -> isState(e, wanted);
        List<String> bySoldiers = List.copyOf(words.of(WordClass.MILITARY_RULED));
        Predicate<Entity> ruledBySoldiers = state.and(e -> antecedents.descriptors().isDescribedBy(bySoldiers, e));
        Optional<Entity> ruled = noun.equals("junta") ? antecedents.outstanding(at, ruledBySoldiers) : Optional.empty();
        Optional<Entity> told = ruled.or(() -> antecedents.bodies().owner(at, noun).filter(state));
        if (told.isPresent()) {
            return told;
        }
        if (words.has(WordClass.ARMY, noun) || noun.equals("junta")) {
            return antecedents.onlyEver(at, ruledBySoldiers).or(() -> antecedents.onlyEver(at, state));
        }
        return antecedents.dominant(state).or(() -> antecedents.onlyEver(at, state));
    }
}
