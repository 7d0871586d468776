package org.geokg.claim.rule;

import java.util.List;
import java.util.Optional;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Speaker;

/** Is told how every rule fared that had its trigger in a sentence, for those who write rules. */
public interface RuleTrace {
    /** What became of one rule at one word. */
    sealed interface Attempt {
        /** Name and version of the rule. */
        String rule();

        /** The word that triggered it, as it stands in the sentence. */
        String trigger();
    }

    /** The rule found its two ends; the claims are held back later where they are too unsure. */
    record Matched(
            String rule, String trigger, List<String> subjects, List<String> objects, Polarity polarity, Factuality factuality,
            Optional<Speaker> speaker) implements Attempt {
        public Matched {
            subjects = List.copyOf(subjects);
            objects = List.copyOf(objects);
        }
    }

    /** The rule makes no claim here. */
    record Rejected(String rule, String trigger, Rejection why) implements Attempt {}

    void tried(Attempt attempt);

    /** One that forgets. */
    static RuleTrace none() {
        return attempt -> { };
    }
}
