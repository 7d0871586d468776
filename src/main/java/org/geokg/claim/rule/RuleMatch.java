package org.geokg.claim.rule;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.reference.Referent;
import org.geokg.time.TimeMention;

/**
 * A rule that fits a trigger in a sentence, with the referents of its two ends.
 *
 * @param trigger token that triggered it
 * @param content token that carries the meaning where the trigger is a light verb: "sanctions" in "imposed sanctions"
 * @param time    its date where it has one that does not hang on the trigger
 * @param doubtful whether a word stands by that keeps it from being a fact: "plans for talks", "a possible attack"
 */
public record RuleMatch(
        Rule rule, int trigger, List<Referent> subjects, List<Referent> objects, List<Integer> content, Optional<TimeMention> time,
        boolean doubtful) {
    public RuleMatch {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        content = List.copyOf(content);
    }

    public RuleMatch(Rule rule, int trigger, List<Referent> subjects, List<Referent> objects, List<Integer> content) {
        this(rule, trigger, subjects, objects, content, Optional.empty(), false);
    }

    public RuleMatch asDoubtful() {
        return new RuleMatch(rule, trigger, subjects, objects, content, time, true);
    }

    public RuleMatch withTime(TimeMention own) {
        return new RuleMatch(rule, trigger, subjects, objects, content, Optional.of(own), doubtful);
    }

    public RuleMatch withEnds(List<Referent> who, List<Referent> whom, Optional<TimeMention> own) {
        return new RuleMatch(rule, trigger, who, whom, content, own, doubtful);
    }

    public RuleMatch withObjects(List<Referent> others) {
        return new RuleMatch(rule, trigger, subjects, others, content, time, doubtful);
    }
}
