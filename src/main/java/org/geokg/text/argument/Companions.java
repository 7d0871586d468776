package org.geokg.text.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Finds those who are told to do something together with its subjects. */
final class Companions {
    private static final Set<String> COMPANIONS = Set.of("together with", "along with", "as well as", "alongside");

    private final ParsedSentence sentence;
    private final Arguments arguments;

    Companions(ParsedSentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /**
     * Who does it together with the subjects: "Finland, along with Sweden, applied". Behind a verb with an object only
     * after a comma and "together with", as the words may tell more of the object.
     */
    List<Integer> of(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int subject : arguments.isPassive(verb) ? List.<Integer>of() : sentence.children(verb, "nsubj")) {
            sentence.children(subject, "nmod", "dep", "obl").stream().filter(c -> isCompanion(c, COMPANIONS)).forEach(found::add);
        }
        boolean bare = sentence.children(verb, "obj", "xcomp", "ccomp").isEmpty();
        for (int phrase : sentence.children(verb, "obl", "nmod", "dep")) {
            int first = sentence.children(phrase, "advmod", "case").stream().findFirst().orElse(phrase);
            boolean apart = first > 0 && sentence.token(first - 1).word().equals(",");
            Set<String> words = phrase < verb || bare ? COMPANIONS : apart ? Set.of("together with") : Set.of();
            if (isCompanion(phrase, words) && !arguments.isPassive(verb)) {
                found.add(phrase);
            }
        }
        return List.copyOf(found);
    }

    private boolean isCompanion(int head, Set<String> prepositions) {
        return prepositions.contains(arguments.prepositions(head)) && sentence.tag(head).startsWith("NNP");
    }
}
