package org.geokg.text.argument;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Whom a noun bids or lets do something: "an ultimatum to Chad to leave", "pressure on Chad to leave", "gave Chad leave to go". */
public final class Bidding {
    private static final Set<String> TOWARDS = Set.of("to", "on", "upon", "for");

    private final ParsedSentence sentence;
    private final Arguments arguments;

    Bidding(ParsedSentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    public static boolean isBidding(String noun) {
        return LexicalClass.BIDDING.has(noun);
    }

    /** Who is to do what an infinitive behind a noun says; nobody where the noun does not tell. */
    List<Integer> bidden(int noun, int infinitive) {
        if (!isBidding(sentence.lemma(noun))) {
            return List.of();
        }
        int verb = sentence.headOrRoot(noun);
        boolean object = verb >= 0 && sentence.is(noun, "obj") && sentence.tag(verb).startsWith("VB");
        if (object && LexicalClass.BIDDING_TO.has(sentence.lemma(verb)) && !sentence.children(verb, "iobj").isEmpty()) {
            return sentence.children(verb, "iobj");
        }
        Stream<Integer> phrases = Stream.concat(
                sentence.children(noun, "nmod", "obl").stream(), object ? sentence.children(verb, "obl").stream() : Stream.empty());
        return phrases.filter(p -> p > noun && p < infinitive && TOWARDS.contains(arguments.prepositions(p)))
                .findFirst().map(List::of).orElse(List.of());
    }

    /** "renewed its demand to leave": nobody who stands there would leave; but who "rejected the demand to leave" would. */
    boolean isAnothers(int noun) {
        int verb = sentence.headOrRoot(noun);
        boolean borne = verb >= 0 && sentence.is(noun, "obj") && LexicalClass.ANSWERING.has(sentence.lemma(verb))
                && sentence.children(noun, "nmod:poss").isEmpty();
        boolean under = arguments.prepositions(noun).equals("under");
        return LexicalClass.ORDER.has(sentence.lemma(noun)) && !borne && !under;
    }

    /** "rejected Chad's call to leave": who rejects it would leave, not whose call it is. */
    boolean isBorne(int noun) {
        int verb = sentence.headOrRoot(noun);
        return isBidding(sentence.lemma(noun)) && verb >= 0 && sentence.is(noun, "obj") && LexicalClass.ANSWERING.has(sentence.lemma(verb))
                && !sentence.children(noun, "nmod:poss").isEmpty();
    }

    /** "gave Chad until Friday to leave". */
    boolean isTimeGiven(int infinitive, int verb) {
        return sentence.tag(infinitive).equals("VB") && sentence.lemma(verb).equals("give")
                && Stream.concat(sentence.children(infinitive, "mark").stream(), sentence.children(verb).stream()
                        .flatMap(c -> sentence.children(c, "case").stream()))
                        .anyMatch(m -> m < infinitive && sentence.lemma(m).equals("until"));
    }
}
