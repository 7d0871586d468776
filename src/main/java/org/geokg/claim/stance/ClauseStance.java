package org.geokg.claim.stance;

import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Factuality;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Speech;
import org.geokg.text.argument.Arguments;

/** What it makes of a clause that it stands beside another: its purpose, means, time or complement. */
final class ClauseStance {
    private static final Set<String> CONTAINING = Set.of("in", "under", "by");
    private static final Set<String> MEANS = Set.of("by", "through", "via");

    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final Arguments arguments;
    private final OwnWords ownWords;
    private final Negations negations;
    private final Governors governors;

    ClauseStance(ParsedSentence sentence, Arguments arguments, SentenceWords words, OwnWords ownWords, Negations negations,
            Governors governors) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.ownWords = ownWords;
        this.negations = negations;
        this.governors = governors;
    }

    /** A clause with a verb, and the word that it hangs on. */
    void read(Climb climb, int token, int head) {
        String prepositions = arguments.prepositions(token);
        Optional<Context> context = governors.context(head);
        boolean purpose = isInfinitive(token) && prepositions.contains("to");
        // "instead of sending troops, it sent aid"
        boolean complement = isGerund(token) && (NominalStance.isComplement(prepositions) || prepositions.equals("near"))
                && !negations.isInstead(token);
        if (isSoFar(token, head)) {
            return; // "went so far as to leave": it did
        }
        if (isGerund(token) && prepositions.equals("into") && context.isEmpty()) {
            ownWords.read(climb, head); // "would not be talked into leaving"
        } else if (complement && context.isPresent()) {
            governors.apply(climb, context.get(), head);
            ownWords.read(climb, head);
            context.filter(Context::speech).filter(c -> arguments.isVerbal(head)).ifPresent(c -> {
                governors.speaker(climb, head);
                climb.unbind();
            });
        } else if (purpose && context.isPresent()) {
            governors.apply(climb, context.get(), head);
        } else if (isGerund(token) && prepositions.equals("in") && words.is(WordClass.JOINING, head)) {
            ownWords.read(climb, head); // "would follow Mali in leaving"
        } else if (isGerund(token) && MEANS.contains(prepositions)) {
            ownWords.readModality(climb, head); // "could end it by leaving", "asked to end it by leaving": further up is still above
        } else if (isGerund(token) && prepositions.startsWith("toward")) {
            climb.weaken(Factuality.POSSIBLE);
            climb.unbind();
        } else if (purpose) {
            climb.expect(arguments.isTimeGiven(token, head) ? Factuality.DEMANDED : Factuality.PLANNED);
            climb.unbind();
        } else if (ownWords.isPresentTime(token) && ownWords.isToCome(head)) {
            climb.expect(Factuality.PLANNED); // "the base will close after the troops are withdrawn"
            climb.unbind();
        } else if (isGerund(token) && prepositions.equals("before")) {
            ownWords.readModality(climb, head); // "will go to Lome before flying to Accra"
            climb.presuppose();
        } else {
            climb.unbind();
        }
    }

    /** "so far as to leave", "as far as leaving". */
    private boolean isSoFar(int token, int head) {
        return sentence.lemma(head).equals("far") && head > 0 && head + 1 < sentence.size() && sentence.lemma(head + 1).equals("as")
                && Set.of("so", "as").contains(sentence.lemma(head - 1)) && token > head;
    }

    /** "a statement in which it blames", "a plan under which it leaves": in the present tense what a text contains is as far off as it is. */
    boolean isContained(int token) {
        int finite = sentence.children(token, "aux", "aux:pass").stream().findFirst().orElse(token);
        return !isOfName(token) && sentence.tag(finite).matches("VB[ZP]")
                && sentence.children(token, "obl", "nmod", "nmod:poss", "dep").stream()
                .filter(c -> c < token && sentence.lemma(c).equals("which"))
                .anyMatch(c -> CONTAINING.contains(arguments.prepositions(c)));
    }

    /** "the war of 1963, in which Chad attacked": a relative clause, whatever the parser hung it on. */
    boolean isBehindWhich(int clause) {
        return sentence.is(clause, "ccomp") && sentence.children(clause, "obl").stream()
                .anyMatch(w -> w < clause && sentence.tag(w).equals("WDT") && !arguments.prepositions(w).isEmpty());
    }

    /** "'We shall not leave,' he said at a meeting": what is said of the saying is not part of what is said. */
    boolean isTagBehindQuote(int verb, int head) {
        int first = sentence.begin(verb);
        return sentence.is(verb, "ccomp") && head < first && first > 0 && Speech.isSaying(sentence.lemma(verb))
                && sentence.tag(first - 1).matches("``|''");
    }

    /** "closed the border, accusing Chad", "vetoed its entry, having joined itself": told beside a deed, and not of what somebody says. */
    boolean isParticipleBehindComma(int token, int head) {
        int first = sentence.begin(token);
        boolean behind = token > head && first > 0 && sentence.lemma(first - 1).equals(",") && sentence.tag(head).startsWith("VB");
        return behind && isGerund(token) && sentence.children(token, "mark").isEmpty()
                && (sentence.tag(head).equals("VB") || governors.context(head).filter(Context::speech).isEmpty());
    }

    /** "the League, in which it sits": a name of anything but an agreement is no text. */
    private boolean isOfName(int clause) {
        int noun = sentence.headOrRoot(clause);
        return noun >= 0 && sentence.tag(noun).startsWith("NNP") && !LexicalClass.SHARED.has(sentence.lemma(noun));
    }

    /** "from joining", "from being drawn into". */
    boolean isGerund(int token) {
        return sentence.tag(token).equals("VBG")
                || sentence.children(token, "aux", "aux:pass").stream().anyMatch(c -> sentence.tag(c).equals("VBG"));
    }

    /** "to deploy", "to be deployed". */
    boolean isInfinitive(int token) {
        return sentence.tag(token).equals("VB")
                || sentence.children(token, "aux", "aux:pass", "cop").stream().anyMatch(c -> sentence.tag(c).equals("VB"));
    }
}
