package org.geokg.fusion;

import java.util.Comparator;

/**
 * The claims that must be fused together, since one can end what another says: all between the same two entities, and for
 * offices all on the same office. Claims of different units never touch each other's statements, save that a unit of
 * offices tells who speaks for whom (see {@link Fusion#touched}).
 */
public sealed interface FusionUnit extends Comparable<FusionUnit> {

    /**
     * All relations between two entities, or an entity and a literal, whichever way round.
     *
     * @param first  the smaller key
     * @param second the larger key
     */
    record Pair(String first, String second) implements FusionUnit {
        @Override
        public String toString() {
            return "pair " + first + " " + second;
        }
    }

    /**
     * An office, whoever holds it.
     *
     * @param of   id of the state or organization
     * @param role the role as the role table folds it
     */
    record Office(String of, String role) implements FusionUnit {
        @Override
        public String toString() {
            return "office " + of + " " + role;
        }
    }

    @Override
    default int compareTo(FusionUnit other) {
        return Comparator.comparing(FusionUnit::toString).compare(this, other);
    }
}
