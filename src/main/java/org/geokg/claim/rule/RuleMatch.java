package org.geokg.claim.rule;

import java.util.List;
import org.geokg.entity.Referent;

/**
 * A rule that fits a trigger in a sentence, with the referents of its two ends.
 *
 * @param trigger token that triggered it
 * @param content token that carries the meaning where the trigger is a light verb: "sanctions" in "imposed sanctions"
 */
record RuleMatch(Rule rule, int trigger, List<Referent> subjects, List<Referent> objects, List<Integer> content) {
    RuleMatch {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        content = List.copyOf(content);
    }
}
