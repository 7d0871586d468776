package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.entity.Discourse;
import org.geokg.entity.ReferentFinder;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;
import org.geokg.time.MentionedDates;
import org.geokg.time.ReferenceDate;
import org.geokg.time.TimeMention;

/** Runs all rules over one parsed sentence. */
final class SentenceClaims {
    /** A match with the stance that the sentence takes to it. */
    record Reading(RuleMatch match, Stance stance) {}

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final RuleBook rules;
    private final RuleMatcher matcher;
    private final StanceReader stances;
    private final boolean sport;

    SentenceClaims(ParsedSentence sentence, Discourse discourse, RuleBook rules, ContextBook contexts, EndResolver ends) {
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
        this.rules = rules;
        ReferentFinder referents = new ReferentFinder(sentence, arguments, discourse);
        this.matcher = new RuleMatcher(sentence, arguments, referents, ends);
        this.stances = new StanceReader(sentence, arguments, referents, contexts);
        this.sport = new SportContext(discourse, contexts).holds(sentence.sentence().index());
    }

    ParsedSentence sentence() {
        return sentence;
    }

    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            for (Rule rule : rules.triggeredBy(sentence, token)) {
                if (sport && rule.allows(Rule.Option.NOT_IN_SPORT)) {
                    continue;
                }
                Optional<RuleMatch> match = matcher.match(rule, token);
                match.ifPresent(m -> readings.add(new Reading(m, stances.read(m.trigger()))));
            }
        }
        return List.copyOf(readings);
    }

    SentenceTimes times(List<TimeMention> mentions, Optional<ReferenceDate> reference, MentionedDates previous) {
        return new SentenceTimes(sentence, arguments, mentions, reference, previous);
    }
}
