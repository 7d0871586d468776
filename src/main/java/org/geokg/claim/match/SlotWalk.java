package org.geokg.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Speech;
import org.geokg.text.argument.Arguments;

/** Walks the steps of a slot from a trigger to the words where they lead. */
final class SlotWalk {
    /** Words that open clauses of when or why. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("after", "before", "because", "since", "although", "though", "until", "once");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");

    private final ParsedSentence sentence;
    private final Arguments arguments;

    SlotWalk(ParsedSentence sentence, Arguments arguments) {
        this.sentence = sentence;
        this.arguments = arguments;
    }

    /** Head tokens of a chain of steps. */
    List<Integer> heads(List<String> steps, int from) {
        List<Integer> heads = List.of(from);
        for (String step : steps) {
            List<Integer> next = new ArrayList<>();
            heads.forEach(h -> next.addAll(step(step, h)));
            heads = next;
        }
        return heads;
    }

    private List<Integer> step(String step, int from) {
        return switch (step) {
            case "subj" -> withCompanions(from);
            case "obj" -> arguments.withContents(arguments.objects(from));
            case "iobj" -> sentence.children(from, "iobj");
            case "nominal" -> arguments.subjectsOfNominal(from);
            case "mod" -> sentence.children(from, "amod", "compound", "nummod", "nmod:poss");
            case "comp" -> complements(from);
            case "aux" -> sentence.children(from, "aux");
            case "acl" -> sentence.children(from, "acl", "acl:relcl");
            case "head" -> standsAlone(from) ? List.of() : sentence.head(from).map(List::of).orElse(List.of());
            case "clause" -> clause(from);
            case "case" -> sentence.children(from, "case");
            case "det" -> sentence.children(from, "det");
            case "condition" -> conditions(from);
            case "adverb" -> sentence.children(from, "advmod", "compound:prt");
            case "predicate" -> predicate(from);
            case "self" -> List.of(from);
            default -> phrases(step.replace('_', ' '), from);
        };
    }

    /** "sent the force after the general was shot": no verb governs when or why it happens. */
    private boolean isCircumstance(int clause) {
        return sentence.is(clause, "advcl") && sentence.children(clause, "mark", "advmod").stream()
                .anyMatch(m -> m < clause && CIRCUMSTANCES.contains(sentence.lemma(m)));
    }

    /** What a verb governs, "vowed to avenge them and punish Chad" both. */
    private List<Integer> complements(int verb) {
        List<Integer> all = new ArrayList<>(arguments.isPassive(verb)
                ? sentence.children(verb, "xcomp", "ccomp", "advcl", "obj")
                : sentence.children(verb, "xcomp", "ccomp", "advcl"));
        all.removeIf(this::isCircumstance);
        fronted(verb).ifPresent(all::add);
        sentence.children(verb, "dep").stream().filter(d -> isTrailing(d, verb)).forEach(all::add);
        sentence.children(verb, "xcomp").stream()
                .flatMap(x -> sentence.children(x, "conj").stream())
                .filter(c -> sentence.tag(c).equals("VB") && sentence.children(c, "aux", "nsubj", "nsubj:pass").isEmpty())
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** "left the bloc, accusing it of lying", where the parser could not tell what the participle is to the verb. */
    private boolean isTrailing(int participle, int verb) {
        return participle > verb && sentence.tag(participle).equals("VBG") && sentence.lemma(participle - 1).equals(",");
    }

    /** "The port was shelled by Chad, the minister said": what is said stands before, as if it were the main clause. */
    private Optional<Integer> fronted(int say) {
        boolean behind = sentence.is(say, "parataxis") && Speech.isSayingOrThinking(sentence.lemma(say)) && sentence.isFinite(say)
                && sentence.children(say, "ccomp", "xcomp", "obj").isEmpty();
        return behind ? sentence.head(say).filter(h -> h < say && arguments.isVerbal(h)) : Optional.empty();
    }

    /** "with bombs, shells and an invasion of Lebanon": a phrase of one of several nouns, where the first has none. */
    private List<Integer> phrases(String preposition, int from) {
        return arguments.coordinated(from).stream()
                .filter(h -> h == from || sentence.tag(h).startsWith("NN") && sentence.tag(from).startsWith("NN"))
                .filter(h -> h == from || !(preposition.equals("of") && isNamedBefore(from)))
                .map(h -> arguments.byPreposition(h, preposition))
                .filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** "NATO partners and members of the Union": whose they are is told, and "of" tells only of the others. */
    private boolean isNamedBefore(int noun) {
        return sentence.children(noun, "compound").stream().anyMatch(c -> sentence.tag(c).equals("NNP"));
    }

    /** "X called for talks; Y sent troops": the second clause hangs on nothing but a mark. */
    private boolean standsAlone(int verb) {
        return sentence.is(verb, "parataxis") && sentence.tag(verb).startsWith("VB")
                && !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
    }

    private List<Integer> withCompanions(int verb) {
        List<Integer> all = new ArrayList<>(arguments.withContents(arguments.subjects(verb)));
        all.addAll(arguments.companions(verb));
        return all;
    }

    /** The verbs of the conditions that stand with a word, however deep: "warned of a response if Chad attacked". */
    private List<Integer> conditions(int word) {
        List<Integer> found = new ArrayList<>();
        for (int i = word + 1; i < sentence.size(); i++) {
            if (sentence.is(i, "mark") && CONDITIONS.contains(sentence.lemma(i)) && sentence.isWithin(i, word)) {
                found.add(sentence.headOrRoot(i));
            }
        }
        return found;
    }

    /** The verb of the clause that a word stands in, however deep: it is the subject of the verb who is there too. */
    private List<Integer> clause(int word) {
        for (int t = sentence.headOrRoot(word); t >= 0; t = sentence.headOrRoot(t)) {
            if (sentence.tag(t).startsWith("VB")) {
                return List.of(t);
            }
        }
        return List.of();
    }

    /** "the members are A and B": what a subject is said to be. */
    private List<Integer> predicate(int subject) {
        return sentence.head(subject)
                .filter(h -> sentence.is(subject, "nsubj") && !sentence.children(h, "cop").isEmpty())
                .map(List::of)
                .orElse(List.of());
    }
}
