package org.geokg.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.end.DeedFinder;
import org.geokg.claim.end.Deeds;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.match.Ellipsis;
import org.geokg.claim.match.Gapping;
import org.geokg.claim.match.Likewise;
import org.geokg.claim.match.NameWords;
import org.geokg.claim.match.RuleMatcher;
import org.geokg.claim.rule.Rejection;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleBook;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.claim.rule.RuleTrace;
import org.geokg.claim.stance.ContextBook;
import org.geokg.claim.stance.Stance;
import org.geokg.claim.stance.StanceReader;
import org.geokg.claim.when.SentenceTimes;
import org.geokg.claim.when.Voices;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
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
    private final RuleTrace trace;
    private final RuleMatcher matcher;
    private final Ellipsis ellipsis;
    private final SentenceNames names;
    private final ReferentFinder referents;
    private final EndResolver ends;
    private final StanceReader stances;
    private final NameWords nameWords;
    private final WordBook words;
    private final TextKinds kinds;

    SentenceClaims(ParsedSentence sentence, Discourse discourse, RuleBook rules, ContextBook contexts, EndResolver ends,
            Deeds deeds, TextKinds kinds, RuleTrace trace) {
        this.sentence = sentence;
        this.arguments = new Arguments(sentence);
        this.rules = rules;
        this.trace = trace;
        this.ends = ends;
        this.names = discourse.sentence(sentence.sentence().index());
        this.referents = new ReferentFinder(sentence, arguments, discourse);
        this.ellipsis = new Ellipsis(sentence, arguments, referents, ends);
        this.words = discourse.gazetteer().words();
        this.nameWords = new NameWords(sentence, names, words);
        this.matcher = new RuleMatcher(sentence, arguments, referents, ends,
                new DeedFinder(sentence, arguments, referents, discourse, deeds), contexts, nameWords);
        this.stances = new StanceReader(sentence, arguments, referents, words, contexts);
        this.kinds = kinds;
    }

    ParsedSentence sentence() {
        return sentence;
    }

    /**
     * @param before what the sentence right before was matched with: "Malta followed suit" repeats it
     * @param times  the dates of the sentence
     */
    List<Reading> readings(List<RuleMatch> before, List<TimeMention> times) {
        List<RuleMatch> matches = new ArrayList<>();
        List<RuleMatch> open = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (nameWords.isPart(token)) {
                continue;
            }
            for (Rule rule : rules.triggeredBy(sentence, token)) {
                match(rule, token, open).ifPresent(matches::add);
            }
        }
        matches.addAll(new Likewise(sentence, ends).complete(open, matches, before, m -> isFact(stance(m))));
        matches.addAll(ellipsis.echoes(matches, before, m -> isFact(stance(m)),
                m -> stance(m).factuality() == Factuality.ACTUAL));
        return new Gapping(sentence, arguments, names, referents, ends, times).read(matches).stream()
                .map(this::read)
                .filter(SentenceClaims::isPutForward)
                .toList();
    }

    /** Some rules read what is affirmed alone, and what is doubtful is no fact. */
    private static boolean isPutForward(Reading reading) {
        boolean affirmed = reading.stance().polarity() == Polarity.AFFIRMED;
        boolean doubtful = reading.match().doubtful() || reading.match().rule().allows(Rule.Option.NOT_ACTUAL);
        return (affirmed || !reading.match().rule().allows(Rule.Option.AFFIRMED)) && !(isFact(reading.stance()) && doubtful);
    }

    private static boolean isFact(Stance stance) {
        return stance.polarity() == Polarity.AFFIRMED && stance.factuality() == Factuality.ACTUAL;
    }

    /** What the next sentence may repeat: "Malta followed suit". It would repeat a threat as a threat, so only facts count. */
    List<RuleMatch> repeatable(List<Reading> readings) {
        Set<RuleMatch> facts = readings.stream().filter(r -> isFact(r.stance())).map(Reading::match).collect(Collectors.toSet());
        return ellipsis.main(readings.stream().map(Reading::match).toList()).stream().filter(facts::contains).toList();
    }

    /** @param open takes the match if only its object is not said */
    private Optional<RuleMatch> match(Rule rule, int token, List<RuleMatch> open) {
        RuleMatcher.Outcome outcome = kinds.against(rule, sentence, token)
                .<RuleMatcher.Outcome>map(reason -> new RuleMatcher.Rejected(Rejection.of(reason)))
                .orElseGet(() -> matcher.match(rule, token));
        return switch (outcome) {
            case RuleMatcher.Matched matched -> Optional.of(matched.match());
            case RuleMatcher.Open half -> {
                open.add(half.match());
                yield rejected(rule, token, half.why());
            }
            case RuleMatcher.Rejected rejected -> rejected(rule, token, rejected.why());
        };
    }

    private Optional<RuleMatch> rejected(Rule rule, int token, Rejection why) {
        trace.tried(new RuleTrace.Rejected(rule.id(), sentence.token(token).word(), why));
        return Optional.empty();
    }

    private Reading read(RuleMatch match) {
        Stance stance = stance(match);
        trace.tried(new RuleTrace.Matched(
                match.rule().id(), sentence.token(match.trigger()).word(), labels(match.subjects()), labels(match.objects()),
                stance.polarity(), stance.factuality(), stance.speaker()));
        return new Reading(match, stance);
    }

    private static List<String> labels(List<Referent> referents) {
        return referents.stream().map(r -> r.entity().label()).toList();
    }

    private Stance stance(RuleMatch match) {
        return match.rule().allows(Rule.Option.PRESUPPOSED)
                ? stances.readPresupposed(match.trigger(), match.content())
                : stances.read(match.trigger(), match.content());
    }

    SentenceTimes times(List<TimeMention> mentions, Optional<ReferenceDate> reference, MentionedDates previous) {
        Voices voices = new Voices(sentence, referents, ends, words);
        return new SentenceTimes(sentence, arguments, mentions, reference, previous, words, voices);
    }
}
