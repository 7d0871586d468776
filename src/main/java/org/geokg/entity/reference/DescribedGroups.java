package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.FighterNames;

/** Finds those whom a phrase means together: "the two countries", "both regions", "the Asian giants", "the latter". */
final class DescribedGroups {
    private static final Set<String> ANY = Set.of("two", "three", "four", "five", "both");
    private static final Set<String> OTHERS = Set.of("other", "third", "remaining", "last", "new", "foreign", "more", "many");

    private final Antecedents antecedents;
    private final WordBook words;
    private final NamedTogether together;
    private final TreatedAlike alike;
    private final Protagonists protagonists;

    DescribedGroups(Antecedents antecedents) {
        this.antecedents = antecedents;
        this.words = antecedents.words();
        this.together = new NamedTogether(antecedents);
        this.alike = new TreatedAlike(antecedents);
        this.protagonists = new Protagonists(antecedents);
    }

    /** Whether an entity can be one of two that are spoken of together. */
    static boolean isParty(Entity e) {
        return e.isA(EntityType.STATE) || e.isA(EntityType.ARMED_GROUP);
    }

    static boolean isPerson(Entity e) {
        return e.isA(EntityType.PERSON);
    }

    /** So many of whom the phrase tells the number. */
    List<Entity> numbered(
            Position at, int number, String noun, List<String> modifiers, Predicate<Entity> canBe, Predicate<Entity> wanted) {
        if (modifiers.stream().anyMatch(OTHERS::contains)) {
            return List.of();
        }
        boolean canBePersons = words.has(WordClass.PERSON, noun) || ANY.contains(noun) || NounPhrases.numberOf(noun) > 1;
        if (canBePersons) {
            List<Entity> persons = persons(at, number, noun, canBe.and(DescribedGroups::isPerson));
            if (!persons.isEmpty() && (persons.stream().allMatch(wanted) || words.has(WordClass.PERSON, noun))) {
                return persons.stream().allMatch(wanted) ? persons : List.of(); // not the states named beside them
            }
        }
        Predicate<Entity> kind = kind(noun).and(canBe).and(e -> !isOfFighters(noun, modifiers) || e.isA(EntityType.ARMED_GROUP))
                .and(describedBy(modifiers));
        List<Entity> known = number > 2 ? antecedents.groups().first(at, number).stream().filter(kind).toList() : List.of();
        if (known.size() == number) {
            return known;
        }
        return number == 2 ? two(at, noun, modifiers, kind) : together.find(at, number, kind);
    }

    /** So many of whom nothing is said but that there are several; not where one is only named as a place: "met in Kenya". */
    List<Entity> named(Position at, int number) {
        List<Entity> found = numbered(at, number, "", List.of(), e -> true, e -> true);
        return together.isOneWhere(at.sentence(), found) ? List.of() : found;
    }

    /** "Both leaders" far behind their names are whom the article has spoken of so before. */
    private List<Entity> persons(Position at, int number, String noun, Predicate<Entity> kind) {
        List<Entity> near = together.find(at, number, kind);
        return near.isEmpty() && words.has(WordClass.PERSON, noun) ? antecedents.groups().only(at, number, kind) : near;
    }

    private List<Entity> two(Position at, String noun, List<String> modifiers, Predicate<Entity> kind) {
        List<Entity> treated = noun.equals("both") ? alike.openers(at, kind) : alike.owners(at, kind);
        if (!treated.isEmpty()) {
            return treated;
        }
        List<Entity> near = together.find(at, 2, kind);
        if (!near.isEmpty()) {
            boolean opponents = words.has(WordClass.OPPONENT, noun) && !together.areOpposed(at, near);
            return opponents ? together.opponents(at, near, kind) : near;
        }
        List<Entity> rivals = words.has(WordClass.WARRING, noun) && modifiers.isEmpty() ? together.rivals(at, kind) : List.of();
        return !rivals.isEmpty() ? rivals : telling(modifiers).isEmpty() ? protagonists.find(at, kind) : onlyTwo(at, kind);
    }

    /** "The Horn of Africa countries" after Djibouti and Eritrea, whoever else was named: the only two of that part of the world. */
    private List<Entity> onlyTwo(Position at, Predicate<Entity> kind) {
        List<Entity> named = IntStream.rangeClosed(0, at.sentence()).boxed()
                .flatMap(s -> antecedents.fitting(s, s == at.sentence() ? at.token() : Integer.MAX_VALUE, kind).stream())
                .distinct().limit(3).toList();
        return named.size() == 2 ? named : List.of();
    }

    /** "The two rebel groups", "both militias": no states. */
    private boolean isOfFighters(String noun, List<String> modifiers) {
        boolean group = words.has(WordClass.ARMED_GROUP, noun) && !words.has(WordClass.PAIRED_ORGANIZATION, noun);
        return group || modifiers.stream().anyMatch(m -> FighterNames.isFighter(m, words));
    }

    private Predicate<Entity> kind(String noun) {
        if (words.has(WordClass.PAIRED_PLACE, noun)) {
            return e -> e.isA(EntityType.PLACE);
        }
        if (words.has(WordClass.PAIRED_ORGANIZATION, noun)) {
            return e -> e.isA(EntityType.ORGANIZATION) && !e.isA(EntityType.GOVERNMENT_BODY);
        }
        if (words.has(WordClass.NEVER_GROUP, noun)) {
            return e -> e.isA(EntityType.STATE);
        }
        return words.has(WordClass.SIDE, noun)
                ? e -> isParty(e) || e.isA(EntityType.INTERNATIONAL_ORGANIZATION)
                : DescribedGroups::isParty;
    }

    /** Those whom a plural means: two for "the rivals", as many as were listed for "the countries", but not whoever hosts them. */
    List<Entity> unnumbered(Position at, String noun, List<String> modifiers, Predicate<Entity> canBe) {
        if (modifiers.stream().anyMatch(OTHERS::contains)) {
            return List.of();
        }
        Predicate<Entity> kind = kind(noun).and(canBe).and(describedBy(modifiers));
        if (words.has(WordClass.OPPOSITE, noun)) {
            List<Entity> near = together.find(at, 2, kind);
            return near.isEmpty() && words.has(WordClass.WARRING, noun) ? together.rivals(at, kind) : near;
        }
        if (!words.has(WordClass.PAIRED_STATE, noun)) {
            return List.of();
        }
        List<Entity> listed = together.listed(at, e -> isParty(e) && describedBy(modifiers).test(e));
        return listed.isEmpty() && !telling(modifiers).isEmpty() ? onlyTwo(at, kind) : listed;
    }

    /** Of a state and an armed group that were named together, the state. */
    Optional<Entity> stateAgainstGroup(Position at) {
        List<Entity> two = together.find(at, 2, DescribedGroups::isParty);
        return two.stream().anyMatch(e -> e.isA(EntityType.ARMED_GROUP))
                ? two.stream().filter(e -> e.isA(EntityType.STATE)).findFirst() : Optional.empty();
    }

    /** "The former", "the latter": of the last two who were named together. */
    List<Entity> oneOfTwo(Position at, boolean latter) {
        List<Entity> two = together.find(at, 2, DescribedGroups::isParty);
        if (two.isEmpty()) {
            two = together.find(at, 2, e -> e.isA(EntityType.INTERNATIONAL_ORGANIZATION));
        }
        return two.isEmpty() ? List.of() : List.of(latter ? two.get(1) : two.get(0));
    }

    /** Words that say who is meant, as in "the two Asian giants"; none of "the former foes". */
    private List<String> telling(List<String> modifiers) {
        return antecedents.descriptors().isDescriptor(String.join(" ", modifiers)) ? modifiers
                : modifiers.stream().filter(m -> antecedents.descriptors().isDescriptor(m) && !m.equals("former")).toList();
    }

    private Predicate<Entity> describedBy(List<String> modifiers) {
        List<String> telling = telling(modifiers);
        return e -> telling.isEmpty() || antecedents.descriptors().isDescribedBy(telling, e);
    }
}
