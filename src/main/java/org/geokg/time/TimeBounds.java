package org.geokg.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a state began and ended; an absent end is open.
 * At least one of the two is present.
 */
public record TimeBounds(Optional<DateRange> begin, Optional<DateRange> end) {

    public TimeBounds {
        Objects.requireNonNull(begin);
        Objects.requireNonNull(end);
        if (begin.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("bounds without begin and end");
        }
    }

    /**
     * The bounds that a mention states: "since 2014", "until May", "from 1990 to 1994", "for the past year".
     * The last gives the day a year back, as an approximate beginning.
     *
     * @return empty where the words give a time but no bound ("in 2014", "by 2030", "after May"), or where the anchor
     *     does not tell
     */
    public static Optional<TimeBounds> of(TimeMention mention, Anchor anchor) {
        TimeResolver resolver = new TimeResolver(anchor, mention.text());
        TimeExpression expression = mention.expression();
        if (expression instanceof TimeExpression.Interval interval) {
            return resolver.ends(interval);
        }
        return switch (mention.connective()) {
            case SINCE, FROM -> resolver.of(expression).map(TimeBounds::beginning);
            case UNTIL -> resolver.of(expression).map(TimeBounds::ending);
            case FOR_DURATION -> expression instanceof TimeExpression.Stretch stretch
                    ? resolver.of(stretch).map(range -> duration(stretch, range)) : Optional.empty();
            case AT, BEFORE, AFTER, BY -> Optional.empty();
        };
    }

    private static TimeBounds beginning(DateRange day) {
        return new TimeBounds(Optional.of(day), Optional.empty());
    }

    private static TimeBounds ending(DateRange day) {
        return new TimeBounds(Optional.empty(), Optional.of(day));
    }

    private static TimeBounds duration(TimeExpression.Stretch stretch, DateRange range) {
        return stretch.amount() < 0
                ? beginning(approximately(range.first(), range)) : ending(approximately(range.last(), range));
    }

    private static DateRange approximately(LocalDate day, DateRange range) {
        return new DateRange(day, day, Precision.APPROXIMATE, range.basis(), range.text());
    }
}
