package org.geokg.publish;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.geokg.claim.ClaimTime;
import org.geokg.time.DateRange;

/**
 * A claim as a row of {@code claims.parquet}: the columns of a release's {@code claims.csv}, but with days for dates, as the graph
 * has them. A null is a cell without a value; it leaves this package only as such a cell.
 */
public record ClaimCells(
        String article,
        String publisher,
        LocalDate published,
        String claimIri,
        String subjectIri,
        String objectIri,
        String subject,
        String object,
        String predicate,
        String polarity,
        String factuality,
        LocalDate date,
        LocalDate dateLatest,
        LocalDate from,
        LocalDate fromLatest,
        LocalDate untilEarliest,
        LocalDate until,
        String datePrecision,
        String timeText,
        String attributedTo,
        String role,
        Boolean former,
        String kind,
        double confidence,
        int begin,
        int end,
        String quote,
        String rule,
        String subjectText,
        String objectText,
        String quoteSha256) {

    static ClaimCells of(ClaimRow row, boolean quotes) {
        Days days = Days.of(row.time());
        return new ClaimCells(
                row.article(),
                orNull(row.publisher()),
                row.published().isEmpty() ? null : LocalDate.parse(row.published()),
                row.claimIri(),
                row.subjectIri(),
                orNull(row.objectIri()),
                row.subject(),
                row.object(),
                row.predicate(),
                row.polarity(),
                row.factuality(),
                days.at(DateRange::first),
                days.at(DateRange::last),
                days.begin(DateRange::first),
                days.begin(DateRange::last),
                days.end(DateRange::first),
                days.end(DateRange::last),
                orNull(row.dates().precision()),
                orNull(row.dates().timeText()),
                orNull(row.attributedTo()),
                orNull(row.role()),
                row.former().orElse(null),
                orNull(row.kind()),
                row.confidence().doubleValue(),
                row.begin(),
                row.end(),
                quotes ? row.quote() : null,
                row.rule(),
                orNull(row.subjectText()),
                orNull(row.objectText()),
                row.quoteSha256());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The days of a claim's time: of an event, or of the beginning and the end of a state. */
    private record Days(Optional<DateRange> event, Optional<DateRange> begin, Optional<DateRange> end) {
        static Days of(ClaimTime time) {
            return switch (time) {
                case ClaimTime.Unknown unknown -> new Days(Optional.empty(), Optional.empty(), Optional.empty());
                case ClaimTime.At at -> new Days(Optional.of(at.day()), Optional.empty(), Optional.empty());
                case ClaimTime.Between between -> new Days(Optional.empty(), between.begin(), between.end());
            };
        }

        LocalDate at(Function<DateRange, LocalDate> bound) {
            return event.map(bound).orElse(null);
        }

        LocalDate begin(Function<DateRange, LocalDate> bound) {
            return begin.map(bound).orElse(null);
        }

        LocalDate end(Function<DateRange, LocalDate> bound) {
            return end.map(bound).orElse(null);
        }
    }
}
