package org.geokg.claim.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.geokg.text.ParsedSentence;
import org.geokg.time.Counting;
import org.geokg.time.TimeMention;

/**
 * Clauses with "when" and the dates they share with what they stand beside: "since 2019, when it cut ties", "in 2019, the year
 * in which it cut ties".
 */
final class WhenClauses {
    private static final Set<String> PAUSES = Set.of(",", ";", ":", ".", "--", "—");
    private static final Set<String> APART = Set.of("after", "before", "of", ",", ".");

    private final ParsedSentence sentence;
    private final List<TimeMention> mentions;

    WhenClauses(ParsedSentence sentence, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** The date right before the "when" of a predicate's clause; what the clause tells was at that time, not since or until then. */
    Optional<TimeMention> before(int trigger) {
        for (int t = trigger; t >= 0; t = sentence.headOrRoot(t)) {
            int when = whenOf(t);
            if (when >= 0) {
                int end = sentence.lemma(when - 1).equals(",") ? when - 1 : when;
                return mentions.stream().filter(m -> m.endToken() == end).findFirst().map(TimeMention::at);
            }
            if (sentence.is(t, "ccomp") || sentence.is(t, "acl:relcl") || sentence.is(t, "advcl")) {
                break;
            }
        }
        return mentions.stream().filter(m -> isApposed(m, trigger)).findFirst().map(m -> isYear(m) ? m.year().at() : m.at());
    }

    private boolean isYear(TimeMention date) {
        return IntStream.range(date.endToken(), Math.min(sentence.size(), date.endToken() + 4))
                .filter(t -> Counting.unit(sentence.lemma(t)).isPresent()).limit(1).anyMatch(t -> sentence.lemma(t).equals("year"));
    }

    /** "in 2019, the year in which Chad left", "on 3 May, the same day that …": the clause behind a noun that names the date again. */
    private boolean isApposed(TimeMention date, int trigger) {
        int the = date.endToken() < sentence.size() && sentence.lemma(date.endToken()).equals(",") ? date.endToken() + 1 : date.endToken();
        int noun = the + 1 < sentence.size() && Set.of("same", "very").contains(sentence.lemma(the + 1)) ? the + 2 : the + 1;
        boolean again = noun + 1 < sentence.size() && sentence.lemma(the).equals("the")
                && Counting.unit(sentence.lemma(noun)).isPresent() && !APART.contains(sentence.lemma(noun + 1));
        return again && noun < trigger && IntStream.range(noun + 1, trigger).noneMatch(t -> PAUSES.contains(sentence.token(t).word()))
                && IntStream.range(noun + 1, trigger).noneMatch(t -> sentence.tag(t).equals("CC") && isNextClause(t, trigger));
    }

    /** "the year Togo left and Chad joined": Chad may have joined when it was left, or whenever the sentence began to tell of. */
    private boolean isNextClause(int and, int trigger) {
        return IntStream.range(and + 1, trigger).anyMatch(t -> sentence.relation(t).startsWith("nsubj"))
                && IntStream.range(0, and).anyMatch(sentence::isFinite);
    }

    private int whenOf(int verb) {
        return sentence.children(verb, "advmod").stream()
                .filter(c -> sentence.lemma(c).equals("when") && c > 0 && c < verb).findFirst().orElse(-1);
    }

    /** "When it lengthened the list in May, Chad left": not "had already left". */
    boolean isFronted(int clause, int verb) {
        return clause >= 0 && clause < verb && sentence.is(clause, "advcl") && sentence.headOrRoot(clause) == verb
                && sentence.children(clause, "advmod").stream().anyMatch(c -> sentence.lemma(c).equals("when"))
                && sentence.children(verb, "aux").stream().noneMatch(a -> sentence.token(a).word().equals("had"));
    }
}
