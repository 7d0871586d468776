package org.geokg.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geokg.claim.ClaimTime;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/**
 * What a claim's dates have in common where a graph or a table has room for one value.
 *
 * @param precision that of the beginning, or of the end where no beginning is known
 * @param text      the words of the dates, each once
 */
public record TimeWords(Precision precision, String text) {
    /** Empty where no time is known. */
    public static Optional<TimeWords> of(ClaimTime time) {
        List<DateRange> ranges = ranges(time);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        String text = ranges.stream()
                .map(DateRange::text)
                .filter(t -> !t.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(new TimeWords(ranges.getFirst().precision(), text));
    }

    private static List<DateRange> ranges(ClaimTime time) {
        return switch (time) {
            case ClaimTime.Unknown unknown -> List.of();
            case ClaimTime.At at -> List.of(at.day());
            case ClaimTime.Between between ->
                Stream.of(between.begin(), between.end()).flatMap(Optional::stream).toList();
        };
    }
}
