package org.geokg.entity.reference;

import java.util.List;
import org.geokg.entity.Entity;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.mention.CoalitionFinder;

/** Tells by the gazetteer's descriptions whether words such as "Asian" or "island" suit an entity. */
final class Descriptors {
    /** Ends a description that tells where an organization has its seat: "Vienna-based". */
    static final String SITED = "-based";

    private static final String EURASIAN = "Eurasian";

    private final Gazetteer gazetteer;

    Descriptors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a word or phrase describes an entity, "Asian" or "island", also as the end of a longer description. */
    boolean isDescribedAs(Entity entity, String word) {
        return CoalitionFinder.isCalled(entity, word) || gazetteer.find(entity.id()).stream()
                .flatMap(e -> e.descriptors().stream())
                .anyMatch(d -> d.equalsIgnoreCase(word)
                        || d.length() > word.length() && d.charAt(d.length() - word.length() - 1) == ' '
                                && d.regionMatches(true, d.length() - word.length(), word, 0, word.length()));
    }

    /** Whether words before a noun describe an entity: "South American", "island". */
    boolean isDescribedBy(List<String> modifiers, Entity entity) {
        String whole = String.join(" ", modifiers);
        return gazetteer.isDescriptor(whole)
                ? isDescribedAs(entity, whole)
                : modifiers.stream().anyMatch(m -> isDescribedAs(entity, m));
    }

    /** Whether two states lie in one part of the world, as far as their descriptions tell, or one spans several. */
    boolean mayBeNeighbours(Entity one, Entity other) {
        List<String> regions = regions(one);
        List<String> others = regions(other);
        return regions.contains(EURASIAN) || others.contains(EURASIAN) || regions.stream().anyMatch(others::contains);
    }

    private List<String> regions(Entity state) {
        return gazetteer.find(state.id()).stream().flatMap(e -> e.descriptors().stream())
                .filter(d -> Character.isUpperCase(d.charAt(0))).toList();
    }

    /** Whether some state is described by a word: "Asian", but not "warring". */
    boolean isDescriptor(String word) {
        return gazetteer.isDescriptor(word);
    }
}
