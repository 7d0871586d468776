package org.geokg.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.geokg.graph.Vocabulary;

/**
 * What is fused together: a set of claims whose statements end, contradict or merge with one another and with no others.
 * It is one fusion unit, or for offices all units of one state or organization, so that nodes alone tell what belongs.
 */
sealed interface Dossier {
    /** The one relation whose statements end those of other subjects. */
    Node HOLDS_OFFICE_IN = Vocabulary.gkg("holdsOfficeIn");

    /** A subject and an object between which relations of the dossier may hold. */
    record Way(Node subject, Node object) {}

    /** Both ways between a pair; none for offices, whose holders may be anybody. */
    default List<Way> ways() {
        return switch (this) {
            case Pair(Node one, Node other) -> Stream.of(new Way(one, other), new Way(other, one))
                    .filter(way -> way.subject().isURI())
                    .distinct()
                    .toList();
            case Offices offices -> List.of();
        };
    }

    /** For an order that does not depend on arrival. */
    Comparator<Dossier> ORDER = Comparator.comparing(Dossier::toString);

    /** All relations between the same two, either way round, but for offices. */
    record Pair(Node one, Node other) implements Dossier {
        public Pair {
            Objects.requireNonNull(one);
            Objects.requireNonNull(other);
        }
    }

    /** All offices in one state or organization, whoever holds them. */
    record Offices(Node in) implements Dossier {
        public Offices {
            Objects.requireNonNull(in);
        }
    }

    /** The dossier of a triple that a claim or statement is about. */
    static Dossier of(Node subject, Node predicate, Node object) {
        if (predicate.equals(HOLDS_OFFICE_IN)) {
            return new Offices(object);
        }
        return subject.toString().compareTo(object.toString()) <= 0
                ? new Pair(subject, object)
                : new Pair(object, subject);
    }
}
