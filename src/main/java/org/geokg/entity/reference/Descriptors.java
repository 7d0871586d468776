package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.mention.CoalitionFinder;

/** Tells by the gazetteer's descriptions whether words such as "Asian" or "island" suit an entity. */
final class Descriptors {
    /** Ends a description that tells where an organization has its seat: "Vienna-based". */
    static final String SITED = "-based";

    private static final String EURASIAN = "Eurasian";
    private static final Pattern FORMER = Pattern.compile("former (\\p{Lu}\\p{L}+) (\\p{Ll}+)");

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

    /**
     * Whether a state is among those that the gazetteer lists beside another; where it lists none for one of them, whether both lie in
     * one part of the world, as far as their descriptions tell, or one spans several.
     */
    boolean mayBeNeighbours(Entity one, Entity other) {
        List<String> listed = neighbours(one);
        if (!listed.isEmpty() && !neighbours(other).isEmpty()) {
            return listed.contains(other.id());
        }
        List<String> regions = regions(one);
        List<String> others = regions(other);
        return regions.contains(EURASIAN) || others.contains(EURASIAN) || regions.stream().anyMatch(others::contains);
    }

    /** The state whose possession another once was: "former French colony" tells of France. */
    Optional<Entity> formerOwner(Entity state, String possession) {
        return gazetteer.find(state.id()).stream().flatMap(e -> e.descriptors().stream())
                .map(d -> FORMER.matcher(d)).filter(m -> m.matches() && m.group(2).equals(possession))
                .flatMap(m -> gazetteer.entries().stream()
                        .filter(o -> o.entity().isA(EntityType.STATE) && o.adjectives().contains(m.group(1))))
                .map(GazetteerEntry::entity).filter(o -> !o.equals(state)).findFirst();
    }

    private List<String> neighbours(Entity state) {
        return gazetteer.find(state.id()).map(GazetteerEntry::neighbours).orElse(List.of());
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
