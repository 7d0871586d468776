package org.geokg.evaluate;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;

/**
 * A claim to be scored, with names in place of entities, as a claims file has it.
 *
 * @param article    id of its article
 * @param date       an event's first possible day, or its month or year
 * @param from       a state's beginning, likewise
 * @param begin      offset of the evidence sentence, in Unicode code points
 * @param end        end of it, exclusive
 * @param confidence 0 to 1; absent in a file without that column
 */
public record GivenClaim(
        String article,
        String subject,
        String relation,
        String object,
        Polarity polarity,
        Factuality factuality,
        Optional<String> date,
        Optional<String> from,
        Optional<String> attributedTo,
        Optional<String> role,
        boolean former,
        int begin,
        int end,
        String quote,
        OptionalDouble confidence,
        String rule) {

    public GivenClaim {
        Objects.requireNonNull(article);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(object);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(factuality);
        Objects.requireNonNull(date);
        Objects.requireNonNull(from);
        Objects.requireNonNull(attributedTo);
        Objects.requireNonNull(role);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(rule);
    }

    /** Whether it puts its triple forward as a fact; only such claims are judged right or wrong. */
    boolean isAffirmedAndActual() {
        return polarity == Polarity.AFFIRMED && factuality == Factuality.ACTUAL;
    }
}
