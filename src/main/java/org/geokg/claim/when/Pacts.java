package org.geokg.claim.when;

import java.util.Set;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Agreements and truces share their date with what brings them about and what they bring about. */
final class Pacts {
    private static final Set<String> BRINGING_ABOUT = Set.of(
            "broker", "mediate", "negotiate", "sign", "reach", "strike", "conclude", "arrange");
    private static final Set<String> BY = Set.of("in", "under", "by", "through", "with");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final WordBook words;

    Pacts(ParsedSentence sentence, Arguments arguments, WordBook words) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
    }

    /**
     * "signed a treaty on Monday in which they recognised each other": whether the date is the treaty's and the deed stands in its
     * clause.
     */
    boolean isOfClause(int date, int trigger) {
        int pact = pactOf(trigger);
        int dated = sentence.headOrRoot(date);
        return pact >= 0 && dated >= 0 && (dated == sentence.headOrRoot(pact) || dated == pact);
    }

    /** The verb that brings about the agreement in whose clause a deed stands, "signed" in the same sentence; -1 for none. */
    int makerOf(int trigger) {
        int pact = pactOf(trigger);
        return pact >= 0 && sentence.is(pact, "obj") ? sentence.headOrRoot(pact) : -1;
    }

    /** The agreement by which a deed is done in its clause; -1 for none. */
    private int pactOf(int trigger) {
        int verb = trigger;
        while (verb >= 0 && !sentence.tag(verb).startsWith("VB")) {
            verb = sentence.headOrRoot(verb);
        }
        int pact = verb >= 0 && sentence.is(verb, "acl:relcl") && sentence.tag(verb).equals("VBD") ? sentence.headOrRoot(verb) : -1;
        boolean by = pact >= 0 && EventKind.isPact(sentence.lemma(pact), words)
                && (isFounding(verb) || sentence.children(verb).stream().anyMatch(this::isBy));
        return !by ? -1 : sentence.is(pact, "appos") ? sentence.headOrRoot(pact) : pact;
    }

    /** "a pact that created the alliance": it came into being with the pact. */
    boolean isFounding(int verb) {
        return words.has(WordClass.FOUNDED, sentence.token(verb).word()) && sentence.children(verb, "nsubj").stream()
                .anyMatch(s -> sentence.tag(s).equals("WDT"));
    }

    private boolean isBy(int token) {
        return sentence.lemma(token).equals("whereby") || sentence.lemma(token).equals("which")
                && sentence.children(token, "case").stream().anyMatch(c -> BY.contains(sentence.lemma(c)));
    }

    /** "announced a truce on Monday after brokering it": whether the date hangs on the verb that such a deed stands beside. */
    boolean isOfOutcome(int clause, int trigger) {
        boolean beside = clause >= 0 && sentence.is(trigger, "advcl") && sentence.headOrRoot(trigger) == clause
                && sentence.tag(trigger).equals("VBG") && BRINGING_ABOUT.contains(sentence.lemma(trigger));
        boolean it = beside && arguments.objects(trigger).stream().anyMatch(o -> sentence.tag(o).equals("PRP"));
        return it && (arguments.objects(clause).stream().anyMatch(o -> EventKind.isPact(sentence.lemma(o), words))
                || sentence.is(clause, "acl:relcl") && EventKind.isPact(sentence.lemma(sentence.headOrRoot(clause)), words));
    }

    /** "brokered the 1994 truce", "the 1994 truce was brokered by them", "the 1994 truce brokered by them". */
    boolean isBroughtAbout(int noun, int verb) {
        boolean of = arguments.objects(verb).contains(noun) || sentence.is(noun, "nsubj:pass") && sentence.headOrRoot(noun) == verb
                || sentence.is(verb, "acl") && sentence.headOrRoot(verb) == noun;
        return of && EventKind.isPact(sentence.lemma(noun), words) && BRINGING_ABOUT.contains(sentence.lemma(verb));
    }
}
