package org.geokg.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the day that "today" means in an article. */
public final class ReferenceDateFinder {

    private ReferenceDateFinder() {}

    /**
     * The day that the dateline gives, if the report was published within days of it; else the publication's; else, from the
     * text, the first such day after the latest fully dated past event: an article that tells of August 2024 and says "the
     * ministry said on March 31" was written about 31 March 2025.
     *
     * @param published   the day from metadata
     * @param dateline    the day from the dateline
     * @param perSentence the mentions of each sentence, in order
     * @return empty where neither tells; never the day the program runs
     */
    public static Optional<ReferenceDate> find(
            Optional<LocalDate> published, Optional<LocalDate> dateline, List<List<TimeMention>> perSentence) {
        if (published.isPresent() || dateline.isPresent()) {
            return dateline.filter(day -> DatelineDay.isBefore(day, published))
                    .filter(day -> !tellsOfDayBetween(day, published.orElse(day), perSentence)).or(() -> published)
                    .map(day -> new ReferenceDate(day, published.isPresent() ? Basis.ARTICLE_DATE : Basis.TEXT))
                    .or(() -> dateline.map(day -> new ReferenceDate(day, Basis.TEXT)));
        }
        List<TimeMention> mentions = perSentence.stream().flatMap(List::stream).toList();
        Optional<DateRange> latest = latestPast(mentions);
        return latest.flatMap(event -> mentions.stream()
                .filter(ReferenceDateFinder::dates)
                .flatMap(mention -> bareDay(mention.expression()).stream())
                .findFirst()
                .flatMap(day -> after(event, day))
                .map(day -> new ReferenceDate(day, Basis.TEXT)));
    }

    /** A report that tells of Tuesday was not written on the Monday of its dateline. */
    private static boolean tellsOfDayBetween(LocalDate dateline, LocalDate published, List<List<TimeMention>> perSentence) {
        List<DayOfWeek> between = dateline.plusDays(1).datesUntil(published.plusDays(1)).map(LocalDate::getDayOfWeek).toList();
        return perSentence.stream().flatMap(List::stream).anyMatch(m -> m.expression() instanceof TimeExpression.Weekday(var day, var which)
                && which == Which.UNMARKED && between.contains(day));
    }

    private static boolean dates(TimeMention mention) {
        return mention.connective() == Connective.AT && !mention.modifier();
    }

    /** A day without a year, unless the story has just named that. */
    private static Optional<TimeExpression.DayOfYear> bareDay(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.DayOfYear day when day.which() == Which.UNMARKED -> Optional.of(day);
            case TimeExpression.InStory(TimeExpression.DayOfYear day, DateRange soFar)
                    when soFar.precision().compareTo(Precision.YEAR) < 0 -> Optional.of(day);
            default -> Optional.empty();
        };
    }

    /** "By 2030" and "until 2028" may lie ahead, so they tell nothing about the present. */
    private static Optional<DateRange> latestPast(List<TimeMention> mentions) {
        return mentions.stream()
                .filter(mention -> switch (mention.connective()) {
                    case AT, SINCE, FROM, AFTER -> true;
                    case UNTIL, BEFORE, BY, FOR_DURATION -> false;
                })
                .flatMap(mention -> TimeResolver.resolve(mention, Anchor.none()).stream())
                .filter(range -> range.basis() == Basis.EXPLICIT)
                .filter(range -> range.precision().compareTo(Precision.MONTH) <= 0)
                .max(Comparator.comparing(DateRange::last));
    }

    private static Optional<LocalDate> after(DateRange event, TimeExpression.DayOfYear day) {
        return NamedDates.around(day, Which.UNMARKED, event.first(), Direction.FUTURE).map(NamedDates.Days::first);
    }
}
