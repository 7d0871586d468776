package org.geokg.claim.stance;

import java.util.Set;
import org.geokg.text.ParsedSentence;

/**
 * Tells where the verb over a noun says whether what the noun names is there at all, "has troops in", "will not allow a
 * base", and not only what becomes of it.
 */
final class Existence {
    /** Verbs of having, placing and wanting, whatever their noun is to them. */
    private static final Set<String> HAVING = Set.of(
            "have", "be", "keep", "station", "deploy", "send", "maintain", "want", "put", "place", "base", "need", "dispatch",
            "see", "allow", "host", "accept", "propose", "suggest");

    /** They lie where they lie whatever becomes of them, but not before somebody brings them there. */
    private static final Set<String> THINGS = Set.of(
            "base", "airbase", "facility", "presence", "deployment", "mission", "garrison", "installation", "contingent", "outpost");

    /** Verbs of which only such things are the object; those of having stand above. */
    private static final Set<String> BRINGING_ABOUT = Set.of(
            "permit", "build", "establish", "install", "open", "construct", "create", "authorize", "authorise", "set", "seek",
            "plan", "consider", "deny", "prevent", "reject", "oppose", "tolerate", "approve", "offer", "request");

    /** Verbs of giving up what one has sought so far. */
    private static final Set<String> GIVING_UP = Set.of(
            "shelve", "withdraw", "drop", "abandon", "scrap", "bury", "renounce", "retract", "forgo", "cancel",
            "ditch", "end", "terminate", "rescind", "revoke", "abort", "mothball", "relinquish", "discontinue");

    private final ParsedSentence sentence;
    private final OwnWords ownWords;

    Existence(ParsedSentence sentence, OwnWords ownWords) {
        this.sentence = sentence;
        this.ownWords = ownWords;
    }

    /** Whether a noun names what lies where it lies: "base". */
    static boolean isThing(String noun) {
        return THINGS.contains(noun);
    }

    /** "shelved its bid": who did so seeks it no longer. */
    boolean isGivenUp(int noun) {
        int verb = sentence.headOrRoot(noun);
        return verb >= 0 && (sentence.is(noun, "obj") || sentence.is(noun, "nsubj:pass")) && sentence.tag(verb).matches("VB[DNZP]")
                && GIVING_UP.contains(sentence.lemma(verb)) && ownWords.isPlain(verb);
    }

    boolean isTold(int noun) {
        return isHad(noun) || isBroughtAbout(noun);
    }

    /** "has troops in", "denied that there are troops in": the clause says that there are such, or that there are not. */
    private boolean isHad(int noun) {
        int head = sentence.headOrRoot(noun);
        int verb = head >= 0 && sentence.tag(head).startsWith("N") ? sentence.headOrRoot(head) : head; // "hundreds of soldiers"
        return verb >= 0 && sentence.tag(verb).startsWith("VB") && HAVING.contains(sentence.lemma(verb));
    }

    /** "will not allow a base", "a base would alarm them": whether a thing is there at all is what the verb above tells. */
    private boolean isBroughtAbout(int noun) {
        int verb = sentence.headOrRoot(noun);
        if (verb < 0 || !THINGS.contains(sentence.lemma(noun))) {
            return false;
        }
        boolean object = sentence.is(noun, "obj") || sentence.is(noun, "nsubj:pass");
        return object && BRINGING_ABOUT.contains(sentence.lemma(verb)) || sentence.is(noun, "nsubj") && ownWords.isConditional(verb);
    }
}
