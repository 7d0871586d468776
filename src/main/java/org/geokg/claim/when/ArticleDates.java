package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Relation;
import org.geokg.claim.end.EndResolver;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.time.DateRange;
import org.geokg.time.ReferenceDate;

/**
 * Gives the claims of an article the dates that other sentences tell of them: "X is visiting Y. The visit began on Monday."
 * Used by one thread, while its claims are gathered and once in the end.
 */
public final class ArticleDates {
    private static final int SENTENCES_BACK = 4;
    private static final int DECISIONS_BACK = 2;
    private static final int SENTENCES_ON = 2;

    /** The title and the lead, which the whole article goes on to tell of. */
    private static final int OPENING = 1;

    private final EndResolver ends;
    private final List<DatedEvent> events;
    private final WordBook words;
    private final Occasions occasions;
    private final Speeches speeches;
    private final List<Optional<DateRange>> entries;
    private final Map<Claim, Telling> tellings = new LinkedHashMap<>();

    /** @param entries for each sentence the day of the entry in a list of dates that it goes on with */
    public ArticleDates(
            EndResolver ends, List<DatedEvent> events, Speeches speeches, List<Optional<DateRange>> entries,
            Optional<ReferenceDate> reference, WordBook words) {
        this.ends = ends;
        this.words = words;
        this.events = List.copyOf(events);
        this.entries = List.copyOf(entries);
        this.occasions = new Occasions(ends, reference, words);
        this.speeches = speeches;
    }

    public void tell(Claim claim, Telling telling) {
        tellings.put(claim, telling);
    }

    /** The same claims in their order, some of them with a date. */
    public List<Claim> date(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        List<Optional<Telling>> told = claims.stream().map(c -> Optional.ofNullable(tellings.get(c)).filter(Telling::datable)).toList();
        for (int i = 0; i < all.size(); i++) {
            Claim claim = all.get(i);
            Optional<DateRange> day = told.get(i).filter(t -> !t.dated() && !t.otherTime() && (t.past() || t.present()))
                    .filter(t -> Telling.isUndated(claim)).flatMap(t -> entries.get(t.sentence()));
            all.set(i, day.map(d -> claim.withTime(time(claim, d))).orElse(claim));
        }
        events.forEach(e -> apply(e, all, told));
        return new Answers().date(speeches.date(occasions.date(all, told), told), told);
    }

    private void apply(DatedEvent event, List<Claim> claims, List<Optional<Telling>> told) {
        for (int sentence : candidates(event).toArray()) {
            List<Integer> there = IntStream.range(0, claims.size()).boxed()
                    .filter(i -> told.get(i).filter(t -> t.sentence() == sentence).isPresent() && isOfKind(event, claims.get(i)))
                    .toList();
            if (!there.isEmpty()) {
                boolean open = sentence != event.sentence() && there.stream().allMatch(i -> Telling.isUndated(claims.get(i)));
                there.stream().filter(i -> open && fits(event, claims.get(i)))
                        .forEach(i -> claims.set(i, claims.get(i).withTime(time(claims.get(i), event.day()))));
                return;
            }
        }
        applyFar(event, claims, told);
    }

    /**
     * "The Hamas attack of 7 October", "those who signed the Paris accord in July", however far it is told of: the only one of
     * theirs, or the agreement that it names.
     */
    private void applyFar(DatedEvent event, List<Claim> claims, List<Optional<Telling>> told) {
        List<Integer> theirs = IntStream.range(0, claims.size()).boxed()
                .filter(i -> told.get(i).isPresent() && isOfKind(event, claims.get(i)))
                .filter(i -> isAgreement(event, claims.get(i)) || event.named().contains(claims.get(i).subject())).toList();
        boolean one = !event.move() && theirs.stream().map(i -> claims.get(i).object().label()).distinct().count() == 1
                && theirs.stream().allMatch(i -> Telling.isUndated(claims.get(i)) && fits(event, claims.get(i)));
        theirs.stream().filter(i -> one).forEach(i -> claims.set(i, claims.get(i).withTime(time(claims.get(i), event.day()))));
    }

    private static boolean isAgreement(DatedEvent event, Claim claim) {
        List<Entity> named = event.named().stream().filter(e -> e.isA(EntityType.AGREEMENT)).toList();
        return event.kinds().contains(EventKind.AGREEMENT) && claim.object() instanceof ClaimObject.Of(Entity o)
                && o.isA(EntityType.AGREEMENT) && (named.isEmpty() || named.contains(o));
    }

    /** Sentences that may tell of the event, the likeliest first: its own, those before, the opening, those that follow. */
    private static IntStream candidates(DatedEvent event) {
        int at = event.sentence();
        int back = event.move() ? DECISIONS_BACK : SENTENCES_BACK;
        IntStream before = IntStream.rangeClosed(0, Math.min(at, back)).map(i -> at - i);
        IntStream opening = event.move() ? IntStream.empty() : IntStream.rangeClosed(0, OPENING).map(i -> OPENING - i).filter(s -> s < at);
        IntStream after = event.move() ? IntStream.empty() : IntStream.rangeClosed(at + 1, at + SENTENCES_ON);
        return IntStream.concat(IntStream.concat(before, opening), after);
    }

    private boolean isOfKind(DatedEvent event, Claim claim) {
        return event.kinds().stream().anyMatch(k -> k.isToldBy(claim.relation(), words));
    }

    /** Whether all who are named within the phrase have to do with the claim. */
    private boolean fits(DatedEvent event, Claim claim) {
        return event.named().stream()
                .filter(e -> !e.isMerePlace())
                .allMatch(e -> isEnd(claim, e));
    }

    private boolean isEnd(Claim claim, Entity named) {
        Entity master = ends.master(ends.actor(named));
        Entity object = claim.object() instanceof ClaimObject.Of(Entity o) ? o : claim.subject();
        return List.of(claim.subject(), object).stream()
                .anyMatch(e -> e.equals(named) || e.equals(master) || ends.master(e).equals(master));
    }

    private static ClaimTime time(Claim claim, DateRange day) {
        return claim.relation().kind() == Relation.Kind.EVENT
                ? new ClaimTime.At(day) : new ClaimTime.Between(Optional.of(day), Optional.empty());
    }
}
