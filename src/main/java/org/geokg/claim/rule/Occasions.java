package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.entity.Entity;
import org.geokg.text.ParsedSentence;

/**
 * The occasion on which two parties sign something: where a visit or meeting of theirs with a date was told right before, and
 * the signing has none, it is of that day. "Sall received Adama Barrow on Monday. The two countries signed a treaty."
 */
final class Occasions {
    private static final Set<String> ENCOUNTERS = Set.of("visited", "metWith");
    private static final Set<String> OUTCOMES = Set.of("signedAgreementWith");
    private static final Set<String> OTHER_TIMES = Set.of(
            "earlier", "previously", "already", "before", "since", "once", "later", "recently", "past", "former");
    private static final int NEAR = 3;

    private record Encounter(int sentence, Set<String> parties, ClaimTime.At time) {}

    private final EndResolver ends;
    private final List<Encounter> encounters = new ArrayList<>();

    Occasions(EndResolver ends) {
        this.ends = ends;
    }

    /** The claim with the day of its occasion, if it has none of its own. */
    Claim date(Claim claim, ParsedSentence sentence, int trigger, boolean hasDates) {
        int index = sentence.sentence().index();
        boolean fact = claim.polarity() == Polarity.AFFIRMED && claim.factuality() == Factuality.ACTUAL;
        if (fact && claim.time() instanceof ClaimTime.At at && ENCOUNTERS.contains(claim.relation().name())) {
            encounters.add(new Encounter(index, parties(claim), at));
        }
        boolean open = fact && claim.time() instanceof ClaimTime.Unknown && OUTCOMES.contains(claim.relation().name()) && !hasDates;
        if (!open || !isSimplePast(sentence, trigger) || sentence.tokens().stream().anyMatch(t -> OTHER_TIMES.contains(t.lemma()))) {
            return claim;
        }
        return encounters.stream()
                .filter(e -> index > e.sentence() && index - e.sentence() <= NEAR && e.parties().size() == 2
                        && e.parties().equals(parties(claim)))
                .reduce((a, b) -> b)
                .map(e -> claim.withTime(e.time()))
                .orElse(claim);
    }

    private static boolean isSimplePast(ParsedSentence sentence, int trigger) {
        boolean past = sentence.tag(trigger).equals("VBD") && sentence.children(trigger, "aux").isEmpty();
        boolean passive = sentence.children(trigger, "aux:pass").stream().anyMatch(a -> sentence.tag(a).equals("VBD"))
                && sentence.children(trigger, "aux").isEmpty();
        return past || passive;
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
