package org.geokg.claim.stance;

import java.util.Optional;
import java.util.function.Supplier;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Speaker;

/** What has been gathered on the way from a word to the root of its sentence. */
final class Climb {
    private Factuality factuality = Factuality.ACTUAL;
    private boolean negated;
    private boolean bound = true; // whether what words do still reaches what the climb began with
    private boolean deniable = true;
    private boolean future;
    private Optional<Speaker> speaker = Optional.empty();

    /** The innermost word that is no fact decides. */
    void weaken(Factuality to) {
        if (bound && factuality == Factuality.ACTUAL) {
            factuality = to;
        }
    }

    /** The same, of something that has yet to come, whoever decides how sure it is. */
    void expect(Factuality to) {
        weaken(to);
        future |= bound; // "went another way on July 1, when it cut ties": only where it went might be a plan
    }

    /** What others plan by what somebody fears, claims or hopes is only possible or demanded. */
    void doubt(Factuality to) {
        if (bound && factuality == Factuality.PLANNED) {
            factuality = to;
        }
    }

    void negate() {
        negated ^= bound && deniable;
    }

    /** What somebody had sought until giving it up; who only proposed it never had it. */
    void giveUp() {
        negated ^= factuality == Factuality.ACTUAL;
    }

    /** Words further up may doubt or plan what the climb began with, but what they deny is their own part in it. */
    void presuppose() {
        deniable = false;
    }

    /** Words further up tell of something else: what they deny or doubt is not what the climb began with. */
    void unbind() {
        bound = false;
    }

    /** A question leaves open whatever nobody denies. */
    void question() {
        if (factuality != Factuality.DENIED) {
            factuality = Factuality.POSSIBLE;
        }
    }

    /** The innermost speaker stays. */
    void speaker(Supplier<Optional<Speaker>> outer) {
        speaker = speaker.or(outer);
    }

    Stance stance() {
        return new Stance(negated ? Polarity.NEGATED : Polarity.AFFIRMED, factuality, speaker, future);
    }
}
