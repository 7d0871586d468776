package org.geokg.publish.release;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A fact as a row of the edge list, with the statement behind it; a triple that holds in two episodes has two rows. A null is
 * a cell without a value; it never leaves this package but as such a cell.
 *
 * @param statement      IRI of the statement
 * @param target         IRI of the other end; null where the object is a date, which is then the {@code targetLabel}
 * @param sourceType     local names of its classes, joined by {@code |}
 * @param relation       local name
 * @param relationKind   {@code state} or {@code event}
 * @param symmetric      whether it holds both ways; it has one row all the same
 * @param date           first possible day of an event
 * @param dateLatest     its last possible day, where that is another
 * @param from           first possible day on which a state began
 * @param until          last possible day on which it ends
 * @param sources        publishers that carry it
 * @param claims         claims that support it
 * @param contradicting  claims that contradict it
 * @param firstReported  day of the first article that tells of it
 */
public record FactRow(
        String statement,
        String source,
        String sourceLabel,
        String sourceType,
        String relation,
        String relationLabel,
        String target,
        String targetLabel,
        String targetType,
        String relationKind,
        boolean symmetric,
        String role,
        String kind,
        LocalDate date,
        LocalDate dateLatest,
        LocalDate from,
        LocalDate fromLatest,
        LocalDate untilEarliest,
        LocalDate until,
        String datePrecision,
        double confidence,
        int sources,
        int claims,
        int contradicting,
        LocalDate firstReported,
        LocalDate lastReported) {

    /** Within one relation. */
    static final Comparator<FactRow> ORDER = Comparator.comparing(FactRow::source)
            .thenComparing(f -> f.target == null ? "" : f.target)
            .thenComparing(FactRow::targetLabel)
            .thenComparing(FactRow::statement);

    /** Which direct triple it is. */
    String triple() {
        return source + " " + (target == null ? targetLabel : target);
    }
}
