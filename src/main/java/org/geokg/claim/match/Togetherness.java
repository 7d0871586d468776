package org.geokg.claim.match;

import org.geokg.claim.rule.Rule;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Tells whether several subjects did something with each other, rather than each with somebody else. */
final class Togetherness {
    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ReferentFinder referents;

    Togetherness(ParsedSentence sentence, Arguments arguments, ReferentFinder referents) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.referents = referents;
    }

    /** "A and B signed a deal", but not "A and B each signed one" or "A and B signed one with C". */
    boolean isTold(Rule rule, int trigger) {
        boolean each = false;
        for (int i = Math.max(0, trigger - 3); i < trigger; i++) {
            each |= sentence.lemma(i).equals("each") && !sentence.lemma(i + 1).equals("other");
        }
        boolean others = sentence.tag(trigger).startsWith("VB")
                && (dealsWithOthers(trigger) || isInfinitive(trigger) && dealsWithOthers(sentence.headOrRoot(trigger)));
        return !each && !others && !isAnothers(rule, trigger) && !areExamples(trigger);
    }

    private boolean dealsWithOthers(int verb) {
        return arguments.byPreposition(verb, "with").stream()
                .anyMatch(h -> sentence.tag(h).startsWith("NNP") || !referents.find(h).isEmpty())
                || arguments.byPreposition(verb, "to").stream() // "cut ties to Qatar"
                        .anyMatch(h -> h > verb && sentence.tag(h).startsWith("N") && !referents.find(h).isEmpty());
    }

    /** "exchanged letters with Kosovo to establish ties". */
    private boolean isInfinitive(int verb) {
        return sentence.tag(verb).equals("VB") && (sentence.is(verb, "xcomp") || sentence.is(verb, "advcl"))
                && sentence.headOrRoot(verb) >= 0;
    }

    /** "190 countries, including A and B, signed it" */
    private boolean areExamples(int trigger) {
        return sentence.tag(trigger).startsWith("VB") && arguments.subjects(trigger).stream().anyMatch(s ->
                !arguments.byPreposition(s, "including").isEmpty() || !arguments.byPreposition(s, "such as").isEmpty());
    }

    /** "Italy's allies A and B" are not said to be allies of each other; "A and B and their talks" is another matter. */
    private boolean isAnothers(Rule rule, int trigger) {
        boolean said = rule.subject().stream().anyMatch(s -> s.steps().contains("nominal"));
        boolean of = said && arguments.byPreposition(trigger, "of").stream().anyMatch(h -> !referents.find(h).isEmpty());
        return sentence.tag(trigger).startsWith("NN")
                && (of || sentence.children(trigger, "nmod:poss").stream().anyMatch(p -> !sentence.lemma(p).equals("they")));
    }
}
