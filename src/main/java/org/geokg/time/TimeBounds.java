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

    /** The days left for what is planned "before the end of the year", "before July". */
    public static Optional<DateRange> left(TimeMention mention, Anchor anchor) {
        boolean end = mention.expression() instanceof TimeExpression.PartOf(Part part, TimeExpression whole) && part == Part.END;
        return anchor.reference().flatMap(now -> new TimeResolver(anchor, mention.text()).of(mention.expression())
                .map(limit -> end ? limit.last() : limit.first().minusDays(1))
                .filter(last -> !last.isBefore(now.day()))
                .map(last -> new DateRange(now.day(), last, grain(now.day(), last), now.basis(), mention.text())));
    }

    private static Precision grain(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return Precision.APPROXIMATE;
        }
        return first.getMonth() == last.getMonth() ? Precision.PART_OF_MONTH : Precision.PART_OF_YEAR;
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
