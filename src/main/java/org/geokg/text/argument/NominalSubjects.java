package org.geokg.text.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;

/** Finds of whom a noun or adjective is said. */
final class NominalSubjects {
    private static final Set<String> OTHERS = Set.of("other", "fellow", "remaining");

    private final ParsedSentence sentence;
    private final Arguments arguments;

    NominalSubjects(ParsedSentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** Subjects of a noun or adjective that is said of somebody: "X is a member", "X became a member", "X, a member". */
    List<Integer> subjects(int noun) {
        List<Integer> own = sentence.children(noun, "nsubj");
        if (!own.isEmpty()) {
            return arguments.withoutPronoun(noun, own);
        }
        Optional<Integer> head = sentence.head(noun);
        if (head.isEmpty()) {
            return List.of();
        }
        if (isOneOf(noun, head.get())) {
            return subjects(head.get());
        }
        List<Integer> listed = namesBehind(noun);
        if (!listed.isEmpty()) {
            return listed;
        }
        return switch (sentence.relation(noun)) {
            case "appos" -> List.of(head.get());
            case "xcomp", "obj", "obl" -> becomes(noun, head.get()) ? arguments.sharedSubject(head.get(), 0) : apposed(noun);
            case "acl:relcl" -> sentence.children(noun, "cop").isEmpty() ? List.of() : List.of(head.get());
            case "compound", "amod" -> head.get() > noun ? List.of(head.get()) : List.of();
            case "conj" -> ofConjoined(noun, head.get());
            default -> apposed(noun);
        };
    }

    /** "its ally, X". */
    private List<Integer> apposed(int noun) {
        return sentence.children(noun, "appos").stream().findFirst().map(List::of).orElse(List.of());
    }

    /** "X is a member and partner"; "X and two other members, Y and Z", "X and other members": X is one too. */
    private List<Integer> ofConjoined(int noun, int head) {
        List<Integer> apposed = sentence.children(noun, "appos");
        if (apposed.isEmpty() && arguments.isVerbal(head) && !sentence.children(noun, "cop").isEmpty()) {
            return arguments.sharedSubject(head, 0); // "X belongs to it and is a member of"
        }
        boolean other = head < noun && sentence.children(noun, "amod").stream().anyMatch(a -> OTHERS.contains(sentence.lemma(a)));
        if (apposed.isEmpty()) {
            boolean named = other && sentence.tag(head).startsWith("NNP");
            boolean twoThings = sentence.is(head, "appos") && sentence.tag(noun).equals("NN")
                    && sentence.tag(head).equals("NN"); // "X, an ally and rival"
            return named ? List.of(head) : twoThings || !sentence.children(head, "cop").isEmpty() ? subjects(head) : List.of();
        }
        return other ? List.of(head, apposed.getFirst()) : List.of(apposed.getFirst());
    }

    /** "Hungary, one of its members": what "one" is said of. */
    private boolean isOneOf(int noun, int head) {
        return sentence.is(noun, "nmod") && arguments.prepositions(noun).equals("of")
                && Set.of("one", "two", "three", "some").contains(sentence.lemma(head));
    }

    /** "members Spain and Malta": proper nouns right behind a plural noun name its members. */
    private List<Integer> namesBehind(int noun) {
        boolean beforeName = noun + 1 < sentence.size() && sentence.tag(noun + 1).startsWith("NNP");
        if (beforeName && sentence.tag(noun).equals("NN")) {
            return nameBehind(noun);
        }
        if (!beforeName || !sentence.tag(noun).equals("NNS")) {
            return List.of();
        }
        List<Integer> names = new ArrayList<>();
        if (sentence.is(noun, "compound")) {
            names.add(sentence.headOrRoot(noun));
        }
        sentence.children(noun, "dep", "appos", "conj", "flat").stream()
                .filter(c -> c > noun && sentence.tag(c).startsWith("NNP"))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** "its rival Saudi Arabia", where the name was not read as the head. */
    private List<Integer> nameBehind(int noun) {
        return sentence.children(noun, "dep", "appos").stream()
                .filter(c -> sentence.tag(c).startsWith("NNP") && sentence.words(noun + 1, c).indexOf(',') < 0)
                .findFirst().map(List::of).orElse(List.of());
    }

    private boolean becomes(int noun, int verb) {
        boolean as = sentence.is(noun, "obl") && arguments.prepositions(noun).equals("as");
        return as || Set.of("become", "remain", "be", "stay").contains(sentence.lemma(verb)) && !sentence.is(noun, "obl");
    }
}
