package org.geokg.claim.stance;

import java.util.Set;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Tells events that people only talk of: "held talks on a pullout", "disagree over the terms of a truce". */
final class Topics {
    private static final Set<String> ABOUT = Set.of("on", "about", "over", "for", "regarding", "concerning");
    private static final Set<String> OF_TERMS = Set.of("of", "for");

    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final Arguments arguments;

    Topics(ParsedSentence sentence, SentenceWords words, Arguments arguments) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
    }

    /** Whether an event that may come about by agreement is what talks, a quarrel or a vote is about. */
    boolean isTalkedOf(int noun) {
        return words.is(WordClass.AGREED_UPON, noun) && !isKnown(noun) && (isTopic(noun) || isTopicOfItsTerms(noun));
    }

    /** "the truce of 2015", "last month's pullout", "the ceasefire": one that holds or held. */
    private boolean isKnown(int noun) {
        boolean definite = sentence.children(noun, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"));
        boolean dated = sentence.children(noun, "nmod:poss", "nmod", "amod", "compound").stream()
                .anyMatch(d -> sentence.token(d).isCalendarWord()
                        || sentence.children(d, "amod").stream().anyMatch(a -> sentence.lemma(a).equals("last")));
        return dated || definite && words.is(WordClass.TRUCE_EVENT, noun);
    }

    private boolean isTopicOfItsTerms(int noun) {
        int terms = sentence.headOrRoot(noun);
        return terms >= 0 && sentence.is(noun, "nmod") && words.is(WordClass.TERMS, terms)
                && OF_TERMS.contains(arguments.prepositions(noun)) && isTopic(terms);
    }

    private boolean isTopic(int noun) {
        int head = sentence.headOrRoot(noun);
        if (!ABOUT.contains(arguments.prepositions(noun))) {
            return false;
        }
        boolean copula = !sentence.children(noun, "cop").isEmpty()
                && sentence.children(noun, "nsubj").stream().anyMatch(s -> words.is(WordClass.NEGOTIATING, s));
        return copula || head >= 0 && (words.is(WordClass.NEGOTIATING, head) && isTalk(head)
                || sentence.children(head, "obj", "nsubj:pass", "obl").stream()
                .anyMatch(o -> o < noun && sentence.tag(o).startsWith("NN") && words.is(WordClass.NEGOTIATING, o)));
    }

    /** "differ on", "the row over": forms of these words, not "the speaking of". */
    private boolean isTalk(int word) {
        return sentence.tag(word).matches("VB.*|NNS?");
    }
}
