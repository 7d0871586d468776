package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.end.EndResolver;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;

/**
 * What somebody goes on to say is of the day on which they spoke: "Asim told reporters on Thursday that … . He accused Chad of …",
 * "Barrow met Sall on Monday. Both condemned the coup.", and of the day on which what it gives reasons for was decided.
 */
public final class Speeches {
    private static final String MEETING = "metWith";
    private static final String VISIT = "visited";
    private static final int NEAR = 2;

    /** Somebody spoke, met others or came to a place on a day; who comes may speak on the next, so it reaches less far. */
    private record Speech(int sentence, Entity speaker, DateRange day, int reach) {}

    private final List<DatedTelling> tellings;
    private final Set<Integer> dated;
    private final EndResolver ends;
    private final WordBook words;

    /** @param dated the sentences that hold any date */
    public Speeches(List<DatedTelling> tellings, Set<Integer> dated, EndResolver ends, WordBook words) {
        this.tellings = List.copyOf(tellings);
        this.dated = Set.copyOf(dated);
        this.ends = ends;
        this.words = words;
    }

    /** @param told how each claim is told; empty where no date would tell of it */
    List<Claim> date(List<Claim> claims, List<Optional<Telling>> told) {
        List<Speech> speeches = speeches(claims, told);
        List<Claim> dated = new ArrayList<>(claims);
        for (int i = 0; i < dated.size(); i++) {
            Claim claim = dated.get(i);
            Optional<Telling> telling = told.get(i).filter(t -> !t.dated() && t.past() && !t.otherTime())
                    .filter(t -> Telling.isUndated(claim) && isSpoken(claim));
            Optional<DateRange> day = telling.flatMap(t -> day(claim, t, speeches));
            dated.set(i, day.map(d -> claim.withTime(new ClaimTime.At(d))).orElse(claim));
        }
        return List.copyOf(dated);
    }

    private List<Speech> speeches(List<Claim> claims, List<Optional<Telling>> told) {
        List<Speech> found = new ArrayList<>();
        tellings.forEach(t -> found.add(new Speech(t.sentence(), t.speaker(), t.day(), NEAR)));
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean meeting = claim.relation().name().equals(MEETING);
            boolean visit = claim.relation().name().equals(VISIT);
            if (told.get(i).isPresent() && (meeting || visit || isSpoken(claim)) && claim.time() instanceof ClaimTime.At(DateRange day)
                    && (meeting ? day.precision().compareTo(Precision.MONTH) <= 0 : day.precision() == Precision.DAY)) {
                int sentence = told.get(i).get().sentence();
                Stream.concat(Stream.of(claim.subject()), meeting ? other(claim) : Stream.empty())
                        .forEach(e -> found.add(new Speech(sentence, e, day, visit ? 1 : NEAR)));
            }
        }
        found.addAll(decisions(claims, told));
        found.sort(Comparator.comparingInt(Speech::sentence));
        return found;
    }

    /** "Algeria severed ties with Morocco on Tuesday. Its minister accused Rabat": what is proclaimed is given its reasons. */
    private List<Speech> decisions(List<Claim> claims, List<Optional<Telling>> told) {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean proclaimed = words.has(WordClass.PROCLAIMED_RELATION, claim.relation().name());
            Optional<DateRange> day = proclaimed ? begin(claim.time()).filter(d -> d.precision() == Precision.DAY) : Optional.empty();
            told.get(i).flatMap(t -> day.map(d -> new Speech(t.sentence(), claim.subject(), d, 1))).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<DateRange> begin(ClaimTime time) {
        return switch (time) {
            case ClaimTime.At(DateRange day) -> Optional.of(day);
            case ClaimTime.Between(Optional<DateRange> begin, Optional<DateRange> end) -> begin;
            case ClaimTime.Unknown unknown -> Optional.empty();
        };
    }

    private static Stream<Entity> other(Claim claim) {
        return claim.object() instanceof ClaimObject.Of(Entity o) ? Stream.of(o) : Stream.empty();
    }

    private boolean isSpoken(Claim claim) {
        return words.has(WordClass.SPOKEN_RELATION, claim.relation().name());
    }

    /** The last day that the speaker spoke on, right before. */
    private Optional<DateRange> day(Claim claim, Telling telling, List<Speech> speeches) {
        return speeches.stream()
                .filter(s -> s.sentence() < telling.sentence() && telling.sentence() - s.sentence() <= s.reach())
                .filter(s -> IntStream.range(s.sentence() + 1, telling.sentence()).noneMatch(dated::contains))
                .filter(s -> isSame(s.speaker(), claim.subject()))
                .reduce((a, b) -> b).map(Speech::day);
    }

    /** The same person, or the state for which one speaks. */
    private boolean isSame(Entity one, Entity other) {
        boolean voice = one.isA(EntityType.PERSON) != other.isA(EntityType.PERSON) && ends.master(one).equals(ends.master(other));
        return one.equals(other) || voice;
    }
}
