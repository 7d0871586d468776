package org.geokg.claim.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Factuality;
import org.geokg.entity.ReferentFinder;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/**
 * Climbs from a word to the root of its sentence and gathers what stands in the way of taking it as a fact: negation,
 * modal verbs, verbs and nouns of planning, wishing, denying and saying, conditions and questions.
 */
final class StanceReader {
    /** Verbs that make no fact of an infinitive, but say nothing of a noun: "have to", "go to", "set to". */
    private static final Set<String> CLAUSE_ONLY = Set.of(
            "have", "go", "set", "tell", "believe", "accuse", "blame", "decide", "resolve", "work", "race", "rush", "scramble", "rally", "campaign",
            "hurry", "look", "send", "dispatch", "opt", "choose", "labour", "labor", "conspire", "plot", "volunteer", "endeavour", "endeavor");

    /** Verbs whose "for" tells what has yet to come: "will travel to Cairo for talks". */
    private static final Set<String> JOURNEYS = Set.of(
            "travel", "go", "fly", "arrive", "come", "head", "return", "visit", "host", "receive", "meet", "gather", "convene", "sit");
    /** What is done to an event while it goes on, and so with it. */
    private static final Set<String> ATTENDING = Set.of("attend", "host", "chair", "address", "witness", "moderate", "convene");
    private static final Set<String> VISITS = Set.of("visit", "trip", "tour");
    private static final Set<String> SEEMING = Set.of("remain", "seem", "appear", "look", "stay", "prove");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> INTENDING = Set.of(
            "aim", "prepare", "plan", "agree", "vow", "pledge", "decide", "intend", "promise", "seek", "want", "offer", "try", "attempt", "hope",
            "refuse", "decline", "mean", "design", "demand", "insist");
    private static final Set<String> COMING_ABOUT = Set.of(
            "begin", "start", "happen", "occur", "take", "come", "enter", "resume", "follow", "materialize", "materialise", "hold", "last");

    private static final Set<String> SCENE = Set.of("in", "during", "amid", "after", "before", "since");

    /** Verbs that say where somebody is bound, not what came of it: "left to meet". */
    private static final Set<String> SETTING_OUT = Set.of("leave", "depart", "fly", "travel");

    /** Nouns that say who somebody is, not what happens. */
    private static final Set<String> MEMBERS = Set.of("member", "founder", "co-founder", "signatory", "party", "ally", "partner", "country", "state", "nation");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final OwnWords ownWords;
    private final Governors governors;

    StanceReader(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, ContextBook contexts) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.ownWords = new OwnWords(sentence, contexts);
        this.governors = new Governors(sentence, arguments, referents, contexts, ownWords);
    }

    /** @param content words that a rule asks for beside the predicate: in "imposed no sanctions" they bear the negation */
    Stance read(int predicate, List<Integer> content) {
        Climb climb = new Climb();
        ownWords.read(climb, predicate);
        content.stream().filter(c -> sentence.is(c, "obj") && sentence.headOrRoot(c) == predicate).forEach(c -> ownWords.readNone(climb, c));
        governors.aside(climb, predicate);
        if (isWhoSomebodyIs(predicate)) {
            governors.accordingTo(climb);
            return climb.stance();
        }
        int token = predicate;
        for (int steps = 0; steps < sentence.size() && sentence.headOrRoot(token) >= 0; steps++) {
            int head = sentence.headOrRoot(token);
            step(climb, token, head);
            governors.aside(climb, head);
            token = head;
        }
        if (isQuestion()) {
            climb.question();
        }
        governors.accordingTo(climb);
        return climb.stance();
    }

    /** What a noun's own words say of it; what is done to what it names does not undo it. */
    Stance readPresupposed(int noun) {
        Climb climb = new Climb();
        ownWords.read(climb, noun);
        governors.accordingTo(climb);
        return climb.stance();
    }

    /** "EU members Malta and Italy vote", "support from EU member Malta": what they do or get makes them no less members. */
    private boolean isWhoSomebodyIs(int noun) {
        int head = sentence.headOrRoot(noun);
        return MEMBERS.contains(sentence.lemma(noun)) && head >= 0 && sentence.children(noun, "cop").isEmpty()
                && Set.of("nsubj", "nsubj:pass", "obj", "iobj", "nmod", "obl").contains(sentence.relation(noun))
                && !SEEMING.contains(sentence.lemma(head)) && !arguments.prepositions(noun).equals("as");
    }

    private boolean isQuestion() {
        return sentence.token(sentence.size() - 1).word().equals("?");
    }

    private void step(Climb climb, int token, int head) {
        switch (sentence.relation(token)) {
            case "xcomp", "ccomp", "csubj", "parataxis", "csubj:pass" -> governed(climb, token, head);
            case "acl" -> {
                if (sentence.tag(head).startsWith("VB")) {
                    governed(climb, token, head);
                } else {
                    infinitiveOrThat(climb, token, head);
                }
            }
            case "advcl", "obl", "nmod" -> adverbial(climb, token, head);
            case "conj" -> shared(climb, token, head);
            case "obj", "nsubj", "nsubj:pass", "iobj" -> nominal(climb, token, head);
            case "dep" -> {
                if (token < head && sentence.tag(token).equals("VBN")) {
                    climb.unbind(); // "Founded in 1967, it has to reform"
                } else if (arguments.isVerbal(token) && governors.context(head).isPresent()) {
                    governed(climb, token, head);
                } else if (arguments.isVerbal(token) && sentence.tag(head).startsWith("NN")) {
                    climb.unbind(); // a participle beside a noun tells of it, whatever becomes of the noun
                }
            }
            case "acl:relcl", "appos" -> climb.unbind();
            case "compound" -> {
                if (sentence.tag(head).startsWith("NNP")) {
                    climb.unbind(); // "NATO member Turkey plans": the plan is not about being a member
                }
            }
            default -> { } // the rest says no more of what it belongs to
        }
    }

    /** A clause that a verb or adjective governs. */
    private void governed(Climb climb, int token, int head) {
        Optional<Context> context = ownWords.isYetTo(token) ? Optional.empty() : governors.context(head);
        if (sentence.is(token, "xcomp") && SETTING_OUT.contains(sentence.lemma(head))) {
            climb.expect(Factuality.PLANNED);
        }
        if (isBidden(token, head)) {
            climb.expect(Factuality.DEMANDED);
            ownWords.read(climb, head);
            return;
        }
        boolean announced = sentence.is(token, "xcomp") && sentence.tag(token).equals("VB") && !arguments.isPassive(head)
                && context.filter(c -> c.speech() && c.effect().isEmpty()).isPresent();
        if (announced) {
            climb.expect(Factuality.PLANNED); // "confirmed to send tanks"
        }
        boolean parataxis = sentence.is(token, "parataxis");
        if (parataxis && context.filter(Context::speech).isEmpty()) {
            climb.unbind();
            return;
        }
        context.ifPresent(c -> governors.apply(climb, c, head));
        if (context.filter(Context::speech).isPresent() && !isOwnIntention(token, context.get())) {
            climb.unbind();
            governors.speaker(climb, head);
            return;
        }
        ownWords.read(climb, head);
    }

    /** "told France to pull its soldiers out", "was told to leave". */
    private boolean isBidden(int token, int head) {
        return sentence.is(token, "xcomp") && sentence.tag(token).equals("VB") && sentence.lemma(head).equals("tell");
    }

    /** "vowed to retaliate": who says it and who would do it are one. */
    private boolean isOwnIntention(int token, Context context) {
        return sentence.is(token, "xcomp") && context.effect().filter(e -> e == Factuality.PLANNED).isPresent();
    }

    /** "plan to join", "the claim that it joined". */
    private void infinitiveOrThat(Climb climb, int token, int head) {
        boolean absolute = sentence.children(token, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("with"));
        boolean clause = !sentence.children(token, "mark").isEmpty();
        if (clause && ownWords.isOneWhoDid(head)) {
            ownWords.readModality(climb, head); // "will be the first to leave"; who is not the first left too
            climb.unbind();
            return;
        }
        if (!clause || absolute) {
            int verb = sentence.headOrRoot(head);
            if (ATTENDING.contains(sentence.lemma(token)) && sentence.tag(token).equals("VBN") && verb >= 0 && sentence.tag(verb).startsWith("VB")) {
                ownWords.readModality(climb, verb); // "will be followed by a meeting attended by the emir"
            }
            climb.unbind();
            return;
        }
        Optional<Context> context = governors.context(head);
        context.ifPresent(c -> governors.apply(climb, c, head));
        if (context.isEmpty() && sentence.tag(token).equals("VB")) {
            climb.expect(Factuality.PLANNED);
        }
        ownWords.read(climb, head);
    }

    private void adverbial(Climb climb, int token, int head) {
        boolean clause = arguments.isVerbal(token) || sentence.tag(token).startsWith("VB");
        String prepositions = arguments.prepositions(token);
        Optional<Context> context = governors.context(head);
        boolean quoted = clause && prepositions.isEmpty() && token < head && sentence.tag(token).startsWith("VB")
                && !sentence.children(token, "nsubj", "nsubj:pass", "expl").isEmpty();
        if (quoted && context.filter(Context::speech).isPresent() && !sentence.tag(token).equals("VBG")) {
            governed(climb, token, head);
            return;
        }
        if (!clause) {
            if (SCENE.contains(prepositions)) {
                climb.presuppose(); // "took no part in the war": there is one
            }
            context.filter(c -> isComplement(prepositions)).ifPresent(c -> {
                if (c.effect().isPresent() || c.negates()) {
                    governors.apply(climb, c, head);
                }
                ownWords.read(climb, head);
            });
            boolean journey = JOURNEYS.contains(sentence.lemma(head))
                    || sentence.children(head, "obj").stream().anyMatch(o -> VISITS.contains(sentence.lemma(o)));
            if (prepositions.equals("for") && journey) {
                ownWords.readModality(climb, head);
            }
            return;
        }
        boolean purpose = sentence.tag(token).equals("VB") && prepositions.contains("to");
        boolean complement = isGerund(token) && isComplement(prepositions);
        if (complement && context.isPresent()) {
            governors.apply(climb, context.get(), head);
            ownWords.read(climb, head);
            context.filter(Context::speech).filter(c -> arguments.isVerbal(head)).ifPresent(c -> {
                governors.speaker(climb, head);
                climb.unbind();
            });
        } else if (purpose && context.isPresent()) {
            governors.apply(climb, context.get(), head);
        } else if (purpose) {
            climb.expect(Factuality.PLANNED);
            climb.unbind();
        } else if (ownWords.isPresentTime(token) && ownWords.isToCome(head)) {
            climb.expect(Factuality.PLANNED); // "the base will close after the troops are withdrawn"
            climb.unbind();
        } else {
            climb.unbind();
        }
    }

    /** "from joining", "from being drawn into". */
    private boolean isGerund(int token) {
        return sentence.tag(token).equals("VBG")
                || sentence.children(token, "aux", "aux:pass").stream().anyMatch(c -> sentence.tag(c).equals("VBG"));
    }

    private static boolean isComplement(String prepositions) {
        return Set.of("of", "from", "to", "for", "on", "against", "about", "with", "over").contains(prepositions);
    }

    private void shared(Climb climb, int token, int head) {
        boolean ownAuxiliary = !sentence.children(token, "aux", "nsubj", "nsubj:pass", "cop").isEmpty();
        boolean ownTense = FINITE.contains(sentence.tag(token)) && sentence.tag(head).equals("VB");
        if (ownTense) {
            climb.unbind();
        } else if (!ownAuxiliary && arguments.isVerbal(head) && arguments.isVerbal(token)) {
            ownWords.readModality(climb, head);
        }
    }

    /** A verb of planning, trying or refusing that tells what its subject does next, not whether there is a subject. */
    private boolean isOfItsOwnWill(int verb) {
        return INTENDING.contains(sentence.lemma(verb))
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

    /** An event named by a noun: "called for sanctions", "denied the attack", "threatens war". */
    private void nominal(Climb climb, int token, int head) {
        if (governors.presupposes(head)) {
            climb.unbind();
            return;
        }
        if (sentence.is(token, "nsubj")) {
            described(climb, head);
            if (isOfItsOwnWill(head)) {
                return; // "the last of the troops in Mali prepare to leave", "a truce aimed at ending the war"
            }
        }
        governors.context(head)
                .filter(c -> !CLAUSE_ONLY.contains(sentence.lemma(head)))
                .filter(c -> c.effect().isPresent() || c.negates())
                .ifPresent(c -> governors.apply(climb, c, head));
        if (sentence.relation(token).equals("obj") || sentence.relation(token).equals("nsubj:pass")) {
            ownWords.read(climb, head);
        }
    }
}
