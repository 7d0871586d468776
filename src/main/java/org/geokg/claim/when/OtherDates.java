package org.geokg.claim.when;

import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;
import org.geokg.time.Connective;
import org.geokg.time.TimeMention;

/** Dates that tell of something else than a predicate, though the parse may have them hang on it. */
final class OtherDates {
    private static final Set<String> APART = Set.of("after", "before", "since", "until", "following", "despite");
    private static final int FEW = 4;

    /** "Expelled envoys twice since 2020": on some day between. */
    private static final Set<String> AGAIN = Set.of("once", "twice", "thrice", "repeatedly", "again", "often", "frequently");

    private static final Set<String> FORMERLY = Set.of("once", "formerly", "long");
    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "decade", "hour");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final WordBook words;
    private final CauseDates causes;
    private final Charges charges;
    private final Undertakings undertakings;
    private final Pluperfects pluperfects;
    private final JoinedStandings standings;

    OtherDates(ParsedSentence sentence, Arguments arguments, WordBook words) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
        this.causes = new CauseDates(sentence, words);
        this.charges = new Charges(sentence, words);
        this.undertakings = new Undertakings(sentence, words);
        this.pluperfects = new Pluperfects(sentence);
        this.standings = new JoinedStandings(sentence);
    }

    /**
     * @param head   the word of the date that hangs on another outside of it
     * @param clause the verb that the date hangs on; -1 for none
     */
    boolean isOfOther(TimeMention date, int head, int clause, RuleMatch match) {
        int trigger = match.trigger();
        return isRecord(date) || isOnAndOff(date, trigger) || causes.isOfCause(date, trigger) || hasSince(trigger) && clause != trigger
                || isOfEnd(clause, trigger) || isOfClauseApart(clause, trigger) || isCause(trigger, date)
                || isOfFronted(date, trigger) || isOfClauseBefore(date, trigger) || charges.isOfOther(date, trigger, isSpoken(match))
                || undertakings.hasDate(date, sentence.headOrRoot(head), trigger) || pluperfects.isEarlier(clause, trigger)
                || standings.isOfOther(date, trigger);
    }

    /** "Only in 2018 did it act; it left in 2019": a semicolon parts them. */
    boolean isBeyondStop(TimeMention date, int trigger) {
        return IntStream.range(Math.min(date.endToken(), trigger), Math.max(date.beginToken(), trigger))
                .anyMatch(t -> sentence.lemma(t).equals(";"));
    }

    private boolean isSpoken(RuleMatch match) {
        return words.has(WordClass.SPOKEN_RELATION, match.rule().relation().name());
    }

    /** "A member of NATO since 2004, Latvia sent troops": the phrase that opens the sentence has a date of its own. */
    private boolean isOfFronted(TimeMention date, int trigger) {
        int begin = FORMERLY.contains(sentence.lemma(0)) ? 1 : 0;
        int close = 0;
        while (close < date.endToken() || close < sentence.size() && !sentence.lemma(close).equals(",")) {
            close++;
        }
        boolean phrase = Set.of("a", "an").contains(sentence.lemma(begin)) && close < trigger
                && IntStream.range(0, close).noneMatch(t -> sentence.isFinite(t) || sentence.is(t, "nsubj")
                && sentence.tag(t).equals("PRP"));
        return phrase && date.beginToken() > begin + 1 && !sentence.tag(begin + 1).startsWith("CD") && !isTime(begin, date, close);
    }

    /** "By the time they left in May, it had joined", however it is parsed. */
    private boolean isOfClauseBefore(TimeMention date, int trigger) {
        boolean by = sentence.size() > 2 && sentence.words(0, 2).equalsIgnoreCase("by the time");
        int begin = by ? 3 : Set.of("even", "long", "well", "just").contains(sentence.lemma(0)) ? 1 : 0;
        int close = date.endToken();
        return (by || sentence.lemma(begin).equals("before")) && close < trigger && sentence.lemma(close).equals(",")
                && IntStream.range(begin + 1, date.beginToken()).anyMatch(sentence::isFinite);
    }

    /** "A year after the war of 2008, it joined" is about when it joined. */
    private boolean isTime(int begin, TimeMention date, int close) {
        return IntStream.range(begin, close).anyMatch(t -> UNITS.contains(sentence.lemma(t)) && t < date.beginToken())
                || IntStream.range(begin, close).anyMatch(t -> APART.contains(sentence.lemma(t)) && !sentence.lemma(t).equals("since"));
    }

    /** "for the first time since 2019", "the worst since the war": it tells when it was last so. */
    private boolean isRecord(TimeMention mention) {
        if (mention.connective() != Connective.SINCE) {
            return false;
        }
        if (mention.beginToken() > 0 && AGAIN.contains(sentence.lemma(mention.beginToken() - 1))) {
            return true;
        }
        for (int i = Math.max(0, mention.beginToken() - FEW); i < mention.beginToken(); i++) {
            if (sentence.tag(i).equals("JJS") || sentence.tag(i).equals("RBS") || Set.of("first", "time").contains(sentence.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "has repeatedly accused it since 2019": on days between. */
    private boolean isOnAndOff(TimeMention date, int trigger) {
        return date.connective() == Connective.SINCE
                && sentence.children(trigger, "advmod").stream().anyMatch(a -> AGAIN.contains(sentence.lemma(a)));
    }

    /** "reopened in 2023 and has since signed a pact": nobody knows when. */
    private boolean hasSince(int trigger) {
        return sentence.children(trigger, "advmod").stream().anyMatch(a -> sentence.lemma(a).equals("since"));
    }

    /** "traded barbs on Friday over the raid", "left on Friday in response to the raid": the raid was before. */
    private boolean isCause(int trigger, TimeMention date) {
        boolean noun = sentence.tag(trigger).startsWith("NN");
        boolean cause = noun && (hasCase(trigger, Set.of("over", "about", "amid")) || isAnswered(trigger) || isProtested(trigger, date));
        return cause && !sentence.isWithin(date.endToken() - 1, trigger) && !standsBehind(date, trigger);
    }

    private boolean isAnswered(int trigger) {
        int answer = sentence.headOrRoot(trigger);
        return answer >= 0 && answer < trigger && words.has(WordClass.ANSWER, sentence.lemma(answer)) && hasCase(answer, Set.of("in", "as"))
                && hasCase(trigger, Set.of("to", "for", "at", "against"));
    }

    /** "marched on Monday to protest the raid", "on Monday it condemned the raid", "protested on Monday against the raid". */
    private boolean isProtested(int trigger, TimeMention date) {
        int verb = sentence.headOrRoot(trigger);
        boolean object = sentence.is(trigger, "obj") || verb >= 0 && words.has(WordClass.ANSWER, sentence.lemma(verb))
                && hasCase(trigger, Set.of("against", "at"));
        return object && date.endToken() <= trigger && sentence.tag(verb).startsWith("VB")
                && (words.has(WordClass.JUDGING, sentence.lemma(verb)) || words.has(WordClass.ANSWER, sentence.lemma(verb)));
    }

    private boolean hasCase(int noun, Set<String> prepositions) {
        return sentence.children(noun, "case").stream().anyMatch(c -> prepositions.contains(sentence.lemma(c)));
    }

    /** "in response to the raid on Goma two years earlier", however it is parsed. */
    private boolean standsBehind(TimeMention date, int trigger) {
        return date.beginToken() > trigger && IntStream.range(trigger + 1, date.beginToken())
                .allMatch(t -> sentence.tag(t).matches("NN.*|IN|DT|JJ|POS|CD|HYPH"));
    }

    /** "ended its offensive on Friday" does not tell when it began; who "completed its exit" is out on that day. */
    private boolean isOfEnd(int verb, int trigger) {
        boolean out = verb >= 0 && words.has(WordClass.COMPLETING, sentence.lemma(verb))
                && words.has(WordClass.EXIT_DEED, sentence.lemma(trigger));
        return verb >= 0 && verb != trigger && !out && words.has(WordClass.LATER_PHASE, sentence.lemma(verb))
                && arguments.objects(verb).contains(trigger);
    }

    /** "has struck harder since launching a war a month ago": the strikes came later. */
    private boolean isOfClauseApart(int clause, int trigger) {
        return clause >= 0 && clause != trigger && sentence.tag(clause).equals("VBG") && !sentence.isWithin(trigger, clause)
                && sentence.children(clause, "mark", "case").stream().anyMatch(m -> APART.contains(sentence.lemma(m)));
    }
}
