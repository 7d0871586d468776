package org.geokg.claim.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.claim.Factuality;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** What verbs make of events that nouns name: "called for sanctions", "denied the attack", "will raise it at talks". */
final class NominalStance {
    /** Verbs whose "for" tells what has yet to come: "will travel to Cairo for talks". */
    private static final Set<String> JOURNEYS = Set.of(
            "travel", "go", "fly", "arrive", "come", "head", "return", "visit", "host", "receive", "meet", "gather", "convene", "sit");
    private static final Set<String> VISITS = Set.of("visit", "trip", "tour");

    private static final Set<String> SEEMING = Set.of("remain", "seem", "appear", "look", "stay", "prove");
    private static final Set<String> SCENE = Set.of("in", "during", "amid", "after", "before", "since");

    /** Nouns that say who somebody is, not what happens. */
    private static final Set<String> MEMBERS = Set.of(
            "member", "founder", "co-founder", "signatory", "party", "ally", "partner", "country", "state", "nation");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "nmod", "obl");

    /** What one does or leaves of one's own will, so that one is there already. */
    private static final Set<String> INTENDING = Set.of(
            "aim", "prepare", "plan", "agree", "vow", "pledge", "decide", "intend", "promise", "seek", "want", "offer", "try",
            "attempt", "hope", "refuse", "decline", "mean", "design", "demand", "insist", "allow", "permit", "enable", "require", "commit",
            "call", "authorize", "authorise", "oblige");

    /** But not where it is the event itself that is to come about: "talks are planned to begin". */
    private static final Set<String> COMING_ABOUT = Set.of(
            "begin", "start", "happen", "occur", "take", "come", "enter", "resume", "follow", "materialize", "materialise", "hold", "last");

    /** What a plan contains is planned. */
    private static final Set<String> CONTAINING = Set.of(
            "include", "contain", "involve", "entail", "comprise", "feature", "mean", "cover", "set", "stipulate", "require", "allow");

    /** Those that say no more than that. */
    private static final Set<String> BEGINNING = Set.of(
            "begin", "start", "open", "happen", "occur", "resume", "materialize", "materialise", "convene");

    /** What has happened, whatever becomes of a plan: "plans to rearm in response to the invasion". */
    private static final Set<String> BACKGROUND = Set.of("amid", "despite", "following", "because of");
    private static final Set<String> GROUNDS = Set.of("face", "response", "wake", "aftermath", "retaliation", "light");

    /** What somebody will do at them lies as far ahead as they do: "will sign it at a meeting with". */
    private static final Set<String> OCCASIONS = Set.of(
            "meeting", "talk", "summit", "visit", "trip", "session", "conference", "ceremony", "negotiation", "tour");
    private static final Set<String> AT = Set.of("at", "in", "during", "on");

    private static final Set<String> EXCHANGE = Set.of("exchange", "return");

    /** Who wants an end to something says that it goes on. */
    private static final Set<String> ENDINGS = Set.of("end", "halt", "stop", "cessation");
    private static final Set<String> ENDED = Set.of("to", "of");

    /** What is said in a quarrel: what it is over has happened. */
    private static final Set<String> QUARRELS = Set.of("accusation", "allegation", "charge", "recrimination", "blame", "criticism");

    /** Whatever becomes of an attack, what it is aimed at is there. */
    private static final Set<String> AIMING = Set.of(
            "attack", "strike", "hit", "target", "shell", "bomb", "raid", "bombard", "assault", "storm", "shelling", "bombing",
            "bombardment", "airstrike", "fire", "visit", "inspect", "tour");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final OwnWords ownWords;
    private final Governors governors;

    NominalStance(ParsedSentence sentence, Arguments arguments, OwnWords ownWords, Governors governors) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.ownWords = ownWords;
        this.governors = governors;
    }

    /** "EU members Malta and Italy vote", "support from EU member Malta": what they do or get makes them no less members. */
    boolean isWhoSomebodyIs(int noun) {
        int head = sentence.headOrRoot(noun);
        return MEMBERS.contains(sentence.lemma(noun)) && head >= 0 && sentence.children(noun, "cop").isEmpty()
                && ARGUMENTS.contains(sentence.relation(noun)) && !SEEMING.contains(sentence.lemma(head))
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
        if (sentence.is(token, "obj") && CONTAINING.contains(sentence.lemma(head))) {
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
        return target && Existence.isThing(sentence.lemma(token)) && AIMING.contains(sentence.lemma(head));
    }

    /** Whether a verb says of its subject that it comes about. */
    private boolean isBeginning(int verb) {
        List<Integer> objects = sentence.children(verb, "obj");
        boolean about = sentence.lemma(verb).equals("come") && verb + 1 < sentence.size() && sentence.lemma(verb + 1).equals("about");
        boolean ahead = sentence.lemma(verb).equals("go") && verb + 1 < sentence.size()
                && Set.of("ahead", "forward", "on").contains(sentence.lemma(verb + 1));
        return (about || ahead || BEGINNING.contains(sentence.lemma(verb))) && objects.isEmpty()
                || sentence.lemma(verb).equals("take") && objects.stream().anyMatch(o -> sentence.lemma(o).equals("place"));
    }

    /** A verb of planning, trying or refusing that tells what its subject does next, not whether there is a subject. */
    private boolean isOfItsOwnWill(int verb) {
        // "the visit failed to bring peace"
        boolean fails = sentence.lemma(verb).equals("fail") && !sentence.children(verb, "xcomp").isEmpty();
        return (fails || INTENDING.contains(sentence.lemma(verb)))
                && sentence.children(verb, "xcomp").stream().noneMatch(x -> COMING_ABOUT.contains(sentence.lemma(x)));
    }

    /** "a truce remains elusive": what the subject is said to be. */
    private void described(Climb climb, int verb) {
        if (SEEMING.contains(sentence.lemma(verb))) {
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
        if (ENDINGS.contains(sentence.lemma(head)) && ENDED.contains(prepositions) && AIMING.contains(sentence.lemma(token))) {
            climb.unbind(); // "demanded an end to the raids": they go on
            return;
        }
        if (prepositions.equals("over") && QUARRELS.contains(sentence.lemma(head)) && sentence.tag(head).startsWith("NN")) {
            climb.unbind(); // "accusations over the raid"
            return;
        }
        if (prepositions.equals("about") && context.isEmpty() && sentence.tag(head).startsWith("NN")) {
            climb.presuppose(); // "has found no word about the shelling"
        }
        boolean occasion = AT.contains(prepositions) && OCCASIONS.contains(sentence.lemma(token)) && sentence.tag(head).startsWith("VB");
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
        boolean journey = JOURNEYS.contains(sentence.lemma(head))
                || sentence.children(head, "obj").stream().anyMatch(o -> VISITS.contains(sentence.lemma(o)));
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
        return VISITS.contains(sentence.lemma(token)) && Set.of("on", "during").contains(prepositions) && own
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
