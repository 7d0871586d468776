package org.geokg.claim.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.geokg.claim.end.DeedFinder;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.rule.Condition;
import org.geokg.claim.rule.Rejection;
import org.geokg.claim.rule.Rule;
import org.geokg.claim.rule.RuleMatch;
import org.geokg.claim.rule.Slot;
import org.geokg.claim.stance.ContextBook;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Tries rules on the words of one parsed sentence. */
public final class RuleMatcher {
    private static final int FEW = 3;

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ReferentFinder referents;
    private final SlotWalk walk;
    private final SlotFiller filler;
    private final Suitability suitability;
    private final Togetherness together;
    private final Doubts doubts;
    private final NameWords names;
    private final Intents intents;

    public RuleMatcher(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, EndResolver ends, DeedFinder deeds,
            ContextBook contexts, NameWords names) {
        this.names = names;
        this.doubts = new Doubts(sentence, contexts);
        this.intents = new Intents(sentence, arguments, contexts);
        this.sentence = sentence;
        this.arguments = arguments;
        this.referents = referents;
        this.walk = new SlotWalk(sentence, arguments);
        this.filler = new SlotFiller(sentence, walk, referents, new Scene(sentence, arguments, referents), deeds);
        this.suitability = new Suitability(sentence, referents, ends);
        this.together = new Togetherness(sentence, arguments, referents);
    }

    /** What comes of a rule at a word. */
    public sealed interface Outcome {}

    public record Matched(RuleMatch match) implements Outcome {}

    public record Rejected(Rejection why) implements Outcome {}

    /** Nobody stands where the object would; somebody told of before may be meant. */
    public record Open(RuleMatch match, Rejection why) implements Outcome {}

    /** Whether the rule holds at the word, and with which ends. */
    public Outcome match(Rule rule, int trigger) {
        Set<Integer> content = new LinkedHashSet<>();
        for (Condition condition : rule.where()) {
            List<Integer> found = wordsIn(condition, trigger);
            if (found.isEmpty()) {
                return new Rejected(Rejection.ofCondition(condition));
            }
            content.addAll(found);
        }
        boolean doubtful = false;
        for (Condition condition : rule.unless()) {
            List<Integer> found = wordsIn(condition, trigger);
            if (doubts.only(condition, found)) {
                doubtful = true;
            } else if (!found.isEmpty()) {
                return new Rejected(Rejection.ofUnless(condition, found.stream().map(t -> sentence.token(t).word()).toList()));
            }
        }
        if (rule.allows(Rule.Option.INTRANSITIVE) && hasObject(trigger)) {
            return new Rejected(Rejection.of(Rejection.Reason.OBJECT_OF_ITS_OWN));
        }
        if (rule.allows(Rule.Option.PAIRS) && !together.isTold(rule, trigger)) {
            return new Rejected(Rejection.of(Rejection.Reason.NOT_TOGETHER));
        }
        Outcome outcome = ends(rule, trigger, List.copyOf(content));
        return doubtful ? asDoubtful(outcome) : outcome;
    }

    private static Outcome asDoubtful(Outcome outcome) {
        return switch (outcome) {
            case Matched matched -> new Matched(matched.match().asDoubtful());
            case Open open -> new Rejected(open.why());
            case Rejected rejected -> rejected;
        };
    }

    /** Right behind the verb; what a comma parts from it only hangs there by mistake: "arrived in Warsaw, the first visit since". */
    private boolean hasObject(int trigger) {
        return sentence.children(trigger, "obj").stream()
                .anyMatch(o -> o > trigger && !sentence.token(o).isCalendarWord()
                        && IntStream.range(trigger + 1, o).noneMatch(i -> sentence.tag(i).equals(",") || sentence.tag(i).equals("IN")));
    }

    /** "They restored ties": of more than two it does not tell who with whom. */
    private boolean isManyInOnePronoun(List<Referent> subjects) {
        return subjects.size() > 2 && subjects.stream().allMatch(r -> !r.isUnsaid() && sentence.tag(r.head()).startsWith("PRP"));
    }

    /** "The three states traded barbs": nor who with whom of those. */
    private boolean isManyInOneWord(List<Referent> subjects) {
        return subjects.size() > 2 && subjects.stream().map(Referent::head).distinct().count() == 1;
    }

    private Outcome ends(Rule rule, int trigger, List<Integer> content) {
        boolean oneEnd = rule.allows(Rule.Option.PAIRS) || rule.relation().takesDateAsObject();
        boolean objectFirst = !oneEnd && rule.subject().stream().anyMatch(s -> s.steps().contains("topic"));
        Ends known = objectFirst ? objects(rule, trigger, List.of()) : Ends.NONE;
        Predicate<Referent> canAct = r -> suitability.isSubject(r, rule, known.fit());
        Ends told = filler.first(rule.subject(), trigger, canAct);
        List<Referent> intending = told.fit().isEmpty() ? intending(rule, trigger, canAct) : List.of();
        Ends subjects = intending.isEmpty() ? told : new Ends(intending, List.of());
        boolean eachOther = rule.allows(Rule.Option.EACH_OTHER) || isReciprocal(rule, trigger, subjects.fit().size());
        Ends objects = oneEnd || eachOther ? subjects : objectFirst ? known : objects(rule, trigger, subjects.fit());
        if (subjects.fit().isEmpty()) {
            return new Rejected(Rejection.ofSubject(rule.subject(), subjects.unfit()));
        }
        if (objects.fit().isEmpty()) {
            Rejection why = Rejection.ofObject(rule.object(), objects.unfit());
            boolean open = objects.unfit().isEmpty() && intending.isEmpty() && !rule.isInverted() && !rule.isDoneToSubject();
            return open ? new Open(new RuleMatch(rule, trigger, subjects.fit(), List.of(), content), why) : new Rejected(why);
        }
        boolean several = rule.allows(Rule.Option.SEVERAL) || rule.allows(Rule.Option.EACH_OTHER);
        if (several && subjects.fit().size() < 2) {
            return new Rejected(Rejection.of(Rejection.Reason.TOO_FEW_SUBJECTS));
        }
        if (rule.allows(Rule.Option.SEVERAL_OBJECTS) && objects.fit().size() < 2) {
            return new Rejected(Rejection.of(Rejection.Reason.TOO_FEW_OBJECTS));
        }
        boolean tooMany = rule.allows(Rule.Option.FEW) && subjects.fit().size() > FEW
                || rule.allows(Rule.Option.TWO) && subjects.fit().size() > 2
                || rule.allows(Rule.Option.PAIRS) && isManyInOnePronoun(subjects.fit())
                || rule.allows(Rule.Option.EACH_OTHER) && isManyInOneWord(subjects.fit());
        if (tooMany) {
            return new Rejected(Rejection.of(Rejection.Reason.TOO_MANY_SUBJECTS));
        }
        RuleMatch match = new RuleMatch(rule, trigger, subjects.fit(), objects.fit(), content);
        return new Matched(intending.isEmpty() ? match : match.asDoubtful());
    }

    /** Who plans, weighs or rules out what a noun names, where nobody is told whose it is. */
    private List<Referent> intending(Rule rule, int trigger, Predicate<Referent> canAct) {
        boolean owned = sentence.tag(trigger).startsWith("NN") && rule.subject().stream().anyMatch(Intents::isOwner);
        return !owned ? List.of() : intents.subjects(trigger).stream()
                .flatMap(h -> referents.find(h).stream())
                .filter(canAct)
                .toList();
    }

    private Ends objects(Rule rule, int trigger, List<Referent> subjects) {
        return filler.first(rule.object(), trigger, r -> suitability.isObject(r, rule, subjects));
    }

    private List<Integer> wordsIn(Condition condition, int trigger) {
        List<Integer> found = new ArrayList<>();
        for (Slot slot : condition.slots()) {
            for (int head : walk.heads(slot.steps(), trigger)) {
                List<Integer> name = names.ofAgreement(head);
                for (int token : name.isEmpty() ? arguments.coordinated(head) : name) {
                    String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
                    if (condition.isMetBy(sentence.lemma(token), word)) {
                        found.add(token);
                    }
                }
            }
        }
        return found;
    }

    /** "accused each other"; "each side accused the other". */
    private boolean isReciprocal(Rule rule, int trigger, int subjects) {
        return rule.object().stream().flatMap(s -> walk.heads(s.steps(), trigger).stream()).anyMatch(h -> {
            String before = h == 0 ? "" : sentence.lemma(h - 1);
            String after = h + 1 == sentence.size() ? "" : sentence.lemma(h + 1);
            return before.equals("each") && sentence.lemma(h).equals("other") || before.equals("one") && sentence.lemma(h).equals("another")
                    || sentence.lemma(h).equals("one") && after.equals("another")
                    || subjects == 2 && before.equals("the") && sentence.lemma(h).equals("other");
        });
    }
}
