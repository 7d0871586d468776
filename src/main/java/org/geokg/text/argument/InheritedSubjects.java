package org.geokg.text.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;

/** Finds who does what a verb says that has no subject of its own: infinitives, participles, coordinated verbs. */
final class InheritedSubjects {

    /** They bid with a preposition: "called on Mali to leave", "pressed for a force to be sent". */
    private static final Set<String> CALLING = Set.of("call", "press", "push", "lobby");

    /** Verbs of doing as another does: "joined Kenya in condemning". */
    private static final Set<String> JOINT = Set.of("join", "echo", "follow");

    /** "spent the afternoon brokering a deal": who spends the time does it. */
    private static final Set<String> SPENDING = Set.of("spend", "pass", "waste");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Bidding bidding;

    InheritedSubjects(ParsedSentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.bidding = new Bidding(sentence, arguments);
    }

    /** @param depth how far the search has come, as parses may go in circles */
    List<Integer> of(int verb, int depth) {
        if (sentence.headOrRoot(verb) < 0) {
            return List.of();
        }
        int head = sentence.headOrRoot(verb);
        return switch (sentence.relation(verb)) {
            case "conj" -> arguments.isVerbal(head) ? shared(head, depth) : List.of();
            case "xcomp" -> controller(head, depth);
            case "acl:relcl" -> arguments.gapIsObject(verb) ? List.of() : arguments.equated(head);
            case "acl" -> ofParticipleOrInfinitive(verb, head, depth);
            case "advcl", "obl", "dep", "parataxis", "ccomp", "nmod" -> (isComplementOfControl(verb, head)
                    || bidding.isTimeGiven(verb, head))
                    && !arguments.objects(head).isEmpty()
                    ? arguments.objects(head)
                    : isReasonOfPenalty(verb, head) ? penalized(head)
                    : isJoint(verb, head) ? joint(head, depth) : isGerund(verb) || isNextOfSeries(verb, head)
                            || isInfinitive(verb) || sentence.is(verb, "advcl")
                    ? climb(head, depth) : List.of();
            default -> List.of();
        };
    }

    /** "accused Iran of arming", "stopped Iran from arming", "thanked Iran for arming": the object does it. */
    private boolean isComplementOfControl(int verb, int head) {
        return isGerund(verb) && LexicalClass.OBJECT_CONTROL.has(sentence.lemma(head))
                && Set.of("of", "from", "into", "for", "over", "against", "about").contains(arguments.prepositions(verb));
    }

    /** "imposed sanctions on Iran for arming rebels": it is Iran that arms them. */
    private boolean isReasonOfPenalty(int verb, int head) {
        return isGerund(verb) && Set.of("for", "over").contains(arguments.prepositions(verb))
                && arguments.objects(head).stream().anyMatch(o -> LexicalClass.PENALTY.has(sentence.lemma(o)))
                && !penalized(head).isEmpty();
    }

    private List<Integer> penalized(int verb) {
        return Stream.of("on", "against", "with").map(p -> arguments.byPreposition(verb, p)).filter(f -> !f.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** "He voiced regret, said it was late and denied it": a verb of a series that the parse has not joined. */
    private boolean isNextOfSeries(int verb, int head) {
        return sentence.is(verb, "dep") && verb > head && sentence.tag(verb).equals("VBD") && sentence.tag(head).equals("VBD")
                && sentence.lemma(verb - 1).equals(",") && !sentence.children(verb, "obj", "ccomp").isEmpty();
    }

    /** "Egypt joined Jordan in condemning the raid": both condemn it. */
    private boolean isJoint(int verb, int head) {
        return sentence.tag(verb).equals("VBG") && JOINT.contains(sentence.lemma(head)) && arguments.prepositions(verb).equals("in");
    }

    boolean isTimeGiven(int infinitive, int verb) {
        return bidding.isTimeGiven(infinitive, verb);
    }

    private List<Integer> joint(int join, int depth) {
        List<Integer> both = new ArrayList<>(shared(join, depth));
        both.addAll(arguments.objects(join));
        return List.copyOf(both);
    }

    /** Who does what a verb says, for another verb that shares its subject; of a passive, whom it is done to. */
    List<Integer> shared(int head, int depth) {
        return arguments.isPassive(head) ? arguments.objects(head) : arguments.subjects(head, depth + 1);
    }

    private List<Integer> controller(int head, int depth) {
        if (LexicalClass.OBJECT_CONTROL.has(sentence.lemma(head))) {
            List<Integer> objects = arguments.objects(head);
            if (objects.isEmpty() && CALLING.contains(sentence.lemma(head))) {
                objects = Stream.of("on", "for").map(p -> arguments.byPreposition(head, p)).filter(f -> !f.isEmpty())
                        .findFirst().orElse(List.of());
            }
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return arguments.isVerbal(head) ? shared(head, depth) : climb(head, depth);
    }

    /** "countries seeking membership"; "Ukraine's bid to join": the possessor, else the subject of what governs the bid. */
    private List<Integer> ofParticipleOrInfinitive(int verb, int noun, int depth) {
        boolean thought = Thoughts.isThoughtOf(sentence, verb, noun);
        if (isGerund(verb) && !isWriting(noun) && !thought) {
            if (arguments.isNoun(noun) && isBehindOf(verb)) {
                List<Integer> whose = owners(noun);
                return whose.isEmpty() ? climb(sentence.headOrRoot(noun), depth) : whose;
            }
            boolean spent = sentence.is(noun, "obj") && SPENDING.contains(sentence.lemma(sentence.headOrRoot(noun)));
            return arguments.isNoun(noun) && !spent ? arguments.equated(noun) : climb(noun, depth);
        }
        if (!isInfinitive(verb) && !isWriting(noun) && !thought) {
            return List.of();
        }
        if (!sentence.children(noun, "cop").isEmpty()) {
            return arguments.subjectsOfNominal(noun);
        }
        List<Integer> equated = arguments.equated(noun);
        if (!equated.contains(noun)) {
            return equated; // "the last country to leave was Chad"
        }
        if (sentence.tag(noun).startsWith("NNP") && arguments.prepositions(noun).equals("for")) {
            return List.of(noun); // "it was for Chad to leave"
        }
        List<Integer> bidden = bidding.bidden(noun, verb);
        if (!bidden.isEmpty() || bidding.isAnothers(noun)) {
            return bidden;
        }
        if (bidding.isBorne(noun)) {
            return climb(sentence.headOrRoot(noun), depth); // "accepted the general's invitation to visit"
        }
        List<Integer> owners = isWriting(noun) ? authors(noun) : owners(noun);
        if (owners.isEmpty() && isWriting(noun) && sentence.is(noun, "obj")
                && !LexicalClass.ISSUING.has(sentence.lemma(sentence.headOrRoot(noun)))) {
            return List.of(); // who blocks or reads a statement did not make it
        }
        boolean anothers = LexicalClass.DECISION.has(sentence.lemma(noun)) && sentence.is(noun, "obj")
                && LexicalClass.REACTING.has(sentence.lemma(sentence.headOrRoot(noun)));
        return !owners.isEmpty() ? owners : anothers ? List.of() : climb(sentence.headOrRoot(noun), depth);
    }

    /** "took the step of expelling envoys": it is not the step that expels. */
    private boolean isBehindOf(int gerund) {
        return sentence.children(gerund, "mark", "case").stream().anyMatch(m -> sentence.lemma(m).equals("of"));
    }

    /** "an order signed by Kenya imposing": who signed it, else whose it is. */
    private List<Integer> authors(int writing) {
        List<Integer> signers = sentence.children(writing, "acl").stream()
                .filter(v -> sentence.tag(v).equals("VBN") && LexicalClass.ISSUING.has(sentence.lemma(v)))
                .flatMap(v -> arguments.subjects(v).stream()).toList();
        return signers.isEmpty() ? owners(writing) : signers;
    }

    /** Whose decision it is: "Spain's decision", "a decision by Spain", "the Spanish decision". */
    private List<Integer> owners(int noun) {
        List<Integer> possessors = sentence.children(noun, "nmod:poss");
        if (!possessors.isEmpty() || !LexicalClass.DECISION.has(sentence.lemma(noun))) {
            return possessors;
        }
        List<Integer> by = sentence.children(noun, "nmod").stream().filter(c -> arguments.prepositions(c).matches("by|of")).toList();
        return by.isEmpty()
                ? sentence.children(noun, "amod", "compound").stream().filter(c -> c < noun && sentence.token(c).isCapitalized()).toList()
                : by;
    }

    /** "issued a statement condemning X", "signed a decree imposing sanctions": who wrote it does it. */
    private boolean isWriting(int noun) {
        return LexicalClass.WRITING.has(sentence.lemma(noun));
    }

    /** The subject of the nearest clause above. */
    private List<Integer> climb(int token, int depth) {
        for (int t = token; t >= 0; t = sentence.headOrRoot(t)) {
            if (arguments.isVerbal(t)) {
                return shared(t, depth);
            }
        }
        return List.of();
    }

    /** "shelling it", "having shelled it". */
    private boolean isGerund(int verb) {
        return sentence.tag(verb).equals("VBG") || sentence.children(verb, "aux").stream().anyMatch(a -> sentence.tag(a).equals("VBG"));
    }

    private boolean isInfinitive(int verb) {
        return sentence.hasTo(verb);
    }
}
