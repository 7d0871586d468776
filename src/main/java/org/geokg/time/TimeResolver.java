package org.geokg.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.text.Token;

/** Turns what a date says into the days it may mean. */
public final class TimeResolver {
    /** For so many days news tells of a day without its year as a matter of course. */
    private static final int RECENT = 60;

    private final Anchor anchor;
    private final String text;

    TimeResolver(Anchor anchor, String text) {
        this.anchor = anchor;
        this.text = text;
    }

    /**
     * The days that the named date may mean; its connective does not count: "since 2014" gives 2014. An interval gives
     * all days from the first to the last possible one.
     *
     * @return empty where the anchor does not tell, as for "last week" without a reference date
     */
    public static Optional<DateRange> resolve(TimeMention mention, Anchor anchor) {
        return new TimeResolver(anchor, mention.text()).of(mention.expression());
    }

    /** The same by the sentence alone: a bare "in July" is ahead where its clause says what will be. */
    public static Optional<DateRange> resolve(TimeMention mention, List<Token> sentence, Optional<ReferenceDate> reference) {
        return resolve(mention, new Anchor(reference, Outlook.of(mention, sentence), Optional.empty()));
    }

    Optional<DateRange> of(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.CalendarDay(var day) -> explicit(CalendarUnit.DAY, day);
            case TimeExpression.CalendarMonth(var month) -> explicit(CalendarUnit.MONTH, month.atDay(1));
            case TimeExpression.CalendarYear(int year) -> explicit(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
            case TimeExpression.Decades(int first, int last) -> range(LocalDate.of(first, 1, 1),
                    LocalDate.of(last + 9, 12, 31), Precision.DECADE, Basis.EXPLICIT);
            case TimeExpression.Century(int year) -> explicit(CalendarUnit.CENTURY, LocalDate.of(year, 1, 1));
            case TimeExpression.DayOfYear day -> named(day, day.which());
            case TimeExpression.MonthOfYear month -> named(month, month.which());
            case TimeExpression.SeasonOfYear season -> named(season, season.which());
            case TimeExpression.Weekday day -> named(day, day.which());
            case TimeExpression.Weekend weekend -> named(weekend, weekend.which());
            case TimeExpression.Relative relative -> anchor.reference().flatMap(ref -> unit(
                    relative.unit(), relative.unit().shift(ref.day(), relative.amount()), ref.basis()));
            case TimeExpression.Anaphoric anaphoric -> anaphoric(anaphoric);
            case TimeExpression.Stretch(int amount, CalendarUnit unit) -> anchor.reference().flatMap(ref ->
                    stretch(ref.day(), unit.shift(ref.day(), amount), ref.basis()));
            case TimeExpression.Ensuing ensuing -> ensuing(ensuing);
            case TimeExpression.DayOfMonth(int day, TimeExpression month) -> dayOfMonth(day, month);
            case TimeExpression.SameTime same -> sameTime();
            case TimeExpression.ToldDay(boolean orPresent) -> toldDay(orPresent);
            case TimeExpression.ToldUnit(CalendarUnit unit) -> toldUnit(unit);
            case TimeExpression.PartOf(Part part, TimeExpression whole) -> part(part, whole);
            case TimeExpression.Within(TimeExpression inner, TimeExpression year) -> of(year).flatMap(y ->
                    NamedDates.within(inner, y).flatMap(days -> days.dated(y.basis(), text)));
            case TimeExpression.InStory(TimeExpression name, DateRange soFar) -> inStory(name, soFar);
            case TimeExpression.Counted(DateRange from, TimeExpression count) ->
                new TimeResolver(new Anchor(anchor.reference(), anchor.direction(), Optional.of(from)), text).of(count);
            case TimeExpression.Earlier(int amount, CalendarUnit unit, TimeExpression time) -> of(time).flatMap(now -> range(
                    unit.shift(now.first(), -amount), unit.shift(now.last(), -amount), now.precision(), now.basis()));
            case TimeExpression.About(TimeExpression time) -> about(time);
            case TimeExpression.Interval interval -> ends(interval).flatMap(this::span);
        };
    }

    private Optional<DateRange> explicit(CalendarUnit unit, LocalDate day) {
        return unit(unit, day, Basis.EXPLICIT);
    }

    private Optional<DateRange> unit(CalendarUnit unit, LocalDate day, Basis basis) {
        return range(unit.firstDay(day), unit.lastDay(day), unit.precision(), basis);
    }

    /** Whether four digits can write both years. */
    static boolean isInEra(LocalDate first, LocalDate last) {
        return first.getYear() >= 1 && last.getYear() <= 9999;
    }

    private Optional<DateRange> stretch(LocalDate reference, LocalDate other, Basis basis) {
        return other.isBefore(reference)
                ? range(other, reference, Precision.APPROXIMATE, basis)
                : range(reference, other, Precision.APPROXIMATE, basis);
    }

    private Optional<DateRange> range(LocalDate first, LocalDate last, Precision precision, Basis basis) {
        return isInEra(first, last) && !last.isBefore(first)
                ? Optional.of(new DateRange(first, last, precision, basis, text)) : Optional.empty();
    }

    /** A day, month or season by its name, sought around the reference date or around the date last mentioned. */
    private Optional<DateRange> named(TimeExpression name, Which which) {
        if (which == Which.PRECEDING || which == Which.FOLLOWING) {
            return anchor.previous().flatMap(previous -> NamedDates.around(name, which,
                            which == Which.PRECEDING ? previous.first() : previous.last(), Direction.PAST)
                    .flatMap(days -> days.dated(derived(previous), text)));
        }
        if (anchor.reference().isPresent()) {
            ReferenceDate reference = anchor.reference().get();
            return NamedDates.around(name, which, reference.day(), anchor.direction())
                    .flatMap(days -> days.dated(reference.basis(), text));
        }
        return which == Which.UNMARKED
                ? anchor.previous().filter(DateRange::withinOneYear).flatMap(previous ->
                        NamedDates.inYear(name, previous.first().getYear())
                                .flatMap(days -> days.dated(derived(previous), text)))
                : Optional.empty();
    }

    /** Whether the last day, month or season of the name is close to the present: news leaves its own year unsaid. */
    static boolean isNews(TimeExpression name, Optional<ReferenceDate> now) {
        Anchor anchor = new Anchor(now, Direction.PAST, Optional.empty());
        return now.isPresent() && new TimeResolver(anchor, "").named(name, Which.UNMARKED)
                .filter(days -> days.last().plusDays(RECENT).isAfter(now.get().day())).isPresent();
    }

    private Optional<DateRange> inStory(TimeExpression name, DateRange soFar) {
        Optional<DateRange> present = named(name, Which.UNMARKED);
        Optional<LocalDate> today = anchor.reference().map(ReferenceDate::day);
        boolean now = today.isPresent() && anchor.direction() == Direction.FUTURE || isNews(name, anchor.reference());
        return now ? present : Story.next(name, soFar)
                .filter(days -> today.filter(days.first()::isAfter).isEmpty())
                .flatMap(days -> days.dated(Basis.TEXT, text))
                .or(() -> present);
    }

    private Optional<DateRange> anaphoric(TimeExpression.Anaphoric time) {
        if (anchor.previous().isEmpty()) {
            return time.amount() < 0 ? of(new TimeExpression.Relative(time.amount(), time.unit())) : Optional.empty();
        }
        DateRange previous = anchor.previous().get();
        CalendarUnit unit = time.unit();
        boolean year = time.amount() == 0 && unit == CalendarUnit.DAY && previous.precision().compareTo(Precision.MONTH) > 0;
        if (year) {
            return Optional.empty(); // "the same day", where no more than a year is told
        }
        if (previous.precision().compareTo(unit.precision()) > 0) {
            return range(unit.shift(previous.first(), time.amount()), unit.shift(previous.last(), time.amount()),
                    previous.precision(), derived(previous));
        }
        // "from 1980 to 1988, and two years later"
        boolean span = !previous.withinOneYear() && previous.precision() != Precision.PART_OF_YEAR;
        LocalDate from = time.amount() > 0 && span ? previous.last() : previous.first();
        return unit(unit, unit.shift(from, time.amount()), derived(previous));
    }

    /** What is planned may be for a day that is yet to come. */
    private Optional<DateRange> sameTime() {
        return anchor.previous().filter(told -> isBygone(told) || anchor.direction() == Direction.FUTURE)
                .flatMap(told -> range(told.first(), told.last(), told.precision(), derived(told)));
    }

    private Optional<DateRange> toldDay(boolean orPresent) {
        return anchor.previous().filter(told -> told.precision() == Precision.DAY && isBygone(told) && isBehind())
                .flatMap(told -> unit(CalendarUnit.DAY, told.first(), derived(told)))
                .or(() -> orPresent ? of(new TimeExpression.Relative(0, CalendarUnit.DAY)) : Optional.empty());
    }

    private Optional<DateRange> toldUnit(CalendarUnit unit) {
        Optional<DateRange> present = of(new TimeExpression.Relative(0, unit));
        return anchor.previous().filter(told -> told.precision().compareTo(unit.precision()) <= 0 && isBehind())
                .flatMap(told -> unit(unit, told.first(), derived(told)))
                .filter(told -> present.filter(now -> !told.last().isBefore(now.first())).isEmpty())
                .or(() -> present);
    }

    private boolean isBehind() {
        return anchor.direction() != Direction.FUTURE;
    }

    /** Of the month told before, else of the present one. */
    private Optional<DateRange> dayOfMonth(int day, TimeExpression month) {
        boolean known = !(month instanceof TimeExpression.Anaphoric)
                || anchor.previous().filter(p -> p.precision().compareTo(Precision.MONTH) <= 0).isPresent();
        return of(known ? month : new TimeExpression.Relative(0, CalendarUnit.MONTH))
                .filter(told -> day <= told.first().lengthOfMonth())
                .flatMap(told -> {
                    LocalDate named = told.first().withDayOfMonth(day);
                    return range(named, named, Precision.DAY, derived(told));
                });
    }

    /** What follows hours or days on a month may be of the next one. */
    private Optional<DateRange> ensuing(TimeExpression.Ensuing time) {
        if (anchor.direction() == Direction.FUTURE) {
            return of(new TimeExpression.Stretch(time.amount(), time.unit()));
        }
        return anchor.previous().filter(previous -> previous.precision() == Precision.DAY && isBygone(previous))
                .flatMap(previous -> {
                    LocalDate last = time.unit().shift(previous.last(), time.amount());
                    LocalDate present = anchor.reference().map(ReferenceDate::day).filter(last::isAfter).orElse(last);
                    return range(previous.first(), present, Precision.APPROXIMATE, derived(previous));
                });
    }

    private boolean isBygone(DateRange day) {
        return anchor.reference().filter(now -> day.last().isAfter(now.day())).isEmpty();
    }

    private static Basis derived(DateRange previous) {
        return previous.basis() == Basis.EXPLICIT ? Basis.TEXT : previous.basis();
    }

    private Optional<DateRange> part(Part part, TimeExpression whole) {
        return of(whole).map(range -> PartOfRange.cut(part, range, whole instanceof TimeExpression.Anaphoric || isOver(whole, range)
                        ? anchor.previous().filter(p -> p.precision().compareTo(range.precision()) < 0).map(DateRange::last)
                        : anchor.reference().map(ReferenceDate::day)))
                .filter(range -> isInEra(range.first(), range.last()));
    }

    /** A unit of the past that was told of: "X left on 3 May. Earlier in the week it had acted". */
    private boolean isOver(TimeExpression whole, DateRange range) {
        return whole instanceof TimeExpression.ToldUnit && anchor.reference().filter(now -> range.last().isBefore(now.day())).isPresent();
    }

    /** Half a unit to either side. */
    private Optional<DateRange> about(TimeExpression time) {
        if (time instanceof TimeExpression.Relative(int amount, CalendarUnit unit)) {
            return anchor.reference().flatMap(ref -> {
                LocalDate centre = unit.shift(ref.day(), amount);
                long half = (unit.lastDay(centre).toEpochDay() - unit.firstDay(centre).toEpochDay() + 1) / 2;
                return range(centre.minusDays(half), centre.plusDays(half), Precision.APPROXIMATE, ref.basis());
            });
        }
        if (time instanceof TimeExpression.Anaphoric(int amount, CalendarUnit unit)
                && anchor.previous().filter(p -> p.precision().compareTo(unit.precision()) > 0).isPresent()) {
            return of(time); // open enough
        }
        return of(time).flatMap(range -> {
            long half = (range.last().toEpochDay() - range.first().toEpochDay() + 1) / 2;
            return range(range.first().minusDays(half), range.last().plusDays(half), Precision.APPROXIMATE,
                    range.basis());
        });
    }

    /** Where the year is unsaid, the beginning is the nearest one before the end. */
    Optional<TimeBounds> ends(TimeExpression.Interval interval) {
        return of(interval.end()).flatMap(end -> {
            Optional<ReferenceDate> before = anchor.reference().map(ref -> new ReferenceDate(end.last(), ref.basis()));
            Anchor atEnd = new Anchor(before, Direction.PAST, anchor.previous());
            TimeResolver resolver = NamedDates.isName(interval.begin()) ? new TimeResolver(atEnd, text) : this;
            return resolver.of(interval.begin())
                    .filter(begin -> !begin.first().isAfter(end.last()))
                    .map(begin -> new TimeBounds(Optional.of(begin), Optional.of(end)));
        });
    }

    private Optional<DateRange> span(TimeBounds ends) {
        return ends.begin().flatMap(begin -> ends.end().flatMap(end -> range(begin.first(), end.last(),
                begin.precision().compareTo(end.precision()) > 0 ? begin.precision() : end.precision(),
                end.basis())));
    }
}
