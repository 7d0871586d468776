package org.geokg.claim.stance;

import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/**
 * Tells where the verb over a noun says whether what the noun names is there at all, "has troops in", "will not allow a
 * base", and not only what becomes of it.
 */
final class Existence {
    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final OwnWords ownWords;

    Existence(ParsedSentence sentence, SentenceWords words, OwnWords ownWords) {
        this.sentence = sentence;
        this.words = words;
        this.ownWords = ownWords;
    }

    /** "shelved its bid": who did so seeks it no longer. */
    boolean isGivenUp(int noun) {
        int verb = sentence.headOrRoot(noun);
        return verb >= 0 && (sentence.is(noun, "obj") || sentence.is(noun, "nsubj:pass")) && sentence.tag(verb).matches("VB[DNZP]")
                && words.is(WordClass.GIVING_UP, verb) && ownWords.isPlain(verb);
    }

    boolean isTold(int noun) {
        return isHad(noun) || isBroughtAbout(noun);
    }

    /** "has troops in", "denied that there are troops in": the clause says that there are such, or that there are not. */
    private boolean isHad(int noun) {
        int head = sentence.headOrRoot(noun);
        int verb = head >= 0 && sentence.tag(head).startsWith("N") ? sentence.headOrRoot(head) : head; // "hundreds of soldiers"
        return verb >= 0 && sentence.tag(verb).startsWith("VB") && words.is(WordClass.HAVING, verb);
    }

    /** "will not allow a base", "a base would alarm them": whether a thing is there at all is what the verb above tells. */
    private boolean isBroughtAbout(int noun) {
        int verb = sentence.headOrRoot(noun);
        if (verb < 0 || !words.is(WordClass.INSTALLATION, noun)) {
            return false;
        }
        boolean object = sentence.is(noun, "obj") || sentence.is(noun, "nsubj:pass");
        return object && words.is(WordClass.BRINGING_ABOUT, verb) || sentence.is(noun, "nsubj") && ownWords.isConditional(verb);
    }
}
