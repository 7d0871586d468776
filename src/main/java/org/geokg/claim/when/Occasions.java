package org.geokg.claim.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.geokg.time.ReferenceDate;

/**
 * The occasion on which people meet or two parties sign something: where a visit or meeting of theirs with a date was told
 * right before, and what follows has none, it is of that day. "Sall received Adama Barrow on Monday. The two countries signed
 * a treaty." "Barrow arrived on Monday. He was received by Sall."
 */
final class Occasions {
    private static final String VISIT = "visited";
    private static final String MEETING = "metWith";
    private static final String SIGNING = "signedAgreementWith";
    private static final String MEDIATION = "mediatedBetween";
    private static final int NEAR = 3;
    private static final int APART = 2;

    /** Of a ceremony so many days old, the leaders' meeting is told as news; before, it is history that they need not have attended. */
    private static final int NEWS = 31;

    private record Encounter(int sentence, Claim claim, ClaimTime.At time) {}

    private final EndResolver ends;
    private final Optional<ReferenceDate> reference;
    private final WordBook words;

    Occasions(EndResolver ends, Optional<ReferenceDate> reference, WordBook words) {
        this.ends = ends;
        this.reference = reference;
        this.words = words;
    }

    /** @param told how each claim is told; empty where no date would tell of it */
    List<Claim> date(List<Claim> claims, List<Optional<Telling>> told) {
        List<Encounter> encounters = new ArrayList<>();
        List<Claim> dated = new ArrayList<>(claims);
        for (int pass = 0; pass < 2; pass++) { // a meeting dated by a visit dates a signing
            encounters.clear();
            for (int i = 0; i < dated.size(); i++) {
                encounter(dated.get(i), told.get(i)).ifPresent(encounters::add);
            }
            for (int i = 0; i < dated.size(); i++) {
                Claim claim = dated.get(i);
                if (told.get(i).isPresent() && Telling.isUndated(claim)) {
                    dated.set(i, of(claim, told.get(i).get(), encounters).map(claim::withTime).orElse(claim));
                }
            }
        }
        return mediations(dated, told);
    }

    private Optional<Encounter> encounter(Claim claim, Optional<Telling> told) {
        String relation = claim.relation().name();
        boolean met = relation.equals(VISIT) || relation.equals(MEETING);
        Optional<ClaimTime.At> time = switch (claim.time()) {
            case ClaimTime.At at -> Optional.of(at);
            case ClaimTime.Between(Optional<DateRange> begin, Optional<DateRange> end) -> begin.map(ClaimTime.At::new);
            case ClaimTime.Unknown unknown -> Optional.empty();
        };
        return time.filter(t -> met || isCeremony(claim) && t.day().precision() == Precision.DAY)
                .flatMap(t -> told.map(how -> new Encounter(how.sentence(), claim, t)));
    }

    /** "They agreed a truce on Monday. Oman mediated between them." */
    private List<Claim> mediations(List<Claim> claims, List<Optional<Telling>> told) {
        List<Claim> dated = new ArrayList<>(claims);
        for (int i = 0; i < dated.size(); i++) {
            Claim claim = dated.get(i);
            boolean open = claim.relation().name().equals(MEDIATION) && Telling.isUndated(claim)
                    && told.get(i).filter(t -> t.past() && !t.dated() && !t.otherTime() && !t.lasting()).isPresent();
            if (open) {
                dated.set(i, settled(claim, told.get(i).get().sentence(), claims, told).map(claim::withTime).orElse(claim));
            }
        }
        return List.copyOf(dated);
    }

    /** All between whom the same one is told in that sentence to have mediated. */
    private Set<String> mediated(Claim claim, int sentence, List<Claim> claims, List<Optional<Telling>> told) {
        return IntStream.range(0, claims.size())
                .filter(i -> told.get(i).filter(t -> t.sentence() == sentence).isPresent())
                .mapToObj(claims::get)
                .filter(c -> c.relation().equals(claim.relation()) && c.subject().equals(claim.subject()))
                .flatMap(c -> c.object() instanceof ClaimObject.Of(Entity o) ? Stream.of(party(o).id()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** The time of what the mediated parties agreed with one another in the sentence before, or the one before that. */
    private Optional<ClaimTime> settled(Claim claim, int sentence, List<Claim> claims, List<Optional<Telling>> told) {
        Set<String> mediated = mediated(claim, sentence, claims, told);
        return IntStream.range(0, claims.size())
                .filter(i -> words.has(WordClass.SETTLING_RELATION, claims.get(i).relation().name()))
                .filter(i -> told.get(i).filter(t -> t.sentence() < sentence && t.sentence() >= sentence - APART).isPresent())
                .filter(i -> claim.object() instanceof ClaimObject.Of(Entity o) && parties(claims.get(i)).contains(party(o).id()))
                .filter(i -> mediated.containsAll(parties(claims.get(i))))
                .mapToObj(i -> claims.get(i).time())
                .flatMap(t -> t instanceof ClaimTime.Between(Optional<DateRange> begin, Optional<DateRange> end)
                        ? begin.<ClaimTime>map(ClaimTime.At::new).stream() : Stream.of(t))
                .filter(t -> t instanceof ClaimTime.At).reduce((a, b) -> b);
    }

    private Optional<ClaimTime> of(Claim claim, Telling telling, List<Encounter> encounters) {
        return encounters.stream()
                .filter(e -> e.sentence() == telling.sentence() ? telling.there() && isOfVisitor(e, claim) : isOccasion(e, claim, telling))
                .reduce((a, b) -> b)
                .map(Encounter::time);
    }

    private boolean isOccasion(Encounter encounter, Claim claim, Telling telling) {
        int distance = telling.sentence() - encounter.sentence();
        boolean next = distance > 0 && distance <= NEAR && !telling.dated() && telling.past() && !telling.otherTime();
        if (!next) {
            return false;
        }
        if (isCeremony(encounter.claim())) {
            return distance == 1
                    && isNews(encounter.time().day()) && claim.relation().name().equals(MEETING) && claim.subject().isA(EntityType.PERSON)
                    && parties(claim).size() == 2 && parties(encounter.claim()).equals(parties(claim));
        }
        return claim.relation().name().equals(SIGNING)
                ? parties(encounter.claim()).size() == 2 && parties(encounter.claim()).equals(parties(claim))
                : isOfVisitor(encounter, claim)
                        && (claim.relation().name().equals(MEETING) || telling.during());
    }

    private boolean isCeremony(Claim claim) {
        return words.has(WordClass.CEREMONY_RELATION, claim.relation().name());
    }

    private boolean isNews(DateRange day) {
        return reference.filter(now -> day.first().plusDays(NEWS).isAfter(now.day())).isPresent();
    }

    /** What the visitor did there: "He met the king." */
    private static boolean isOfVisitor(Encounter encounter, Claim claim) {
        boolean visit = encounter.claim().relation().name().equals(VISIT);
        boolean done = claim.relation().name().equals(MEETING) || claim.relation().name().equals(VISIT);
        Entity visitor = encounter.claim().subject();
        return visit && done && visitor.isA(EntityType.PERSON)
                && (claim.subject().equals(visitor) || claim.object() instanceof ClaimObject.Of(Entity o) && o.equals(visitor));
    }

    private Set<String> parties(Claim claim) {
        Set<String> ids = new TreeSet<>();
        ids.add(party(claim.subject()).id());
        if (claim.object() instanceof ClaimObject.Of(Entity object)) {
            ids.add(party(object).id());
        }
        return ids;
    }

    private Entity party(Entity entity) {
        return Optional.of(entity).flatMap(ends::servedBy).orElseGet(() -> ends.actor(entity));
    }
}
