package org.geokg.text.repair;

import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/**
 * Hangs the clause of "whose" on the noun before it: in "Ghana, whose troops have been deployed in Mali, …" the parser
 * often leaves the kind of clause open, above all where its verb has auxiliaries.
 */
final class WhoseRepair {
    private static final Set<String> OPEN = Set.of("dep", "ccomp", "parataxis", "advcl", "appos", "conj");
    private static final Set<String> ROLES = Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod");

    private WhoseRepair() {}

    static void clause(ParsedSentence sentence, int pronoun, TreeEdit edit) {
        if (!sentence.tag(pronoun).equals("WP$")) {
            return;
        }
        int noun = RelativeRepair.nounBefore(sentence, pronoun);
        if (noun < 0) {
            return;
        }
        verb(sentence, sentence.headOrRoot(pronoun))
                .filter(verb -> verb > pronoun && OPEN.contains(sentence.relation(verb)) && sentence.headOrRoot(verb) < pronoun)
                .ifPresent(verb -> edit.attach(verb, noun, "acl:relcl"));
    }

    /** What the thing that somebody has does or suffers. */
    private static Optional<Integer> verb(ParsedSentence sentence, int owned) {
        int phrase = owned;
        while (phrase >= 0 && sentence.is(phrase, "nmod")) {
            phrase = sentence.headOrRoot(phrase);
        }
        return phrase >= 0 && ROLES.contains(sentence.relation(phrase)) ? sentence.head(phrase) : Optional.empty();
    }

    /** "Egypt, whose jets [bombed] Derna, …": the verb was read as a participle before the name of what it is done to. */
    static void asParticiple(ParsedSentence sentence, int pronoun, TreeEdit edit) {
        int owned = sentence.headOrRoot(pronoun);
        int verb = owned + 1;
        int noun = sentence.tag(pronoun).equals("WP$") ? RelativeRepair.nounBefore(sentence, pronoun) : -1;
        boolean misread = noun >= 0 && owned > pronoun && sentence.tag(owned).startsWith("NN") && verb < sentence.size()
                && sentence.tag(verb).matches("VB[DN]") && sentence.is(verb, "amod");
        int object = misread ? sentence.headOrRoot(verb) : -1;
        if (object > verb && sentence.headOrRoot(object) == owned) {
            edit.attach(verb, noun, "acl:relcl");
            edit.attach(owned, verb, "nsubj");
            edit.attach(object, verb, "obj");
        }
    }

    /** "X, [who] is now visiting Y": beside an object of its own behind it, the verb has the pronoun as its subject. */
    static void subject(ParsedSentence sentence, int pronoun, TreeEdit edit) {
        int verb = sentence.headOrRoot(pronoun);
        boolean object = verb > pronoun && sentence.is(pronoun, "obj") && sentence.tag(pronoun).matches("WP|WDT")
                && sentence.tag(verb).startsWith("VB") && sentence.children(verb, "nsubj", "nsubj:pass", "aux:pass").isEmpty();
        if (object && sentence.children(verb, "obj").stream().anyMatch(o -> o > verb)) {
            edit.attach(pronoun, verb, "nsubj");
        }
    }
}
