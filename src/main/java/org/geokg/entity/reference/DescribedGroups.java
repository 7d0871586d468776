package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.FighterNames;

/** Finds those whom a phrase means together: "the two countries", "both regions", "the Asian giants", "the latter". */
final class DescribedGroups {
    private static final Set<String> REGIONS = Set.of("region", "territory", "enclave", "city", "province", "island");
    private static final Set<String> ORGANIZATIONS = Set.of("bloc", "organization", "organisation", "body", "alliance");
    private static final Set<String> SIDES = Set.of("side", "party");
    private static final Set<String> ANY = Set.of("two", "three", "four", "five", "both", "duo", "pair");
    private static final Set<String> STATES = Set.of("country", "nation", "government", "junta");
    private static final Set<String> OTHERS = Set.of("other", "third", "remaining", "last", "new", "foreign", "more", "many");

    private final Antecedents antecedents;
    private final WordBook words;
    private final NamedTogether together;

    DescribedGroups(Antecedents antecedents) {
        this.antecedents = antecedents;
        this.words = antecedents.words();
        this.together = new NamedTogether(antecedents);
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
        boolean canBePersons = words.has(WordClass.PERSON, noun) || ANY.contains(noun);
        if (canBePersons) {
            List<Entity> persons = together.find(at, number, canBe.and(DescribedGroups::isPerson));
            if (!persons.isEmpty() && (persons.stream().allMatch(wanted) || words.has(WordClass.PERSON, noun))) {
                return persons.stream().allMatch(wanted) ? persons : List.of(); // not the states named beside them
            }
        }
        Predicate<Entity> kind = kind(noun).and(canBe).and(e -> !isOfFighters(noun, modifiers) || e.isA(EntityType.ARMED_GROUP));
        List<Entity> known = number > 2 ? antecedents.established(at, number).stream().filter(kind).toList() : List.of();
        if (known.size() == number) {
            return described(known, modifiers);
        }
        List<Entity> near = together.find(at, number, kind);
        boolean warring = near.isEmpty() && number == 2 && words.has(WordClass.WARRING, noun) && modifiers.isEmpty();
        List<Entity> found = warring ? together.rivals(at, kind) : near;
        boolean opponents = number == 2 && found.size() == 2 && words.has(WordClass.OPPONENT, noun) && !together.areOpposed(at, found);
        return described(opponents ? together.opponents(at, found, kind) : found, modifiers);
    }

    /** "The two rebel groups", "both militias": no states. */
    private boolean isOfFighters(String noun, List<String> modifiers) {
        boolean group = words.has(WordClass.ARMED_GROUP, noun) && !ORGANIZATIONS.contains(noun);
        return group || modifiers.stream().anyMatch(m -> FighterNames.isFighter(m, words));
    }

    private Predicate<Entity> kind(String noun) {
        if (REGIONS.contains(noun)) {
            return e -> e.isA(EntityType.PLACE);
        }
        if (ORGANIZATIONS.contains(noun)) {
            return e -> e.isA(EntityType.ORGANIZATION) && !e.isA(EntityType.GOVERNMENT_BODY);
        }
        if (words.has(WordClass.NEVER_GROUP, noun)) {
            return e -> e.isA(EntityType.STATE);
        }
        return SIDES.contains(noun)
                ? e -> isParty(e) || e.isA(EntityType.INTERNATIONAL_ORGANIZATION)
                : DescribedGroups::isParty;
    }

    /** Those whom a plural means: two for "the rivals", as many as were listed for "the countries", but not whoever hosts them. */
    List<Entity> unnumbered(Position at, String noun, List<String> modifiers, Predicate<Entity> canBe) {
        if (modifiers.stream().anyMatch(OTHERS::contains)) {
            return List.of();
        }
        if (words.has(WordClass.OPPOSITE, noun)) {
            Predicate<Entity> kind = kind(noun).and(canBe);
            List<Entity> near = together.find(at, 2, kind);
            return described(near.isEmpty() && words.has(WordClass.WARRING, noun) ? together.rivals(at, kind) : near, modifiers);
        }
        return STATES.contains(noun) ? described(together.listed(at, DescribedGroups::isParty), modifiers) : List.of();
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

    /** Words with a capital say who is meant, as in "the two Asian giants"; they must suit all. */
    private List<Entity> described(List<Entity> found, List<String> modifiers) {
        // "the former foes"
        List<String> telling = modifiers.stream().filter(m -> antecedents.descriptors().isDescriptor(m) && !m.equals("former")).toList();
        boolean suit = telling.isEmpty() || found.stream().allMatch(e -> antecedents.descriptors().isDescribedBy(telling, e));
        return suit ? found : List.of();
    }
}
