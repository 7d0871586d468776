package org.geokg.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.text.Token;

/**
 * The dates an article has mentioned so far. "A day earlier" counts from the last one that names a day, even if a year
 * was mentioned right after it; "that month" from the last one that names a month or a day. Immutable.
 */
public final class MentionedDates {
    /** A day told so many sentences before a month or a year belongs to another story than that. */
    private static final int APART = 2;

    private static final MentionedDates NONE = new MentionedDates(List.of(), 0);

    private record Told(DateRange date, int sentence) {}

    /** The last date of each grain; the last mentioned at the end. */
    private final List<Told> lastOfEachGrain;
    private final int sentence;

    private MentionedDates(List<Told> lastOfEachGrain, int sentence) {
        this.lastOfEachGrain = lastOfEachGrain;
        this.sentence = sentence;
    }

    public static MentionedDates none() {
        return NONE;
    }

    /**
     * For every sentence, given by its tokens and its dates, those that the ones before it have mentioned. A bare "in July" is
     * ahead where its clause says what will be.
     */
    public static List<MentionedDates> before(
            List<List<Token>> sentences, List<List<TimeMention>> dates, Optional<ReferenceDate> reference) {
        List<MentionedDates> before = new ArrayList<>();
        MentionedDates known = NONE;
        for (int s = 0; s < dates.size(); s++) {
            known = known.nextSentence();
            before.add(known);
            known = known.withAll(sentences.get(s), dates.get(s), reference);
        }
        return List.copyOf(before);
    }

    /** These and the dates of a sentence: what goes on later goes on from its own day, not from one in a clause below it. */
    private MentionedDates withAll(List<Token> tokens, List<TimeMention> dates, Optional<ReferenceDate> reference) {
        MentionedDates known = this;
        Optional<TimeMention> own = Optional.empty();
        for (TimeMention mention : dates) {
            Anchor anchor = new Anchor(reference, Outlook.of(mention, tokens), known.previousFor(mention.expression()));
            boolean below = own.filter(o -> Subordination.isBetween(o.endToken(), mention.beginToken(), tokens)).isPresent();
            Optional<DateRange> day = TimeResolver.resolve(mention, anchor).filter(d -> !below || d.precision() != Precision.DAY);
            known = day.map(known::with).orElse(known);
            own = own.or(() -> day.filter(d -> d.precision() == Precision.DAY && !mention.modifier()).map(d -> mention));
        }
        return known;
    }

    MentionedDates nextSentence() {
        return new MentionedDates(lastOfEachGrain, sentence + 1);
    }

    /** These dates and one mentioned after them, in the same sentence as the last. */
    public MentionedDates with(DateRange date) {
        List<Told> dates = new ArrayList<>(lastOfEachGrain);
        dates.removeIf(before -> before.date().precision() == date.precision());
        dates.add(new Told(date, sentence));
        return new MentionedDates(List.copyOf(dates), sentence);
    }

    /** The date that an expression counts from: the last one fine enough for its unit, else the last of all. */
    public Optional<DateRange> previousFor(TimeExpression expression) {
        if (lastOfEachGrain.isEmpty()) {
            return Optional.empty();
        }
        Precision grain = grain(expression);
        if (isOfWhatIsJustTold(expression)) {
            return lastOfEachGrain.reversed().stream()
                    .filter(told -> told.date().precision().compareTo(grain) <= 0 && sentence - told.sentence() <= 1)
                    .findFirst().map(Told::date);
        }
        Told last = lastOfEachGrain.getLast();
        // "left in 2009, and months later", "left in May, and days later"
        boolean here = last.sentence() == sentence && (grain == Precision.MONTH || expression instanceof TimeExpression.Ensuing);
        return lastOfEachGrain.reversed().stream()
                .filter(told -> told.date().precision().compareTo(grain) <= 0)
                .findFirst()
                .filter(fine -> last.sentence() - fine.sentence() < (here ? 1 : APART))
                .or(() -> Optional.of(last))
                .map(Told::date);
    }

    private static boolean isOfWhatIsJustTold(TimeExpression time) {
        return switch (time) {
            case TimeExpression.ToldDay day -> true;
            case TimeExpression.ToldUnit unit -> true;
            case TimeExpression.PartOf(Part part, TimeExpression whole) -> isOfWhatIsJustTold(whole);
            default -> false;
        };
    }

    private static Precision grain(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Anaphoric(int amount, CalendarUnit unit) -> unit.precision();
            case TimeExpression.Ensuing(int amount, CalendarUnit unit) -> unit.precision();
            case TimeExpression.Within(TimeExpression inner, TimeExpression year) -> grain(year);
            case TimeExpression.InStory(TimeExpression name, DateRange soFar) -> grain(name);
            case TimeExpression.PartOf(Part part, TimeExpression whole) -> grain(whole);
            case TimeExpression.About(TimeExpression time) -> grain(time);
            case TimeExpression.Earlier(int amount, CalendarUnit unit, TimeExpression time) -> grain(time);
            case TimeExpression.Interval(TimeExpression begin, TimeExpression end) -> grain(end);
            case TimeExpression.DayOfMonth(int day, TimeExpression month) -> grain(month);
            case TimeExpression.ToldDay day -> Precision.DAY;
            case TimeExpression.ToldUnit(CalendarUnit unit) -> unit.precision();
            case TimeExpression.Weekday day -> Precision.DAY;
            case TimeExpression.Weekend weekend -> Precision.PART_OF_MONTH;
            case TimeExpression.MonthOfYear month -> Precision.YEAR;
            case TimeExpression.DayOfYear day -> Precision.YEAR;
            case TimeExpression.SeasonOfYear season -> Precision.YEAR;
            // The rest needs no earlier date.
            case TimeExpression.CalendarDay day -> Precision.APPROXIMATE;
            case TimeExpression.CalendarMonth month -> Precision.APPROXIMATE;
            case TimeExpression.CalendarYear year -> Precision.APPROXIMATE;
            case TimeExpression.Decades decades -> Precision.APPROXIMATE;
            case TimeExpression.Century century -> Precision.APPROXIMATE;
            case TimeExpression.Relative relative -> Precision.APPROXIMATE;
            case TimeExpression.Stretch stretch -> Precision.APPROXIMATE;
            case TimeExpression.Counted counted -> Precision.APPROXIMATE;
            // Any will do.
            case TimeExpression.SameTime same -> Precision.APPROXIMATE;
        };
    }
}
