package org.geokg.claim.when;

import java.util.List;
import java.util.Set;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Deeds that are done in the saying of them, and those told as the manner of another: both have its date. */
final class ToldDeeds {
    private static final Set<String> LATER_OR_EARLIER = Set.of(
            "after", "before", "since", "until", "having", "once", "if", "because", "although", "though");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final WordBook words;
    private final Voices voices;

    ToldDeeds(ParsedSentence sentence, Arguments arguments, WordBook words, Voices voices) {
        this.voices = voices;
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
    }

    /** "accuses Chad of a raid last month": what is said now was not said then. */
    boolean isSaidNow(RuleMatch match) {
        return isSpoken(match) && Set.of("VBZ", "VBP").contains(sentence.tag(match.trigger()));
    }

    /** "denied Chad's accusations on Monday": the day is not that of the accusations. */
    boolean isNamedSaying(RuleMatch match) {
        return isSpoken(match) && sentence.tag(match.trigger()).startsWith("NN");
    }

    /** "said on Monday that it was expelling two envoys", "said on Monday, accusing Chad": the saying and the deed are one. */
    boolean isDoneInSaying(RuleMatch match, int saying) {
        if (saying < 0 || !sentence.tag(saying).startsWith("VB")) {
            return false;
        }
        int deed = match.trigger();
        if (isSpoken(match)) {
            return isBesides(deed, saying);
        }
        return words.has(WordClass.SAYING, sentence.lemma(saying)) && is(WordClass.PROCLAIMED_RELATION, match) && isTold(deed, saying)
                && (isProgressive(deed) || isJustDone(deed)
                        || words.has(WordClass.PROCLAIMING, sentence.lemma(saying)) && !isFuture(deed))
                && isOwnDeed(deed, saying);
    }

    /** What is done by words, and what is decided and told: "accused", "severed ties". */
    boolean isProclaimedOrSpoken(RuleMatch match) {
        return isSpoken(match) || is(WordClass.PROCLAIMED_RELATION, match);
    }

    private boolean isSpoken(RuleMatch match) {
        return is(WordClass.SPOKEN_RELATION, match);
    }

    private boolean is(WordClass kind, RuleMatch match) {
        return words.has(kind, match.rule().relation().name());
    }

    /** A participle, or a clause with "as" and "while", of the verb of saying or of what is said. */
    private boolean isBesides(int deed, int saying) {
        if (!isManner(deed) && !isMeanwhile(deed)) {
            return false;
        }
        for (int t = sentence.headOrRoot(deed); t >= 0; t = sentence.headOrRoot(t)) {
            if (t == saying) {
                return true;
            }
            if (!sentence.is(t, "ccomp")) {
                return false;
            }
        }
        return false;
    }

    private boolean isMeanwhile(int deed) {
        return sentence.is(deed, "advcl")
                && sentence.children(deed, "mark", "advmod").stream()
                        .anyMatch(m -> Set.of("as", "while").contains(sentence.lemma(m)));
    }

    private boolean isTold(int deed, int saying) {
        return sentence.is(deed, "ccomp") && sentence.headOrRoot(deed) == saying || isToldAfterwards(deed, saying);
    }

    /** "Mali has left the bloc, its foreign minister said on Friday". */
    private boolean isToldAfterwards(int deed, int saying) {
        return deed < saying && sentence.is(saying, "parataxis") && sentence.headOrRoot(saying) == deed;
    }

    private boolean isProgressive(int verb) {
        return sentence.tag(verb).equals("VBG") && sentence.children(verb, "aux").stream().anyMatch(a -> sentence.lemma(a).equals("be"));
    }

    /** "said on Friday that it had suspended Mali". */
    private boolean isJustDone(int verb) {
        return sentence.children(verb, "aux").stream().anyMatch(a -> sentence.lemma(a).equals("have"))
                && sentence.children(verb, "advmod").stream()
                .noneMatch(a -> Set.of("already", "previously", "earlier").contains(sentence.lemma(a)));
    }

    private boolean isFuture(int verb) {
        return sentence.tag(verb).equals("VB") || sentence.children(verb, "aux").stream().anyMatch(a -> sentence.tag(a).equals("MD"));
    }

    /** "it", "the country", "its minister": who says so is who does it or speaks for them, as far as nobody else is named. */
    private boolean isOwnDeed(int deed, int saying) {
        List<Integer> doers = arguments.subjects(deed);
        List<Integer> speakers = arguments.subjects(saying);
        return doers.stream().allMatch(d -> sentence.tag(d).startsWith("PRP") || speakers.contains(d)
                || speakers.stream().anyMatch(s -> sentence.token(s).word().equals(sentence.token(d).word())))
                || voices.isOf(speakers, doers);
    }

    /** "retaliated by expelling them", "arrived on Monday, meeting the king": at the same time as what it hangs on. */
    boolean isManner(int verb) {
        boolean behind = sentence.is(verb, "advcl") || sentence.is(verb, "dep") && sentence.headOrRoot(verb) < verb;
        boolean participle = behind && sentence.tag(verb).equals("VBG")
                && sentence.children(verb, "nsubj", "nsubj:pass", "aux").isEmpty();
        return participle && sentence.children(verb, "mark", "case", "advmod").stream()
                .noneMatch(m -> LATER_OR_EARLIER.contains(sentence.lemma(m)));
    }
}
