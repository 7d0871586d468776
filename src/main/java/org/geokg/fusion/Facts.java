package org.geokg.fusion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Extraction;
import org.geokg.claim.Relation;
import org.geokg.time.ReferenceDate;

/** Which statements hold now: "now" is the newest reference date among the articles, never the clock. */
public final class Facts {
    private Facts() {}

    /** The newest reference date, if any article has one. */
    public static Optional<LocalDate> newest(Collection<Extraction> extractions) {
        return extractions.stream()
                .flatMap(e -> e.reference().stream())
                .map(ReferenceDate::day)
                .max(Comparator.naturalOrder());
    }

    /**
     * The facts that statements give, sorted, each once, and symmetric ones both ways: those asserted, not former and not
     * over. A state is over if something ended it or its last possible day is not after {@code newest}; where no article
     * has a date, any known end counts as past. Events never expire.
     */
    public static List<Fact> of(Collection<Statement> statements, Optional<LocalDate> newest) {
        return statements.stream()
                .filter(s -> holds(s, newest))
                .flatMap(Facts::bothWays)
                .distinct()
                .sorted(Fact.ORDER)
                .toList();
    }

    /** Whether a statement gives a fact. */
    public static boolean holds(Statement statement, Optional<LocalDate> newest) {
        return statement.status() == Status.ASSERTED && !statement.former() && !isOver(statement, newest);
    }

    private static boolean isOver(Statement statement, Optional<LocalDate> newest) {
        return switch (statement.relation().kind()) {
            case EVENT -> false;
            case STATE -> statement.endedBy().isPresent()
                    || statement.end().filter(end -> newest.map(day -> !end.last().isAfter(day)).orElse(true)).isPresent();
        };
    }

    private static Stream<Fact> bothWays(Statement s) {
        Relation relation = s.relation();
        Fact fact = new Fact(s.subject(), relation, s.object());
        return relation.symmetric() && s.object() instanceof ClaimObject.Of of
                ? Stream.of(fact, new Fact(of.entity(), relation, new ClaimObject.Of(s.subject())))
                : Stream.of(fact);
    }
}
