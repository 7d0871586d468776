package org.geokg.claim.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.claim.Factuality;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** What verbs make of events that nouns name: "called for sanctions", "denied the attack", "will raise it at talks". */
final class NominalStance {
    private static final Set<String> SCENE = Set.of("in", "during", "amid", "after", "before", "since");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "nmod", "obl");

    /** What has happened, whatever becomes of a plan: "plans to rearm in response to the invasion". */
    private static final Set<String> BACKGROUND = Set.of("amid", "despite", "following", "because of");
    private static final Set<String> GROUNDS = Set.of("face", "response", "wake", "aftermath", "retaliation", "light");
    private static final Set<String> AT = Set.of("at", "in", "during", "on");
    private static final Set<String> EXCHANGE = Set.of("exchange", "return");
    private static final Set<String> ENDED = Set.of("to", "of");

    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final Arguments arguments;
    private final OwnWords ownWords;
    private final Governors governors;

    NominalStance(ParsedSentence sentence, Arguments arguments, SentenceWords words, OwnWords ownWords, Governors governors) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.ownWords = ownWords;
        this.governors = governors;
    }

    /** "EU members Malta and Italy vote", "support from EU member Malta": what they do or get makes them no less members. */
    boolean isWhoSomebodyIs(int noun) {
        int head = sentence.headOrRoot(noun);
        return words.is(WordClass.STANDING, noun) && head >= 0 && sentence.children(noun, "cop").isEmpty()
                && ARGUMENTS.contains(sentence.relation(noun)) && !words.is(WordClass.SEEMING, head)
                && !arguments.prepositions(noun).equals("as");
    }

    /** A noun that is subject or object of a verb. */
    void argument(Climb climb, int token, int head) {
        if (governors.presupposes(head) || isAimedAt(token, head)) {
            climb.unbind();
            return;
        }
        if (sentence.is(token, "nsubj")) {
            described(climb, head);
            if (isOfItsOwnWill(head)) {
                return; // "the last of the troops in Mali prepare to leave", "a truce aimed at ending the war"
            }
            boolean none = sentence.children(token, "det").stream().anyMatch(d -> sentence.lemma(d).equals("no"));
            boolean told = !none && !sentence.children(head, "expl").isEmpty(); // "there was never a war"
            if (told || isBeginning(head)) {
                ownWords.read(climb, head); // "talks would open on Saturday", "the visit did not take place"
            } else if (ownWords.isConditional(head) && !ownWords.isDefinite(token)) {
                climb.weaken(Factuality.POSSIBLE); // "Togo's exit from the pact would please its rivals"
            }
        }
        if (sentence.is(token, "obj") && words.is(WordClass.CONTAINING, head)) {
            arguments.subjects(head).forEach(s -> governors.noun(climb, s)); // "a plan that includes a withdrawal"
        }
        governors.context(head)
                .filter(c -> c.reach() == Context.Reach.ALL)
                .filter(c -> c.effect().isPresent() || c.negates())
                .ifPresent(c -> governors.apply(climb, c, head));
        if (sentence.relation(token).equals("obj") || sentence.relation(token).equals("nsubj:pass")) {
            ownWords.read(climb, head);
        }
    }

    /** A noun of a list whose first is a verb's object, where the parse has lost the others. */
    void listed(Climb climb, int noun, int head) {
        Stream.concat(Stream.of(head), sentence.children(head, "conj").stream())
                .filter(v -> v < noun && sentence.children(v, "obj").stream().anyMatch(o -> o < noun))
                .max(Integer::compare)
                .ifPresent(v -> governors.context(v)
                        .filter(c -> c.reach() == Context.Reach.ALL && c.effect().isPresent())
                        .ifPresent(c -> governors.apply(climb, c, v)));
    }

    /** "denied any role in a strike on the base". */
    private boolean isAimedAt(int token, int head) {
        boolean target = sentence.is(token, "obj") || sentence.is(token, "nsubj:pass")
                || Set.of("on", "at", "against", "near").contains(arguments.prepositions(token));
        return target && words.is(WordClass.INSTALLATION, token) && words.is(WordClass.AIMING, head);
    }

    /** Whether a verb says of its subject that it comes about. */
    boolean isBeginning(int verb) {
        List<Integer> objects = sentence.children(verb, "obj");
        boolean about = sentence.lemma(verb).equals("come") && verb + 1 < sentence.size() && sentence.lemma(verb + 1).equals("about");
        boolean ahead = sentence.lemma(verb).equals("go") && verb + 1 < sentence.size()
                && words.is(WordClass.ONWARD, verb + 1);
        return (about || ahead || words.is(WordClass.BEGINNING, verb)) && objects.isEmpty()
                || sentence.lemma(verb).equals("take") && objects.stream().anyMatch(o -> sentence.lemma(o).equals("place"));
    }

    /** A verb of planning, trying or refusing that tells what its subject does next, not whether there is a subject. */
    private boolean isOfItsOwnWill(int verb) {
        // "the visit failed to bring peace"
        boolean fails = sentence.lemma(verb).equals("fail") && !sentence.children(verb, "xcomp").isEmpty();
        return (fails || words.is(WordClass.INTENDING, verb))
                && sentence.children(verb, "xcomp").stream().noneMatch(x -> words.is(WordClass.COMING_ABOUT, x));
    }

    /** "a truce remains elusive": what the subject is said to be. */
    private void described(Climb climb, int verb) {
        if (words.is(WordClass.SEEMING, verb)) {
            sentence.children(verb, "xcomp").stream()
                    .flatMap(x -> governors.context(x).flatMap(Context::effect).stream())
                    .forEach(climb::weaken);
        }
    }

    /** A noun in a phrase with a preposition. */
    void phrase(Climb climb, int token, int head) {
        String prepositions = arguments.prepositions(token);
        Optional<Context> context = governors.context(head);
        Optional<Context> phrasal = governors.phrasal(token, head);
        if (phrasal.isPresent()) {
            governors.apply(climb, phrasal.get(), head);
            ownWords.read(climb, head);
            return;
        }
        if (isAimedAt(token, head) || isUnderWay(token, head, prepositions) || BACKGROUND.contains(prepositions)
                || prepositions.equals("in") && GROUNDS.contains(sentence.lemma(token))) {
            climb.unbind(); // "plans to rearm in response to the invasion": that has happened, whatever becomes of the plan
            return;
        }
        if (words.is(WordClass.END, head) && ENDED.contains(prepositions) && words.is(WordClass.AIMING, token)) {
            climb.unbind(); // "demanded an end to the raids": they go on
            return;
        }
        if (prepositions.equals("over") && words.is(WordClass.QUARREL, head) && sentence.tag(head).startsWith("NN")) {
            climb.unbind(); // "accusations over the raid"
            return;
        }
        if (prepositions.equals("about") && context.isEmpty() && sentence.tag(head).startsWith("NN")) {
            climb.presuppose(); // "has found no word about the shelling"
        }
        boolean occasion = AT.contains(prepositions) && words.is(WordClass.OCCASION, token) && sentence.tag(head).startsWith("VB");
        boolean sum = !sentence.children(head, "nummod").isEmpty() && prepositions.equals("in"); // "50 million in aid"
        if (SCENE.contains(prepositions) && !occasion && !sum) {
            climb.presuppose(); // "took no part in the war": there is one
        }
        if (occasion) {
            ownWords.readModality(climb, head);
        }
        context.filter(c -> isComplement(prepositions) && !isFronted(token, head) && c.reach() != Context.Reach.CLAUSES).ifPresent(c -> {
            if (c.effect().isPresent() || c.negates()) {
                governors.apply(climb, c, head);
            }
            ownWords.read(climb, head);
        });
        if (prepositions.equals("in") && EXCHANGE.contains(sentence.lemma(token))) {
            ownWords.readModality(climb, head); // "would stop it in exchange for the lifting of sanctions"
        }
        boolean journey = words.is(WordClass.JOURNEY, head)
                || sentence.children(head, "obj").stream().anyMatch(o -> words.is(WordClass.TRIP, o));
        if (prepositions.equals("for") && journey) {
            ownWords.readModality(climb, head);
            if (isNext(head)) {
                climb.expect(Factuality.PLANNED);
            }
        }
    }

    /** "asked on his trip to Togo", "on a visit to Togo he denied": where somebody said or asked it, he is or has been. */
    private boolean isUnderWay(int token, int head, String prepositions) {
        boolean own = token < head || sentence.children(token, "nmod:poss").stream().anyMatch(p -> sentence.tag(p).equals("PRP$"));
        return words.is(WordClass.TRIP, token) && Set.of("on", "during").contains(prepositions) && own
                && sentence.tag(head).equals("VBD") && sentence.children(head, "aux").isEmpty();
    }

    /** "returns next week". */
    private boolean isNext(int verb) {
        return sentence.tag(verb).matches("VB[ZP]") && sentence.children(verb, "obl:tmod").stream()
                .anyMatch(d -> sentence.children(d, "amod").stream().anyMatch(a -> sentence.lemma(a).equals("next")));
    }

    /** "On his visit to Togo he denied": what stands before the subject is the scene, not what is denied. */
    private boolean isFronted(int token, int verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> token < s);
    }

    static boolean isComplement(String prepositions) {
        return Set.of("of", "from", "to", "for", "on", "against", "about", "with", "over", "into").contains(prepositions);
    }
}
