package org.geokg.claim.when;

import java.util.Set;
import org.geokg.claim.Relation;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.time.TimeMention;

/** Dates of a noun beside a predicate rather than of the predicate, unless the noun is the occasion of what it tells. */
final class NounDates {
    private final ParsedSentence sentence;
    private final WordBook words;
    private final Pacts pacts;

    NounDates(ParsedSentence sentence, WordBook words, Pacts pacts) {
        this.sentence = sentence;
        this.words = words;
        this.pacts = pacts;
    }

    /** "He promised a vote in 2009, and the bloc suspended Fiji": the date is the noun's, and the clause behind has its own subject. */
    boolean isOfNounBefore(int date, int clause, int trigger) {
        int noun = sentence.headOrRoot(date);
        boolean named = noun > clause && clause >= 0 && sentence.tag(noun).startsWith("NN") && date > noun;
        boolean subject = false;
        int t = trigger;
        while (named && t >= 0 && t != clause && (sentence.is(t, "conj") || sentence.is(t, "dep"))) {
            subject |= sentence.children(t, "nsubj", "nsubj:pass").stream().anyMatch(s -> s > date);
            t = sentence.headOrRoot(t);
        }
        return subject && t == clause;
    }

    /** "this year's chair met them in April", "condemned Monday's raid": the date is the noun's that it stands by. */
    boolean isOfAnother(TimeMention mention, int date, RuleMatch match) {
        int noun = sentence.headOrRoot(date);
        return mention.modifier() && noun >= 0 && noun != match.trigger() && !match.content().contains(noun)
                && sentence.tag(noun).startsWith("N")
                && date != match.trigger() && !match.content().contains(date) && !isOccasion(noun, match);
    }

    /** "met him at Monday's summit", "on the sidelines of last week's summit": what was done there was done then. */
    private boolean isOccasion(int noun, RuleMatch match) {
        boolean done = match.rule().relation().kind() == Relation.Kind.EVENT || match.rule().phase() == Rule.Phase.BEGINS;
        boolean event = done && words.has(WordClass.OCCASION, sentence.lemma(noun));
        boolean within = done && words.has(WordClass.STRIFE, sentence.lemma(noun)) && hasCase(noun, Set.of("in", "during"));
        boolean attended = event && EventKind.VISIT.isToldBy(match.rule().relation(), words) && hasCase(noun, Set.of("for"));
        int edge = sentence.headOrRoot(noun);
        boolean beside = edge >= 0 && words.has(WordClass.SIDELINE, sentence.lemma(edge)) && sentence.is(noun, "nmod");
        return within || attended || pacts.isBroughtAbout(noun, match.trigger())
                || event && (beside ? hasCase(edge, Set.of("on")) : hasCase(noun, Set.of("at", "during")));
    }

    private boolean hasCase(int noun, Set<String> prepositions) {
        return sentence.children(noun, "case").stream().anyMatch(c -> prepositions.contains(sentence.lemma(c)));
    }
}
