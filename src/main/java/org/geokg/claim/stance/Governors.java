package org.geokg.claim.stance;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.geokg.claim.Factuality;
import org.geokg.claim.Speaker;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.Naming;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** What verbs and nouns of planning, wishing, denying and saying do to what they govern, and who says it. */
final class Governors {
    private final ParsedSentence sentence;
    private final SentenceWords words;
    private final ContextBook contexts;
    private final Negations negations;
    private final SpeakerFinder speakers;

    Governors(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, SentenceWords words,
            ContextBook contexts, Negations negations) {
        this.negations = negations;
        this.sentence = sentence;
        this.words = words;
        this.contexts = contexts;
        this.speakers = new SpeakerFinder(sentence, arguments, referents);
    }

    /** What a word does to what it governs, its particle included: "ruled out". */
    Optional<Context> context(int word) {
        return sentence.children(word, "compound:prt", "advmod").stream()
                .filter(c -> c == word + 1)
                .flatMap(c -> contexts.find(sentence.lemma(word) + " " + sentence.lemma(c)).stream())
                .findFirst()
                .or(() -> withObject(word))
                .or(() -> withNext(word))
                .or(() -> byAdverb(word))
                .or(() -> Naming.isNaming(sentence, word) ? Optional.empty() : contexts.find(sentence.lemma(word)));
    }

    /** "came close to leaving": what the adverb right behind a verb makes of a clause, whatever the verb. */
    private Optional<Context> byAdverb(int word) {
        return sentence.tag(word).startsWith("VB") ? sentence.children(word, "advmod").stream()
                .filter(c -> c == word + 1)
                .flatMap(c -> contexts.find(sentence.lemma(c)).stream())
                .filter(c -> c.reach() == Context.Reach.CLAUSES)
                .findFirst() : Optional.empty();
    }

    /** "turned down a truce": parsers take the particle for a preposition of what is turned down. */
    Optional<Context> phrasal(int noun, int verb) {
        return sentence.tag(verb).startsWith("VB") ? sentence.children(noun, "case").stream()
                .filter(c -> c == verb + 1)
                .flatMap(c -> contexts.find(sentence.lemma(verb) + " " + sentence.lemma(c)).stream())
                .findFirst() : Optional.empty();
    }

    /** "shut the door on joining", "give the green light": what a set phrase makes of what follows it. */
    private Optional<Context> withObject(int word) {
        return sentence.tag(word).startsWith("VB") ? sentence.children(word, "obj").stream()
                .filter(o -> o > word)
                .flatMap(o -> contexts.find(sentence.lemma(word) + " " + sentence.lemma(o)).stream())
                .findFirst() : Optional.empty();
    }

    /** "goes on buying": parsers give the particle to the gerund. */
    private Optional<Context> withNext(int word) {
        boolean particle = word + 1 < sentence.size() && sentence.tag(word).startsWith("VB") && sentence.is(word + 1, "mark");
        return particle ? contexts.find(sentence.lemma(word) + " " + sentence.lemma(word + 1)) : Optional.empty();
    }

    /** "attempts to resume talks": the noun right before an infinitive that parsers take for its subject. */
    Optional<Integer> ofSubjectBefore(int infinitive) {
        return sentence.children(infinitive, "mark").stream()
                .filter(m -> sentence.lemma(m).equals("to") && m > 0 && sentence.is(m - 1, "nsubj")
                        && sentence.headOrRoot(m - 1) == infinitive)
                .map(m -> m - 1)
                .filter(n -> sentence.tag(n).startsWith("NN"))
                .findFirst();
    }

    /** What a noun makes of the infinitive behind it. */
    void noun(Climb climb, int noun) {
        context(noun).ifPresent(c -> apply(climb, c, noun));
    }

    /** Whether a second verb may as well share the clause that the first one governs: no comma and no word of saying parts them. */
    boolean mayBelongBelow(int second, int first) {
        boolean clause = false;
        for (int t = first + 1; t < second; t++) {
            boolean verb = Set.of("ccomp", "acl").contains(sentence.relation(t)) && sentence.isWithin(t, first)
                    && sentence.tag(t).startsWith("VB");
            clause = sentence.lemma(t).equals(",") ? false : clause || verb;
        }
        return clause && context(second).isEmpty();
    }

    void apply(Climb climb, Context context, int word) {
        if (isDeniedNoun(word)) {
            climb.weaken(Factuality.DENIED);
            speaker(climb, sentence.headOrRoot(word));
            return;
        }
        context.effect().ifPresent(effect -> effect(climb, effect, word));
        if (context.negates()) {
            climb.negate();
        }
        if (sentence.lemma(word).equals("rule") && negations.isNegated(word)) {
            climb.weaken(Factuality.POSSIBLE); // what nobody rules out may come
        }
        if (context.speech() && context.effect().isEmpty() && negations.isNegated(word)) {
            climb.weaken(Factuality.POSSIBLE);
        }
    }

    private void effect(Climb climb, Factuality effect, int word) {
        if (effect == Factuality.PLANNED || effect == Factuality.DEMANDED) {
            climb.expect(effect);
        } else if (effect != Factuality.DENIED || !negations.isNegated(word)) {
            climb.weaken(effect);
        } else if (!negations.isOver(word)) {
            climb.weaken(Factuality.POSSIBLE); // "did not deny"; who no longer denies it owns to it
        }
    }

    /** "rejected claims that", "dismissed reports of". */
    boolean isDeniedNoun(int word) {
        int verb = sentence.headOrRoot(word);
        return verb >= 0 && sentence.tag(word).startsWith("NN") && Set.of("obj", "nsubj:pass").contains(sentence.relation(word))
                && context(verb).flatMap(Context::effect).filter(e -> e == Factuality.DENIED).isPresent();
    }

    /** "false reports that", "reports that it left are untrue", "called reports that it left baseless". */
    boolean isCalledFalse(int noun) {
        int head = sentence.headOrRoot(noun);
        if (isDisproved(noun) || head >= 0 && sentence.is(head, "xcomp") && denies(head)
                && words.is(WordClass.CALLING, sentence.headOrRoot(head))) {
            return true; // "called fabricated a report that"
        }
        Stream<Integer> said = head < 0 ? Stream.empty()
                : sentence.is(noun, "obj") && words.is(WordClass.CALLING, head)
                ? IntStream.range(noun + 1, sentence.size()).filter(t -> sentence.isWithin(t, head)).boxed()
                : sentence.is(noun, "nsubj") ? Stream.of(head) : Stream.empty();
        return Stream.concat(sentence.children(noun, "amod").stream(), said)
                .filter(w -> sentence.tag(w).matches("JJ.*|NNS?"))
                .anyMatch(this::denies);
    }

    private boolean denies(int word) {
        return Stream.of(sentence.lemma(word), sentence.token(word).word())
                .flatMap(w -> contexts.find(w).flatMap(Context::effect).stream()).anyMatch(e -> e == Factuality.DENIED);
    }

    /** "claims that it had left, which were disproved": wherever a parse hangs the clause. */
    private boolean isDisproved(int noun) {
        return words.is(WordClass.CLAIM, noun) && IntStream.range(noun + 1, sentence.size())
                .filter(t -> sentence.is(t, "acl:relcl") && sentence.tag(t).equals("VBN") && denies(t))
                .anyMatch(t -> sentence.children(t, "aux:pass").stream()
                        .anyMatch(a -> sentence.token(a).word().equals(sentence.tag(noun).equals("NNS") ? "were" : "was")));
    }

    /** "has not condemned the attack": what is judged has happened, whether anybody judges it or not. */
    boolean presupposes(int verb) {
        return context(verb).filter(Context::presupposes).isPresent();
    }

    /** "- a claim denied by Chad": what others make of it. */
    private boolean isSaidOfClaim(int verb) {
        return sentence.tag(verb).equals("VBN") && sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .anyMatch(n -> words.is(WordClass.CLAIM, n));
    }

    /** "Russia, analysts say, has withdrawn": the speaker stands inside what is said. */
    void aside(Climb climb, int predicate) {
        for (int c : sentence.children(predicate, "parataxis", "dep", "ccomp")) {
            if (sentence.is(c, "ccomp") && (c < predicate || !sentence.children(c, "mark").isEmpty())) {
                continue; // what the predicate itself says
            }
            Optional<Context> context = context(c).filter(Context::speech).filter(x -> sentence.tag(c).startsWith("VB"));
            if (context.isPresent() && isSetOff(c) && !isSaidOfClaim(c) && saysNothingElse(c)) {
                apply(climb, context.get(), c);
                context.filter(Context::isOpen).flatMap(Context::effect).ifPresent(climb::doubt); // "would, he predicted, leave"
                speaker(climb, c);
            }
        }
    }

    /** Only who is told may stand with it: "told reporters". */
    private boolean saysNothingElse(int verb) {
        boolean told = words.is(WordClass.INFORMING, verb);
        return sentence.children(verb, "ccomp", "xcomp", "nsubj:pass").isEmpty() && (told || sentence.children(verb, "obj").isEmpty());
    }

    /** Whether a clause stands between commas or quotes, as asides do; "officials it suspected" is none. */
    private boolean isSetOff(int verb) {
        int first = sentence.begin(verb);
        return first == 0 || !Character.isLetterOrDigit(sentence.token(first - 1).word().charAt(0))
                || !Character.isLetterOrDigit(sentence.token(first).word().charAt(0));
    }

    /** Whoever denies it says so; what nobody in particular denies is open. */
    void denied(Climb climb, int verb) {
        Optional<Speaker> who = speakers.of(verb);
        climb.speaker(() -> who);
        climb.weaken(who.isPresent() ? Factuality.DENIED : Factuality.POSSIBLE);
    }

    /** Who says what a verb of saying governs. */
    void speaker(Climb climb, int verb) {
        climb.speaker(() -> speakers.of(verb));
    }

    /** "according to the ministry": who says the whole sentence. */
    void accordingTo(Climb climb) {
        climb.speaker(speakers::accordingTo);
    }
}
