package org.geokg.fusion;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;

/**
 * For whom speakers speak: for themselves, for what they are a body of, and for what they hold office in (as far as the
 * claims tell), with what that is a body of.
 */
final class Speakers {
    private final Map<String, Set<String>> offices;

    private Speakers(Map<String, Set<String>> offices) {
        this.offices = offices;
    }

    /** Learns from the claims who holds office where. */
    static Speakers of(Collection<Report> reports) {
        Map<String, Set<String>> offices = new HashMap<>();
        for (Report report : reports) {
            Claim claim = report.claim();
            if (tellsOffice(report) && claim.object() instanceof ClaimObject.Of office) {
                Set<String> of = offices.computeIfAbsent(claim.subject().id(), id -> new HashSet<>());
                of.add(office.entity().id());
                office.entity().bodyOf().ifPresent(of::add);
            }
        }
        return new Speakers(offices);
    }

    /** Whether the claim says that somebody holds an office at the time of writing. */
    static boolean tellsOffice(Report report) {
        return Triple.isOffice(report.claim().relation()) && report.affirms() && !report.claim().former();
    }

    /** Whether somebody tells it about others; what an article says in its own voice is no third party's claim. */
    boolean isThirdParty(Claim claim) {
        return claim.speaker().isPresent()
                && !speaksFor(claim, claim.subject())
                && !(claim.relation().symmetric() && speaksFor(claim, claim.object()));
    }

    /** Whether the speaker is, or speaks for, one of the two that the claim is about. */
    boolean isConcerned(Claim claim) {
        return speaksFor(claim, claim.subject()) || speaksFor(claim, claim.object());
    }

    private boolean speaksFor(Claim claim, ClaimObject object) {
        return object instanceof ClaimObject.Of of && speaksFor(claim, of.entity());
    }

    private boolean speaksFor(Claim claim, Entity party) {
        return claim.speaker().filter(s -> speaksFor(s, party.id())).isPresent();
    }

    private boolean speaksFor(Speaker speaker, String party) {
        return switch (speaker) {
            case Speaker.Unnamed unnamed -> false;
            case Speaker.Named(Entity entity) -> entity.id().equals(party)
                    || entity.bodyOf().equals(Optional.of(party))
                    || offices.getOrDefault(entity.id(), Set.of()).contains(party);
        };
    }
}
