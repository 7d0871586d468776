package org.geokg.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/** What every gold fact must satisfy, whatever the format. */
final class GoldFactChecks {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final RelationCatalog relations;
    private final ProblemSink problems;

    GoldFactChecks(RelationCatalog relations, ProblemSink problems) {
        this.relations = relations;
        this.problems = problems;
    }

    void report(Place place, String found, String advice) {
        problems.report(new Problem(ProblemCode.GOLD_INVALID, place.source(), place.line(), found, advice));
    }

    /** The relation's name, if there is such a relation. */
    Optional<String> relation(String name, Place place) {
        if (relations.find(name).isPresent()) {
            return Optional.of(name);
        }
        String advice = relations.all().stream()
                .map(Relation::name)
                .filter(n -> n.equalsIgnoreCase(name))
                .findFirst()
                .map(n -> "did you mean " + n + "?")
                .orElse("use a relation of the ontology");
        report(place, place.what() + ": unknown relation \"" + name + "\"", advice);
        return Optional.empty();
    }

    /** A date of the form YYYY, YYYY-MM or YYYY-MM-DD; blank means none, another form is reported and means none. */
    Optional<String> date(String text, Place place) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (DATE.matcher(text).matches()) {
            return Optional.of(text);
        }
        report(place, place.what() + ": date \"" + text + "\"", "write YYYY, YYYY-MM or YYYY-MM-DD");
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type, String text, Place place) {
        Optional<E> value = Words.find(type, text);
        if (value.isEmpty()) {
            String allowed = Arrays.stream(type.getEnumConstants())
                    .map(e -> e.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            report(place, place.what() + ": \"" + text + "\"", "use one of " + allowed);
        }
        return value;
    }

    /**
     * Where a fact stands.
     *
     * @param what the fact, in words for the message: "fact 12"
     */
    record Place(String source, OptionalInt line, String what) {}
}
