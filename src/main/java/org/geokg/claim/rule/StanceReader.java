package org.geokg.claim.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Speaker;
import org.geokg.entity.ReferentFinder;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/**
 * Climbs from a word to the root of its sentence and gathers what stands in the way of taking it as a fact: negation,
 * modal verbs, verbs and nouns of planning, wishing, denying and saying, conditions and questions.
 */
final class StanceReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nor", "neither", "hardly", "n’t");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "lest", "until");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "’ll");
    private static final Set<String> MUST = Set.of("must", "should", "ought");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can", "ca", "would", "'d");

    /** Verbs that make no fact of an infinitive, but say nothing of a noun: "have to", "go to", "set to". */
    private static final Set<String> CLAUSE_ONLY = Set.of("have", "go", "set", "tell", "believe", "accuse", "blame", "decide", "resolve");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ContextBook contexts;
    private final SpeakerFinder speakers;

    StanceReader(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, ContextBook contexts) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.contexts = contexts;
        this.speakers = new SpeakerFinder(sentence, arguments, referents);
    }

    /** What was gathered on the way up. */
    private static final class Climb {
        private Factuality factuality = Factuality.ACTUAL;
        private boolean negated;
        private boolean factual = true;
        private boolean future;
        private Optional<Speaker> speaker = Optional.empty();

        /** The innermost word that is no fact decides. */
        private void weaken(Factuality to) {
            if (factual && factuality == Factuality.ACTUAL) {
                factuality = to;
            }
        }
    }

    Stance read(int predicate) {
        Climb climb = new Climb();
        own(climb, predicate, false);
        aside(climb, predicate);
        int token = predicate;
        for (int steps = 0; steps < sentence.size() && sentence.headOrRoot(token) >= 0; steps++) {
            int head = sentence.headOrRoot(token);
            step(climb, token, head);
            aside(climb, head);
            token = head;
        }
        if (isQuestion() && climb.factuality != Factuality.DENIED) {
            climb.factuality = Factuality.POSSIBLE;
        }
        if (climb.speaker.isEmpty()) {
            climb.speaker = speakers.accordingTo();
        }
        Polarity polarity = climb.negated ? Polarity.NEGATED : Polarity.AFFIRMED;
        return new Stance(polarity, climb.factuality, climb.speaker, climb.future);
    }

    /** What a noun's own words say of it; what is done to what it names does not undo it. */
    Stance readPresupposed(int noun) {
        Climb climb = new Climb();
        own(climb, noun, false);
        return new Stance(climb.negated ? Polarity.NEGATED : Polarity.AFFIRMED, climb.factuality, speakers.accordingTo(), climb.future);
    }

    /** "Russia, analysts say, has withdrawn": the speaker stands inside what is said. */
    private void aside(Climb climb, int predicate) {
        for (int c : sentence.children(predicate, "parataxis", "dep")) {
            Optional<Context> context = context(c).filter(Context::speech).filter(x -> sentence.tag(c).startsWith("VB"));
            if (context.isPresent() && sentence.children(c, "ccomp", "xcomp", "obj").isEmpty()) {
                apply(climb, context.get(), c);
                speaker(climb, c);
            }
        }
    }

    private boolean isQuestion() {
        return sentence.token(sentence.size() - 1).word().equals("?");
    }

    /** Negation and modality that a word bears itself. */
    private void own(Climb climb, int token, boolean reported) {
        for (int c : sentence.children(token)) {
            String word = sentence.token(c).word().toLowerCase(Locale.ROOT);
            boolean adverb = sentence.is(c, "advmod") || sentence.is(c, "det") || sentence.is(c, "cc:preconj") || sentence.is(c, "dep");
            if (adverb && isNegation(c) || sentence.is(c, "case") && word.equals("without")
                    || sentence.is(c, "mark") && word.equals("without")) {
                climb.negated ^= climb.factual;
            }
            if (sentence.is(c, "aux")) {
                modal(climb, word, reported);
            }
            if (sentence.is(c, "mark") && CONDITIONS.contains(word) || sentence.is(c, "aux") && word.equals("should") && c < token
                    && sentence.is(token, "advcl")) {
                climb.weaken(Factuality.POSSIBLE);
            }
        }
        boolean yet = sentence.children(token, "advmod").stream().anyMatch(c -> sentence.lemma(c).equals("yet") && c < token)
                && sentence.children(token, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("to"));
        if (yet) {
            climb.negated ^= climb.factual;
            return;
        }
        boolean infinitiveOfHeadline = sentence.tag(token).equals("VB") && (sentence.headOrRoot(token) < 0 || sentence.is(token, "acl"))
                && sentence.children(token, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("to"));
        if (infinitiveOfHeadline && (sentence.headOrRoot(token) < 0 || contexts.find(sentence.lemma(sentence.headOrRoot(token))).isEmpty())) {
            climb.weaken(Factuality.PLANNED);
            climb.future = true;
        }
        sentence.children(token, "amod", "advmod").stream()
                .flatMap(c -> contexts.find(sentence.token(c).word().toLowerCase(Locale.ROOT)).stream())
                .flatMap(c -> c.effect().stream())
                .findFirst()
                .ifPresent(climb::weaken);
    }

    /** What a word does to what it governs, its particle included: "ruled out". */
    private Optional<Context> context(int word) {
        return sentence.children(word, "compound:prt", "advmod").stream()
                .filter(c -> c == word + 1)
                .flatMap(c -> contexts.find(sentence.lemma(word) + " " + sentence.lemma(c)).stream())
                .findFirst()
                .or(() -> contexts.find(sentence.lemma(word)));
    }

    private boolean isNotOnly(int negation) {
        return negation + 1 < sentence.size() && Set.of("only", "just", "least").contains(sentence.lemma(negation + 1));
    }

    /** A word of negation, or an adverb that one is part of: "no longer belongs", "is no more a member". */
    private boolean isNegation(int token) {
        String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
        boolean ended = (word.equals("longer") || word.equals("more")) && token > 0 && sentence.lemma(token - 1).equals("no")
                && sentence.is(token, "advmod");
        return NEGATIONS.contains(word) && !isNotOnly(token) || ended;
    }

    private void modal(Climb climb, String word, boolean reported) {
        if (WILL.contains(word)) {
            climb.weaken(Factuality.PLANNED);
            climb.future = true;
        } else if (word.equals("would") && (reported || isReported())) {
            climb.weaken(Factuality.PLANNED);
            climb.future = true;
        } else if (MUST.contains(word)) {
            climb.weaken(Factuality.DEMANDED);
        } else if (MAY.contains(word)) {
            climb.weaken(Factuality.POSSIBLE);
            climb.future = true;
        }
    }

    private boolean isReported() {
        for (int i = 0; i < sentence.size(); i++) {
            if (contexts.find(sentence.lemma(i)).filter(Context::speech).isPresent() && sentence.tag(i).startsWith("VB")) {
                return true;
            }
        }
        return false;
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
                if (arguments.isVerbal(token) && context(head).isPresent()) {
                    governed(climb, token, head);
                } else if (arguments.isVerbal(token) && sentence.tag(head).startsWith("NN")) {
                    climb.factual = false; // a participle beside a noun tells of it, whatever becomes of the noun
                }
            }
            default -> climb.factual &= !sentence.relation(token).equals("acl:relcl") && !sentence.relation(token).equals("appos");
        }
    }

    /** A clause that a verb or adjective governs. */
    private void governed(Climb climb, int token, int head) {
        Optional<Context> context = context(head);
        boolean parataxis = sentence.is(token, "parataxis");
        if (parataxis && context.filter(Context::speech).isEmpty()) {
            climb.factual = false;
            return;
        }
        context.ifPresent(c -> apply(climb, c, head));
        if (context.filter(Context::speech).isPresent() && !isOwnIntention(token, context.get())) {
            climb.factual = false;
            speaker(climb, head);
            return;
        }
        own(climb, head, false);
    }

    /** "vowed to retaliate": who says it and who would do it are one. */
    private boolean isOwnIntention(int token, Context context) {
        return sentence.is(token, "xcomp") && context.effect().filter(e -> e == Factuality.PLANNED).isPresent();
    }

    private void apply(Climb climb, Context context, int word) {
        if (isDeniedNoun(word)) {
            climb.weaken(Factuality.DENIED);
            speaker(climb, sentence.headOrRoot(word));
            return;
        }
        context.effect().ifPresent(effect -> {
            boolean passedOver = effect == Factuality.DENIED && isNegated(word);
            climb.weaken(passedOver ? Factuality.ACTUAL : effect);
            climb.future |= effect == Factuality.PLANNED || effect == Factuality.DEMANDED;
        });
        if (context.negates()) {
            climb.negated ^= climb.factual;
        }
        if (context.speech() && context.effect().isEmpty() && isNegated(word)) {
            climb.weaken(Factuality.POSSIBLE);
        }
    }

    /** "rejected claims that", "dismissed reports of". */
    private boolean isDeniedNoun(int word) {
        int verb = sentence.headOrRoot(word);
        return verb >= 0 && sentence.tag(word).startsWith("NN") && Set.of("obj", "nsubj:pass").contains(sentence.relation(word))
                && context(verb).flatMap(Context::effect).filter(e -> e == Factuality.DENIED).isPresent();
    }

    private boolean isNegated(int token) {
        return sentence.children(token, "advmod").stream().anyMatch(this::isNegation);
    }

    private void speaker(Climb climb, int verb) {
        if (climb.speaker.isEmpty()) {
            climb.speaker = speakers.of(verb);
        }
    }

    /** "plan to join", "the claim that it joined". */
    private void infinitiveOrThat(Climb climb, int token, int head) {
        boolean clause = !sentence.children(token, "mark").isEmpty();
        if (!clause) {
            climb.factual = false;
            return;
        }
        Optional<Context> context = context(head);
        context.ifPresent(c -> apply(climb, c, head));
        if (context.isEmpty() && sentence.tag(token).equals("VB")) {
            climb.weaken(Factuality.PLANNED);
            climb.future = true;
        }
        own(climb, head, false);
    }

    private void adverbial(Climb climb, int token, int head) {
        boolean clause = arguments.isVerbal(token) || sentence.tag(token).startsWith("VB");
        String prepositions = arguments.prepositions(token);
        Optional<Context> context = context(head);
        boolean quoted = clause && prepositions.isEmpty() && token < head && sentence.tag(token).startsWith("VB");
        if (quoted && context.filter(Context::speech).isPresent() && !sentence.tag(token).equals("VBG")) {
            governed(climb, token, head);
            return;
        }
        if (!clause) {
            context.filter(c -> c.effect().isPresent() || c.negates()).filter(c -> isComplement(prepositions)).ifPresent(c -> apply(climb, c, head));
            if (context.filter(c -> isComplement(prepositions)).isPresent()) {
                own(climb, head, false);
            }
            return;
        }
        boolean purpose = sentence.tag(token).equals("VB") && prepositions.contains("to");
        boolean complement = sentence.tag(token).equals("VBG") && isComplement(prepositions);
        if (complement && context.isPresent()) {
            apply(climb, context.get(), head);
            own(climb, head, false);
            context.filter(Context::speech).filter(c -> arguments.isVerbal(head)).ifPresent(c -> {
                speaker(climb, head);
                climb.factual = false;
            });
        } else if (purpose && context.isPresent()) {
            apply(climb, context.get(), head);
        } else if (purpose) {
            climb.weaken(Factuality.PLANNED);
            climb.future = true;
            climb.factual = false;
        } else {
            climb.factual = false;
        }
    }

    private static boolean isComplement(String prepositions) {
        return Set.of("of", "from", "to", "for", "on", "against", "about", "with", "over").contains(prepositions);
    }

    private void shared(Climb climb, int token, int head) {
        boolean ownAuxiliary = !sentence.children(token, "aux", "nsubj", "nsubj:pass", "cop").isEmpty();
        if (!ownAuxiliary && arguments.isVerbal(head) && arguments.isVerbal(token)) {
            boolean negated = climb.negated;
            own(climb, head, false);
            climb.negated = negated;
        }
    }

    /** An event named by a noun: "called for sanctions", "denied the attack", "threatens war". */
    private void nominal(Climb climb, int token, int head) {
        context(head)
                .filter(c -> !CLAUSE_ONLY.contains(sentence.lemma(head)))
                .filter(c -> c.effect().isPresent() || c.negates())
                .ifPresent(c -> apply(climb, c, head));
        if (sentence.relation(token).equals("obj") || sentence.relation(token).equals("nsubj:pass")) {
            own(climb, head, false);
        }
    }
}
