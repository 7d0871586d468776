package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Ellipsis ellipsis;
    private final StanceReader stances;
    private final boolean sport;

    SentenceClaims(ParsedSentence sentence, Discourse discourse, RuleBook rules, ContextBook contexts, EndResolver ends) {
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
        this.rules = rules;
        ReferentFinder referents = new ReferentFinder(sentence, arguments, discourse);
        this.ellipsis = new Ellipsis(sentence, arguments, referents, ends);
        this.matcher = new RuleMatcher(sentence, arguments, referents, ends);
        this.stances = new StanceReader(sentence, arguments, referents, contexts);
        this.sport = new SportContext(discourse, contexts).holds(sentence.sentence().index());
    }

    ParsedSentence sentence() {
        return sentence;
    }

    /** @param before what the sentence right before was matched with: "Malta followed suit" repeats it */
    List<Reading> readings(List<RuleMatch> before) {
        List<RuleMatch> matches = matches();
        return Stream.concat(matches.stream(), ellipsis.echoes(matches, before).stream())
                .map(m -> new Reading(m, stance(m)))
                .toList();
    }

    private List<RuleMatch> matches() {
        List<RuleMatch> matches = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            for (Rule rule : rules.triggeredBy(sentence, token)) {
                if (sport && rule.allows(Rule.Option.NOT_IN_SPORT)) {
                    continue;
                }
                matcher.match(rule, token).ifPresent(matches::add);
            }
        }
        return List.copyOf(matches);
    }

    private Stance stance(RuleMatch match) {
        return match.rule().allows(Rule.Option.PRESUPPOSED) ? stances.readPresupposed(match.trigger()) : stances.read(match.trigger());
    }

    SentenceTimes times(List<TimeMention> mentions, Optional<ReferenceDate> reference, MentionedDates previous) {
        return new SentenceTimes(sentence, arguments, mentions, reference, previous);
    }
}
