package org.geokg.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;

/**
 * A fact that a careful reader takes from an article.
 *
 * @param subject        accepted names of the subject, the usual one first
 * @param relation       local name of the relation
 * @param object         accepted names of the object, the usual one first; a literal as such
 * @param date           an event's day or a state's beginning, as fine as the text has it: {@code 2024}, {@code 2024-08},
 *                       {@code 2024-08-14}
 * @param attributedTo   whom the sentence names as its source
 * @param role           title of an office
 * @param former         whether the office is over
 * @param required       false where careful readers may differ: found or not, such a fact does not count
 */
public record GoldFact(
        List<String> subject,
        String relation,
        List<String> object,
        Polarity polarity,
        Factuality factuality,
        Optional<String> date,
        Optional<String> attributedTo,
        Optional<String> role,
        boolean former,
        GoldEvidence evidence,
        Difficulty difficulty,
        boolean required) {

    public GoldFact {
        subject = List.copyOf(subject);
        object = List.copyOf(object);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(factuality);
        Objects.requireNonNull(date);
        Objects.requireNonNull(attributedTo);
        Objects.requireNonNull(role);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(difficulty);
        if (subject.isEmpty() || object.isEmpty()) {
            throw new IllegalArgumentException("a gold fact needs a subject and an object");
        }
    }

    /** Whether the article tells it as having happened or holding. */
    boolean isAffirmedAndActual() {
        return polarity == Polarity.AFFIRMED && factuality == Factuality.ACTUAL;
    }

    String sentence() {
        return switch (evidence) {
            case GoldEvidence.Sentence s -> s.text();
            case GoldEvidence.Span s -> "characters " + s.begin() + " to " + s.end();
            case GoldEvidence.Unrecorded u -> "";
        };
    }
}
