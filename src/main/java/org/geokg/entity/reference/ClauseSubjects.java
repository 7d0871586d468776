package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.LexicalClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Whom a pronoun may carry on from in its own sentence: the subject of its clause or of one above, or who is dealt with there. */
final class ClauseSubjects {
    private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves");
    private static final List<String> BREACH_WITH = List.of("with", "on", "against");
    private static final Set<String> REASONS = Set.of("for", "over", "of", "about");
    private static final Set<String> TARGETS = Set.of("to", "on", "against", "with");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final WordBook words;
    private final PhraseReader reader;

    ClauseSubjects(ParsedSentence sentence, Arguments arguments, WordBook words, PhraseReader reader) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.words = words;
        this.reader = reader;
    }

    /** Referents of the subject of the nearest clause above that does not hold the pronoun itself. */
    List<Referent> of(int pronoun, Search search) {
        return of(pronoun, search, r -> true);
    }

    /** The same, but of the nearest clause whose subject can be meant: "joined the league if Greece does not object to its name". */
    List<Referent> of(int pronoun, Search search, Predicate<Referent> canBe) {
        boolean pastOwn = !isPlainObject(pronoun);
        int own = -1;
        for (int t = sentence.headOrRoot(pronoun); t >= 0; t = sentence.headOrRoot(t)) {
            if (!arguments.isVerbal(t)) {
                continue;
            }
            if (!pastOwn) {
                pastOwn = true;
                own = t;
                continue;
            }
            if (isBeside(own, t)) {
                return words.has(WordClass.JUDGING, sentence.lemma(own))
                        ? first(arguments.subjects(t), pronoun, search) : parallel(t, pronoun, search);
            }
            boolean likeObject = arguments.isPassive(t) || isReasonForJudging(pronoun, t);
            List<Integer> shunned = Stream.of(shunned(pronoun, t), given(pronoun, t)).flatMap(List::stream).toList();
            List<Integer> subjects = !shunned.isEmpty() ? shunned : likeObject ? arguments.objects(t) : arguments.subjects(t);
            List<Referent> found = new ArrayList<>();
            for (int s : subjects) {
                if (s < pronoun && !sentence.isWithin(pronoun, s)) {
                    arguments.coordinated(s).forEach(p -> found.addAll(reader.read(p, search.forAnybody())));
                }
            }
            if (found.stream().anyMatch(canBe) || !found.isEmpty() && !isAdverbial(t)) {
                return found;
            }
        }
        return List.of();
    }

    /** "if Greece does not object", "when troops came and took": what is beside the clause above, and not within one of its phrases. */
    private boolean isAdverbial(int verb) {
        return sentence.is(verb, "advcl") || sentence.is(verb, "conj") && sentence.is(sentence.headOrRoot(verb), "advcl");
    }

    /** "Norway sold it arms" beside "Germany supplied Ukraine": two clauses, each with a subject of its own. */
    private boolean isBeside(int own, int verb) {
        return own >= 0 && sentence.headOrRoot(own) == verb && sentence.is(own, "conj") && !sentence.children(own, "nsubj").isEmpty();
    }

    /**
     * What is done to somebody in both clauses is done to the same one; where the first does nothing to anybody, its
     * subject may be who is meant: "Cuba received oil from Mexico, and Canada sent it food". What is done may be said of its
     * noun: "Oman cut its ties with Chad, and Mali sent troops to it".
     */
    private List<Referent> parallel(int verb, int pronoun, Search search) {
        List<Referent> targets = targets(verb, pronoun, search);
        return targets.isEmpty() ? first(arguments.subjects(verb), pronoun, search) : targets;
    }

    /**
     * "Oman cut ties with Chad, and Mali expelled its envoy": with whom the clause before deals, so that not only its subject may
     * be meant; who is judged in the second clause is who acted in the first.
     */
    List<Referent> dealtWithBeside(int pronoun, Search search) {
        int noun = sentence.headOrRoot(pronoun);
        int verb = sentence.is(pronoun, "nmod:poss") && sentence.is(noun, "obj") ? sentence.headOrRoot(noun) : -1;
        int first = verb < 0 || words.has(WordClass.JUDGING, sentence.lemma(verb)) ? -1 : sentence.headOrRoot(verb);
        boolean other = first >= 0 && !sentence.children(verb, "nsubj").isEmpty()
                && (sentence.is(verb, "conj") || sentence.is(verb, "advcl"));
        return other ? targets(first, pronoun, search) : List.of();
    }

    /** "accused Oman of spying and expelled its envoys": with whom the first of two verbs with one subject deals. */
    List<Referent> dealtWithBefore(int pronoun, Search search) {
        int verb = sentence.headOrRoot(sentence.headOrRoot(pronoun));
        boolean shared = verb >= 0 && (sentence.is(verb, "conj") || sentence.is(verb, "advcl"))
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        int first = shared ? sentence.headOrRoot(verb) : -1;
        while (first >= 0 && sentence.isFinite(verb) && sentence.tag(first).equals("VBG")) {
            first = sentence.headOrRoot(first); // "accused it of spying and of lying, and expelled its envoys"
        }
        return first < 0 ? List.of() : targets(first, pronoun, search);
    }

    private List<Referent> targets(int verb, int pronoun, Search search) {
        List<Referent> objects = first(sentence.children(verb, "iobj", "obj"), pronoun, search);
        if (!objects.isEmpty()) {
            return objects;
        }
        Stream<Integer> aimed = sentence.children(verb, "obj").stream().flatMap(o -> sentence.children(o, "nmod").stream());
        List<Integer> others = Stream.concat(sentence.children(verb, "obl").stream(), aimed)
                .filter(o -> TARGETS.contains(arguments.prepositions(o))).toList();
        return first(others, pronoun, search);
    }

    /** "invaded the colony and left it": to whom the first of two verbs with one subject does something, if to nobody else. */
    OptionalInt objectBefore(int pronoun) {
        int verb = sentence.headOrRoot(pronoun);
        boolean shared = sentence.is(pronoun, "obj") && sentence.is(verb, "conj")
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        int first = shared ? sentence.headOrRoot(verb) : -1;
        boolean aimed = first < 0 || sentence.children(first, "obl").stream().anyMatch(o -> TARGETS.contains(arguments.prepositions(o)));
        return aimed ? OptionalInt.empty() : sentence.children(first, "obj").stream()
                .filter(o -> o < pronoun && sentence.tag(o).matches("NN|NNP")
                        && sentence.children(o, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the")))
                .mapToInt(o -> o).findFirst();
    }

    private List<Referent> first(List<Integer> heads, int pronoun, Search search) {
        return heads.stream()
                .filter(o -> o < pronoun)
                .map(o -> reader.read(o, search.forAnybody()))
                .filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** "China supplied it", "sold it arms", "sent troops to it": not China itself. */
    boolean isPlainObject(int pronoun) {
        boolean personal = sentence.tag(pronoun).equals("PRP") && !REFLEXIVE.contains(sentence.token(pronoun).word());
        return personal && (sentence.is(pronoun, "obj") || sentence.is(pronoun, "iobj")
                || sentence.is(pronoun, "obl") && arguments.isVerbal(sentence.headOrRoot(pronoun)));
    }

    /** "cut ties with Iran over its programme", "imposed sanctions on Iran for its strikes": the reason lies with Iran. */
    private List<Integer> shunned(int pronoun, int verb) {
        boolean breach = arguments.objects(verb).stream().anyMatch(o -> LexicalClass.PENALTY.has(sentence.lemma(o)));
        return breach && isInReason(pronoun, verb)
                ? BREACH_WITH.stream().flatMap(p -> arguments.byPreposition(verb, p).stream()).filter(w -> w < pronoun).toList()
                : List.of();
    }

    /** "gave Fiji weapons for its troops": they are Fiji's. */
    private List<Integer> given(int pronoun, int verb) {
        boolean purpose = sentence.is(pronoun, "nmod:poss") && LexicalClass.GIVING.has(sentence.lemma(verb))
                && IntStream.range(verb, pronoun).anyMatch(f -> sentence.lemma(f).equals("for"));
        return purpose ? sentence.children(verb, "iobj").stream().filter(o -> o < pronoun).toList() : List.of();
    }

    /** "denounced Iran for its strikes": what follows upon such verbs is about their object. */
    private boolean isReasonForJudging(int pronoun, int verb) {
        return words.has(WordClass.JUDGING, sentence.lemma(verb)) && isInReason(pronoun, verb);
    }

    private boolean isInReason(int pronoun, int verb) {
        return sentence.children(verb, "obl", "advcl", "nmod").stream()
                .anyMatch(c -> sentence.isWithin(pronoun, c) && REASONS.contains(arguments.prepositions(c)));
    }
}
