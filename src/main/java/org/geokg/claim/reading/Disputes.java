package org.geokg.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * What one party says of another is no fact where the other denies it close by: "Togo says Benin has sent it rebels. Benin
 * denies any involvement."
 */
final class Disputes {
    private static final int NEAR = 3;
    private static final int CLOSE = 7;

    private record Denial(int sentence, String party) {}

    private final Discourse discourse;
    private final WordBook words;
    private final List<Denial> denials = new ArrayList<>();

    Disputes(Discourse discourse) {
        this.discourse = discourse;
        this.words = discourse.gazetteer().words();
        for (int i = 0; i < discourse.size(); i++) {
            find(discourse.sentence(i));
        }
    }

    private void find(SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        for (int t = 1; t < sentence.size(); t++) {
            if (sentence.tag(t).startsWith("VB") && denies(sentence, t)) {
                int verb = t;
                names.mentions().stream()
                        .filter(m -> m.end() <= verb && verb - m.end() <= NEAR)
                        .reduce((a, b) -> b)
                        .map(Mention::entity)
                        .ifPresent(e -> denials.add(new Denial(sentence.sentence().index(), actor(e).id())));
            }
        }
    }

    private boolean denies(TaggedSentence sentence, int verb) {
        List<String> behind = new ArrayList<>();
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + CLOSE); i++) {
            behind.add(sentence.lemma(i));
        }
        boolean charge = behind.stream().anyMatch(m -> words.has(WordClass.CHARGE, m));
        boolean favour = behind.stream().anyMatch(m -> words.has(WordClass.FAVOUR, m));
        return words.has(WordClass.DENYING, sentence.lemma(verb)) && !favour
                || words.has(WordClass.REJECTING_CHARGES, sentence.lemma(verb)) && charge
                || sentence.lemma(verb).equals("reject") && verb + 1 < sentence.size() && isAllegationBefore(sentence, verb);
    }

    /** "an allegation Abu Dhabi rejects", "a charge that Tehran has rejected". */
    private boolean isAllegationBefore(TaggedSentence sentence, int verb) {
        for (int i = Math.max(0, verb - CLOSE); i < verb; i++) {
            if (words.has(WordClass.CHARGE, sentence.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private Entity actor(Entity entity) {
        return discourse.actor(entity).or(() -> discourse.owner(entity)).orElse(entity);
    }

    /** The claim as it stands in the whole article: somebody's word about a party who denies it only makes it possible. */
    Claim weigh(Claim claim, int sentence) {
        boolean fact = claim.polarity() == Polarity.AFFIRMED && claim.factuality() == Factuality.ACTUAL;
        if (denials.isEmpty() || !fact || claim.speaker().isEmpty()
                || !words.has(WordClass.ALLEGED_RELATION, claim.relation().name())) {
            return claim;
        }
        boolean disputed = parties(claim).stream().anyMatch(p -> !isSpeaker(claim.speaker(), p) && denials.stream()
                .anyMatch(d -> d.party().equals(p.id()) && Math.abs(d.sentence() - sentence) <= NEAR));
        return disputed ? claim.withFactuality(Factuality.POSSIBLE) : claim;
    }

    private static List<Entity> parties(Claim claim) {
        return claim.relation().symmetric() && claim.object() instanceof ClaimObject.Of of
                ? List.of(claim.subject(), of.entity())
                : List.of(claim.subject());
    }

    private boolean isSpeaker(Optional<Speaker> speaker, Entity party) {
        return speaker.filter(s -> s instanceof Speaker.Named n && actor(n.entity()).id().equals(party.id())).isPresent();
    }
}
