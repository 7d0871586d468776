package org.geokg.claim.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/**
 * What answers a deed of the sentence before is of its month: "Chad bombed the port on 3 March. Sudan retaliated by severing ties."
 * Late in a month it may be the next one.
 */
final class Answers {
    private static final int LATE = 20;

    /** @param told how each claim is told; empty where no date would tell of it */
    List<Claim> date(List<Claim> claims, List<Optional<Telling>> told) {
        List<Claim> dated = new ArrayList<>(claims);
        for (int i = 0; i < dated.size(); i++) {
            Claim claim = dated.get(i);
            Optional<DateRange> month = told.get(i)
                    .filter(t -> t.answers() && !t.dated() && !t.otherTime() && Telling.isUndated(claim))
                    .flatMap(t -> month(claim, t.sentence() - 1, claims, told));
            dated.set(i, month.map(m -> claim.withTime(time(claim, m))).orElse(claim));
        }
        return List.copyOf(dated);
    }

    /** Of the last deed told there; what is told with "had" may be far older, unless who answers suffered it, or hits back at its doer. */
    private static Optional<DateRange> month(Claim answer, int sentence, List<Claim> claims, List<Optional<Telling>> told) {
        return IntStream.range(0, claims.size())
                .filter(i -> told.get(i).filter(t -> t.sentence() == sentence)
                        .filter(t -> t.past() || t.present() || isOfBoth(answer, claims.get(i))).isPresent())
                .mapToObj(i -> claims.get(i).time())
                .flatMap(t -> begin(t).stream())
                .reduce((a, b) -> b)
                .filter(d -> d.precision() == Precision.MONTH || d.precision() == Precision.DAY && d.first().getDayOfMonth() <= LATE)
                .map(Answers::month);
    }

    private static boolean isOfBoth(Claim answer, Claim deed) {
        boolean suffered = deed.object() instanceof ClaimObject.Of(Entity object) && object.equals(answer.subject());
        return suffered || answer.object() instanceof ClaimObject.Of(Entity target) && target.equals(deed.subject());
    }

    private static Optional<DateRange> begin(ClaimTime time) {
        return switch (time) {
            case ClaimTime.At(DateRange day) -> Optional.of(day);
            case ClaimTime.Between(Optional<DateRange> begin, Optional<DateRange> end) -> begin;
            case ClaimTime.Unknown unknown -> Optional.empty();
        };
    }

    private static DateRange month(DateRange day) {
        LocalDate first = day.first().withDayOfMonth(1);
        return new DateRange(first, first.plusMonths(1).minusDays(1), Precision.MONTH, day.basis(), day.text());
    }

    private static ClaimTime time(Claim claim, DateRange month) {
        return claim.relation().kind() == Relation.Kind.EVENT
                ? new ClaimTime.At(month) : new ClaimTime.Between(Optional.of(month), Optional.empty());
    }
}
