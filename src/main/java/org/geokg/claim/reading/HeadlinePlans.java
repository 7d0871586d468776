package org.geokg.claim.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.geokg.claim.Claim;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Sentence;

/**
 * Headlines name what is to come as if it were there: "the president's trip to Chad". What the text below tells only as
 * planned is planned in its headline too, unless a verb tells there that it has come about. Used by one thread.
 */
final class HeadlinePlans {
    private final Set<Integer> headlines;
    private final Set<List<Object>> byVerb = new HashSet<>();

    HeadlinePlans(Discourse discourse, EvidenceReader evidence) {
        this.headlines = IntStream.range(0, discourse.size())
                .mapToObj(i -> discourse.sentence(i).sentence().sentence())
                .filter(s -> s.place() == Sentence.Place.TITLE)
                .map(s -> evidence.of(s).begin())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes note of a claim and of the word that it hangs on. */
    void tell(Claim claim, ParsedSentence sentence, int trigger) {
        if (isHeadline(claim) && !sentence.tag(trigger).startsWith("NN")) {
            byVerb.add(key(claim));
        }
    }

    private static List<Object> key(Claim claim) {
        return List.of(claim.relation().name(), claim.subject().id(), claim.object().label());
    }

    List<Claim> weigh(List<Claim> claims) {
        return claims.stream()
                .map(c -> isHeadline(c) && isFact(c) && !byVerb.contains(key(c)) && isOnlyPlanned(c, claims)
                        ? c.withFactuality(Factuality.PLANNED) : c)
                .toList();
    }

    private boolean isHeadline(Claim claim) {
        return headlines.contains(claim.evidence().begin());
    }

    private static boolean isFact(Claim claim) {
        return claim.polarity() == Polarity.AFFIRMED && claim.factuality() == Factuality.ACTUAL;
    }

    private boolean isOnlyPlanned(Claim headline, List<Claim> claims) {
        List<Claim> below = claims.stream()
                .filter(c -> !isHeadline(c) && c.polarity() == Polarity.AFFIRMED && key(c).equals(key(headline))).toList();
        return !below.isEmpty() && below.stream().allMatch(c -> c.factuality() == Factuality.PLANNED);
    }
}
