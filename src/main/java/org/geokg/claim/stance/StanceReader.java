package org.geokg.claim.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/**
 * Climbs from a word to the root of its sentence and gathers what stands in the way of taking it as a fact: negation,
 * modal verbs, verbs and nouns of planning, wishing, denying and saying, conditions and questions.
 */
public final class StanceReader {
    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final Arguments arguments;
    private final Negations negations;
    private final Frames frames;
    private final OwnWords ownWords;
    private final OwnDeeds ownDeeds;
    private final Governors governors;
    private final NominalStance nominals;
    private final ClauseStance clauses;
    private final Existence existence;
    private final SharedStance sharing;
    private final TakenForGranted granted;
    private final DenialsBehind denials;
    private final Topics topics;

    public StanceReader(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, WordBook book,
            ContextBook contexts) {
        this.sentence = sentence;
        this.words = new SentenceWords(sentence, book);
        this.arguments = arguments;
        this.negations = new Negations(sentence);
        this.frames = new Frames(sentence, words, contexts, negations);
        this.ownWords = new OwnWords(sentence, contexts, negations, frames);
        this.ownDeeds = new OwnDeeds(sentence, arguments);
        this.governors = new Governors(sentence, arguments, referents, words, contexts, negations);
        this.nominals = new NominalStance(sentence, arguments, words, ownWords, governors);
        this.clauses = new ClauseStance(sentence, arguments, words, ownWords, negations, governors);
        this.existence = new Existence(sentence, words, ownWords);
        this.sharing = new SharedStance(sentence, arguments, ownWords, governors);
        this.denials = new DenialsBehind(sentence, words, contexts);
        this.granted = new TakenForGranted(sentence, words, negations);
        this.topics = new Topics(sentence, words, arguments);
    }

    /** @param content words that a rule asks for beside the predicate: in "imposed no sanctions" they bear the negation */
    public Stance read(int predicate, List<Integer> content) {
        Climb climb = new Climb();
        int denial = denials.of(predicate);
        if (denial >= 0 && denials.isCharge(predicate)) {
            climb.unbind();
        } else if (denial >= 0) {
            governors.denied(climb, denial);
        }
        ownWords.read(climb, predicate);
        if (topics.isTalkedOf(predicate)) {
            climb.weaken(Factuality.POSSIBLE);
        }
        content.stream().filter(c -> sentence.is(c, "obj") && sentence.headOrRoot(c) == predicate).forEach(c -> {
            negations.readNone(climb, c);
            ownWords.readDraft(climb, c);
            if (frames.isUnfinished(predicate)) {
                climb.weaken(Factuality.POSSIBLE);
            }
        });
        governors.aside(climb, predicate);
        if (nominals.isWhoSomebodyIs(predicate)) {
            governors.accordingTo(climb);
            return climb.stance();
        }
        int token = predicate;
        for (int steps = 0; steps < sentence.size() && sentence.headOrRoot(token) >= 0; steps++) {
            int head = sentence.headOrRoot(token);
            step(climb, token, head, content);
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
    public Stance readPresupposed(int noun, List<Integer> content) {
        if (existence.isTold(noun) || sentence.is(noun, "xcomp")) { // "could become a partner"
            return read(noun, content);
        }
        Climb climb = new Climb();
        ownWords.read(climb, noun);
        if (existence.isGivenUp(noun)) {
            climb.giveUp();
        }
        governors.accordingTo(climb);
        return climb.stance();
    }

    private boolean isQuestion() {
        return sentence.token(sentence.size() - 1).word().equals("?");
    }

    private void step(Climb climb, int token, int head, List<Integer> content) {
        if (granted.isSequel(token, head) && governors.context(head).isEmpty()) {
            climb.unbind();
            return;
        }
        switch (sentence.relation(token)) {
            case "xcomp", "ccomp", "csubj", "parataxis", "csubj:pass" -> {
                if (clauses.isBehindWhich(token) || clauses.isTagBehindQuote(token, head)) {
                    climb.unbind(); // "went back to the war of 1963, in which Chad attacked"
                } else if (sentence.is(token, "xcomp") && sentence.tag(head).startsWith("NN") && ownWords.isOneWhoDid(head)) {
                    infinitiveOrThat(climb, token, head); // "was the first state to recognise it"
                } else if (sentence.is(token, "ccomp") && sentence.tag(head).startsWith("NN") && sentence.children(head, "cop").isEmpty()) {
                    infinitiveOrThat(climb, token, head); // "reports that it left"
                } else {
                    governed(climb, token, head);
                }
            }
            case "acl" -> {
                if (sentence.tag(head).startsWith("VB")) {
                    governed(climb, token, head);
                } else {
                    infinitiveOrThat(climb, token, head);
                }
            }
            case "advcl", "obl", "nmod" -> adverbial(climb, token, head);
            case "conj" -> sharing.read(climb, token, head);
            case "obj", "nsubj", "nsubj:pass", "iobj" -> {
                if (sentence.is(token, "nsubj") && content.contains(head) && !nominals.isBeginning(head)) {
                    ownWords.read(climb, head); // "a drone may have hit a farm", where a rule asks for the verb
                }
                frames.read(climb, head);
                nominals.argument(climb, token, head);
            }
            case "dep" -> {
                if (token < head && sentence.tag(token).equals("VBN")) {
                    climb.unbind(); // "Founded in 1967, it has to reform"
                } else if (clauses.isParticipleBehindComma(token, head)) {
                    climb.unbind(); // "tried to take it, shelling the town", "closed the border, accusing Chad"
                } else if (arguments.isVerbal(token) && governors.context(head).isPresent()) {
                    governed(climb, token, head);
                } else if (arguments.isVerbal(token) && sentence.tag(head).startsWith("NN")) {
                    climb.unbind(); // a participle beside a noun tells of it, whatever becomes of the noun
                } else if (token > head && !arguments.isVerbal(token) && sentence.tag(head).startsWith("VB")) {
                    nominals.listed(climb, token, head); // "proposed a truce, the withdrawal of troops and"
                }
            }
            case "obl:npmod", "obl:tmod" -> {
                if (!sentence.token(token).isCalendarWord() && token > head) {
                    nominals.listed(climb, token, head); // a noun of a list that the parse takes for a measure
                }
            }
            case "acl:relcl" -> {
                if (clauses.isContained(token)) {
                    climb.presuppose(); // "revoked the agreement under which troops are based there": they are
                    return; // "is to publish a statement in which it blames"
                }
                if (granted.isSetApart(head)) {
                    governors.aside(climb, head); // "It was Chad, he believed, that left"
                }
                if (granted.isSetApart(head) && negations.isNegated(head) && sentence.children(head, "case").isEmpty()) {
                    climb.negate(); // "It was not Chad that left"
                }
                if (!content.contains(head) || !arguments.subjects(token).contains(head) || !sentence.tag(token).matches("VB[PZ]")) {
                    climb.unbind(); // "is to make a tour that includes Togo": what the clause tells is told of the tour
                }
            }
            case "appos" -> climb.unbind();
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
        if (granted.isFact(token, head)) {
            climb.unbind();
            governors.context(head).filter(Context::speech).ifPresent(c -> governors.speaker(climb, head));
            return;
        }
        if (granted.isLeftOpen(token)) {
            climb.presuppose();
        }
        if (granted.isBeyondDoubt(token, head)) {
            ownWords.readModality(climb, head); // "will not hesitate to attack"
            return;
        }
        Optional<Context> context = negations.isYetTo(token) ? Optional.empty() : governors.context(head);
        if (wentTo(token, head)) {
            ownWords.read(climb, head);
            return;
        }
        if (sentence.is(token, "xcomp") && (words.is(WordClass.SETTING_OUT, head) || isAim(token, head, context))) {
            climb.expect(Factuality.PLANNED);
        }
        if (ownDeeds.isBidden(token, head)) {
            climb.expect(Factuality.DEMANDED);
            ownWords.read(climb, head);
            return;
        }
        if (ownDeeds.isAnnounced(token, head) && context.filter(c -> c.speech() && c.effect().isEmpty()).isPresent()) {
            climb.expect(Factuality.PLANNED);
        }
        boolean parataxis = sentence.is(token, "parataxis");
        if (parataxis && (context.filter(Context::speech).isEmpty() || granted.isBehindWhat(head) || isBehindSemicolon(token, head))) {
            climb.unbind();
            return;
        }
        governors.ofSubjectBefore(token).ifPresent(noun -> governors.noun(climb, noun));
        if (!ownDeeds.isOwnDeed(token, head)) {
            context.ifPresent(c -> governors.apply(climb, c, head));
        }
        if (ownDeeds.isOfAnother(token, head)) {
            context.filter(Context::isOpen).flatMap(Context::effect).ifPresent(climb::doubt); // "warned that Mali was planning to attack"
        }
        if (context.filter(Context::speech).isPresent() && !ownDeeds.isOwnIntention(token, context.get())) {
            if (context.get().effect().isEmpty() && isUnsaid(head)) {
                climb.weaken(Factuality.POSSIBLE);
            }
            climb.unbind();
            governors.speaker(climb, head);
            return;
        }
        ownWords.read(climb, head);
    }

    /** "met to restore ties", "held talks to restore ties": what for, where the verb does not say that it came about. */
    private boolean isAim(int infinitive, int verb, Optional<Context> context) {
        boolean begun = words.is(WordClass.BEGINNING, verb) && !sentence.children(verb, "obj").isEmpty(); // "began talks to restore ties"
        return (context.isEmpty() || begun) && sentence.tag(verb).startsWith("VB") && sentence.hasTo(infinitive)
                && !sentence.lemma(verb).equals("be")
                && !words.is(WordClass.ACHIEVING, verb)
                && sentence.children(verb, "obj").stream().noneMatch(o -> words.is(WordClass.ACHIEVING, o)); // "held a ceremony to sign"
    }

    /** "went to see the general": he saw him. */
    private boolean wentTo(int token, int head) {
        return sentence.is(token, "xcomp") && Set.of("went", "gone").contains(sentence.token(head).word())
                && sentence.token(head + 1).word().equals("to") && sentence.hasTo(token);
    }

    /** "Kenya promised troops; Ghana sent some": a statement of its own. */
    private boolean isBehindSemicolon(int token, int head) {
        int first = sentence.begin(token);
        return token > head && first > 0 && sentence.token(first - 1).word().equals(";") && !sentence.token(first).word().equals("``");
    }

    /** "refused to confirm that it had left", "may announce that it has left": what nobody has said yet. */
    private boolean isUnsaid(int verb) {
        Stance stance = read(verb, List.of());
        boolean infinitive = sentence.is(verb, "xcomp");
        return stance.polarity() == Polarity.NEGATED || switch (stance.factuality()) {
            case ACTUAL -> false;
            case POSSIBLE, DENIED -> !ownWords.isAble(verb); // "we can confirm that"
            case PLANNED -> infinitive || ownWords.isToCome(verb); // "spoke to say that" said it
            case DEMANDED -> infinitive;
        };
    }

    /** "plan to join", "the claim that it joined". */
    private void infinitiveOrThat(Climb climb, int token, int head) {
        boolean absolute = sentence.children(token, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("with"));
        boolean clause = !sentence.children(token, "mark").isEmpty()
                || clauses.isGerund(token) && arguments.prepositions(token).length() > 0;
        if (clause && ownWords.isOneWhoDid(head)) {
            ownWords.readModality(climb, head); // "will be the first to leave"; who is not the first left too
            climb.unbind();
            return;
        }
        if (sentence.tag(token).equals("VBG") && words.is(WordClass.STATEMENT, head) && !absolute) {
            governors.noun(climb, head); // "rejected a statement blaming Chad"
            ownWords.read(climb, head);
            return;
        }
        if (!clause || absolute) {
            int verb = sentence.headOrRoot(head);
            if (words.is(WordClass.ATTENDING, token) && sentence.tag(token).equals("VBN") && verb >= 0
                    && sentence.tag(verb).startsWith("VB")) {
                ownWords.readModality(climb, verb); // "will end with a dinner attended by the emir"
            }
            climb.unbind();
            return;
        }
        if (granted.isKept(head)) {
            return;
        }
        if (granted.isBeyondDoubt(token, head)) {
            climb.unbind(); // "there is no doubt that it left"
            return;
        }
        Optional<Context> context = governors.context(head);
        if (governors.isCalledFalse(head)) {
            climb.weaken(Factuality.DENIED);
        }
        context.ifPresent(c -> governors.apply(climb, c, head));
        context.filter(c -> sentence.is(token, "ccomp")).filter(Context::isOpen).flatMap(Context::effect).ifPresent(climb::doubt);
        context.filter(Context::speech).filter(c -> sentence.is(token, "ccomp")).ifPresent(c -> climb.unbind());
        if (context.isEmpty() && clauses.isInfinitive(token)) {
            if (governors.isDeniedNoun(head)) {
                climb.weaken(Factuality.DENIED); // "turned down an invitation to join"
            }
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
            nominals.phrase(climb, token, head);
        } else {
            clauses.read(climb, token, head);
        }
    }
}
