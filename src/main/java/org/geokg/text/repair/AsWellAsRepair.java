package org.geokg.text.repair;

import java.util.Optional;
import org.geokg.text.ParsedSentence;

/** Mends lists with "as well as" in an object: "counts Fiji as well as [Tonga] among its members [and sits] in Suva". */
final class AsWellAsRepair {
    private AsWellAsRepair() {}

    /** The second was read as one more thing that is done, beside the verb. */
    static void besideVerb(ParsedSentence sentence, int noun, TreeEdit edit) {
        int verb = sentence.headOrRoot(noun);
        boolean beside = verb >= 0 && verb < noun && sentence.relation(noun).matches("conj|dep") && sentence.tag(noun).startsWith("NN")
                && sentence.tag(verb).startsWith("VB") && sentence.children(noun, "cop", "nsubj", "case").isEmpty();
        if (beside) {
            objectBefore(sentence, noun, verb).ifPresent(object -> {
                edit.attach(noun, object, "conj");
                sentence.children(noun, "conj").stream().filter(sentence::isFinite).forEach(next -> edit.attach(next, verb, "conj"));
            });
        }
    }

    /** The second was read as who does what stands behind the next "and". */
    static void asSubject(ParsedSentence sentence, int noun, TreeEdit edit) {
        int second = sentence.headOrRoot(noun);
        boolean subject = second > noun && sentence.is(noun, "nsubj") && sentence.is(second, "conj")
                && sentence.children(second, "cc").stream().anyMatch(and -> and > noun && and < second);
        int verb = subject ? sentence.headOrRoot(second) : -1;
        if (verb < 0 || !sentence.tag(verb).startsWith("VB")) {
            return;
        }
        // "joined the bloc as well as Chad and left": Chad is no bloc, it may have joined and left too
        objectBefore(sentence, second, verb).filter(o -> !isOneThing(sentence, o) || !isName(sentence, noun)).ifPresent(object -> {
            edit.attach(noun, object, "conj");
            sentence.children(second, "cc").stream().filter(as -> as < noun).forEach(as -> edit.attach(as, noun, "cc"));
        });
    }

    private static boolean isOneThing(ParsedSentence sentence, int noun) {
        return sentence.tag(noun).equals("NN");
    }

    private static boolean isName(ParsedSentence sentence, int noun) {
        return sentence.tag(noun).startsWith("NNP");
    }

    /** The object of a verb that ends right before the "as well as" that a later word was given. */
    private static Optional<Integer> objectBefore(ParsedSentence sentence, int later, int verb) {
        return sentence.children(later, "cc").stream()
                .filter(c -> c > 0 && c + 2 < sentence.size() && sentence.words(c, c + 2).equals("as well as"))
                .findFirst()
                .flatMap(as -> sentence.children(verb, "obj").stream().filter(o -> o < as && sentence.isWithin(as - 1, o)).findFirst());
    }
}
