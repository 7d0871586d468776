package org.geokg.claim.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geokg.claim.Claim;

/** Claims of one article: of equal ones in a sentence the surest stays, and those that are too unsure are held back. */
final class ClaimSet {
    private static final double HELD_BACK = 0.3;

    private final Map<List<Object>, Claim> claims = new LinkedHashMap<>();

    void add(Claim claim) {
        List<Object> key = List.of(
                claim.evidence().begin(), claim.subject().id(), claim.relation().name(), claim.object().label(),
                claim.polarity(), claim.factuality(), claim.role().orElse(""));
        if (claim.confidence() >= HELD_BACK) {
            claims.merge(key, claim, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
    }

    List<Claim> sorted() {
        List<Claim> all = new ArrayList<>(claims.values());
        all.sort(Comparator.comparingInt((Claim c) -> c.evidence().begin())
                .thenComparing(c -> c.relation().name())
                .thenComparing(c -> c.subject().id())
                .thenComparing(c -> c.object().label())
                .thenComparing(Claim::polarity)
                .thenComparing(Claim::factuality)
                .thenComparing(c -> c.role().orElse("")));
        return List.copyOf(all);
    }
}
