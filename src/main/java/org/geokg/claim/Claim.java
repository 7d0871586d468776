package org.geokg.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.geokg.entity.Entity;

/**
 * What one sentence of one article says about one triple. A claim asserts nothing by itself; fusion weighs claims into
 * statements.
 *
 * @param articleId    the article's id
 * @param subject      the resolved subject
 * @param relation     the relation; a symmetric one has the smaller IRI as subject
 * @param object       the resolved object
 * @param polarity     affirmed or negated
 * @param factuality   told as actual, planned, possible, demanded or denied
 * @param speaker      to whom the sentence attributes it; absent when the article says it itself
 * @param time         when it happened or held
 * @param role         title of an office: "Prime Minister"
 * @param former       whether the text says that an office is over (then-, ex-, former)
 * @param kind         narrower kind in words: "military", "easing"
 * @param participants further actors who took part, such as the ministers who signed
 * @param confidence   how sure the reading of the sentence is, 0 to 1
 * @param evidence     the sentence
 * @param rule         name and version of the rule that found it: {@code membership.leave-v1}
 * @param subjectText  the words that named the subject: "Yerevan", "it"
 * @param objectText   the words that named the object
 */
public record Claim(
        String articleId,
        Entity subject,
        Relation relation,
        ClaimObject object,
        Polarity polarity,
        Factuality factuality,
        Optional<Speaker> speaker,
        ClaimTime time,
        Optional<String> role,
        boolean former,
        Optional<String> kind,
        List<Entity> participants,
        double confidence,
        Evidence evidence,
        String rule,
        String subjectText,
        String objectText) {

    public Claim {
        Objects.requireNonNull(articleId);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(object);
        Objects.requireNonNull(polarity);
        Objects.requireNonNull(factuality);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(time);
        Objects.requireNonNull(role);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(rule);
        participants = List.copyOf(participants);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0 to 1: " + confidence);
        }
    }

    /** The same, read more or less surely. */
    public Claim withConfidence(double other) {
        return new Claim(articleId, subject, relation, object, polarity, factuality, speaker, time, role, former, kind,
                participants, other, evidence, rule, subjectText, objectText);
    }

    /** The same, held more or less true. */
    public Claim withFactuality(Factuality other) {
        return new Claim(articleId, subject, relation, object, polarity, other, speaker, time, role, former, kind,
                participants, confidence, evidence, rule, subjectText, objectText);
    }

    /** The same at another time. */
    public Claim withTime(ClaimTime other) {
        return new Claim(articleId, subject, relation, object, polarity, factuality, speaker, other, role, former, kind,
                participants, confidence, evidence, rule, subjectText, objectText);
    }

    /** The same about other entities: each that it names is replaced. */
    public Claim withEntities(UnaryOperator<Entity> replacement) {
        ClaimObject newObject = switch (object) {
            case ClaimObject.Of(Entity entity) -> new ClaimObject.Of(replacement.apply(entity));
            case ClaimObject.Date date -> date;
        };
        Optional<Speaker> newSpeaker = speaker.map(s -> switch (s) {
            case Speaker.Named(Entity entity) -> new Speaker.Named(replacement.apply(entity));
            case Speaker.Unnamed unnamed -> unnamed;
        });
        return new Claim(articleId, replacement.apply(subject), relation, newObject, polarity, factuality, newSpeaker, time,
                role, former, kind, participants.stream().map(replacement).distinct().toList(), confidence, evidence, rule,
                subjectText, objectText);
    }
}
