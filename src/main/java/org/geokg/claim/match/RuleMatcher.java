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
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Tries rules on the words of one parsed sentence. */
public final class RuleMatcher {
    private static final int FEW = 3;
    private static final Set<String> PLACES = Set.of("from", "out_of", "into", "to", "in");
    private static final Set<String> TARGETS = Set.of("on", "against");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final ReferentFinder referents;
    private final EndResolver ends;
    private final Scene scene;
    private final DeedFinder deeds;
    private final SlotWalk walk;
    private final Togetherness together;
    private final Doubts doubts;
    private final Intents intents;

    public RuleMatcher(ParsedSentence sentence, Arguments arguments, ReferentFinder referents, EndResolver ends, DeedFinder deeds,
            ContextBook contexts) {
        this.ends = ends;
        this.deeds = deeds;
        this.doubts = new Doubts(sentence, contexts);
        this.intents = new Intents(sentence, arguments, contexts);
        this.sentence = sentence;
        this.arguments = arguments;
        this.referents = referents;
        this.scene = new Scene(sentence, arguments, referents);
        this.walk = new SlotWalk(sentence, arguments);
        this.together = new Togetherness(sentence, arguments, referents);
    }

    /** What comes of a rule at a word. */
    public sealed interface Outcome {}

    public record Matched(RuleMatch match) implements Outcome {}

    public record Rejected(Rejection why) implements Outcome {}

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
        return doubtful && outcome instanceof Matched matched ? new Matched(matched.match().asDoubtful()) : outcome;
    }

    /** Right behind the verb; what a comma parts from it only hangs there by mistake: "arrived in Warsaw, the first visit since". */
    private boolean hasObject(int trigger) {
        return sentence.children(trigger, "obj").stream()
                .anyMatch(o -> o > trigger && !sentence.token(o).isCalendarWord()
                        && IntStream.range(trigger + 1, o).noneMatch(i -> sentence.tag(i).equals(",") || sentence.tag(i).equals("IN")));
    }

    /** "They restored ties": of more than two it does not tell who with whom. */
    private boolean isManyInOnePronoun(List<Referent> subjects) {
        return subjects.size() > 2 && subjects.stream().allMatch(r -> sentence.tag(r.head()).startsWith("PRP"));
    }

    /** "The three states traded barbs": nor who with whom of those. */
    private boolean isManyInOneWord(List<Referent> subjects) {
        return subjects.size() > 2 && subjects.stream().map(Referent::head).distinct().count() == 1;
    }

    private Outcome ends(Rule rule, int trigger, List<Integer> content) {
        boolean oneEnd = rule.allows(Rule.Option.PAIRS) || rule.relation().takesDateAsObject();
        boolean objectFirst = !oneEnd && rule.subject().stream().anyMatch(s -> s.steps().contains("topic"));
        Ends known = objectFirst ? objects(rule, trigger, List.of()) : Ends.NONE;
        Predicate<Referent> canAct = r ->
                fits(r, rule, rule.relation().subjectTypes()) && isRightSubject(r, rule) && !isOneOf(r, known.fit(), rule);
        Ends told = first(rule.subject(), trigger, canAct);
        List<Referent> intending = told.fit().isEmpty() ? intending(rule, trigger, canAct) : List.of();
        Ends subjects = intending.isEmpty() ? told : new Ends(intending, List.of());
        boolean eachOther = rule.allows(Rule.Option.EACH_OTHER) || isReciprocal(rule, trigger, subjects.fit().size());
        Ends objects = oneEnd || eachOther ? subjects : objectFirst ? known : objects(rule, trigger, subjects.fit());
        if (subjects.fit().isEmpty()) {
            return new Rejected(Rejection.ofSubject(rule.subject(), subjects.unfit()));
        }
        if (objects.fit().isEmpty()) {
            return new Rejected(Rejection.ofObject(rule.object(), objects.unfit()));
        }
        boolean several = rule.allows(Rule.Option.SEVERAL) || rule.allows(Rule.Option.EACH_OTHER);
        if (several && subjects.fit().size() < 2) {
            return new Rejected(Rejection.of(Rejection.Reason.TOO_FEW_SUBJECTS));
        }
        boolean tooMany = rule.allows(Rule.Option.FEW) && subjects.fit().size() > FEW
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
        return first(rule.object(), trigger, r ->
                fits(r, rule, rule.relation().objectTypes()) && isRightKind(r, rule) && !isOneOf(r, subjects, rule) && !isBarred(r, rule));
    }

    private List<Integer> wordsIn(Condition condition, int trigger) {
        List<Integer> found = new ArrayList<>();
        for (Slot slot : condition.slots()) {
            for (int head : walk.heads(slot.steps(), trigger)) {
                for (int token : arguments.coordinated(head)) {
                    String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
                    if (condition.isMetBy(sentence.lemma(token), word)) {
                        found.add(token);
                    }
                }
            }
        }
        return found;
    }

    private boolean fits(Referent referent, Rule rule, List<EntityType> types) {
        boolean unnamed = rule.allows(Rule.Option.NAMED) && referents.isUnnamedPerson(referent);
        boolean unknown = rule.allows(Rule.Option.KNOWN) && referent.entity().isProvisional() && !ends.isInOffice(referent.entity());
        boolean person = rule.allows(Rule.Option.NOT_PERSONS) && !rule.allows(Rule.Option.OFFICE_ACTS)
                && referent.entity().isA(EntityType.PERSON);
        return !unnamed && !unknown && !person && !ends.both(referent, types, rule).isEmpty();
    }

    private static boolean isRightSubject(Referent subject, Rule rule) {
        boolean group = rule.allows(Rule.Option.NOT_GROUPS) && subject.entity().isA(EntityType.ARMED_GROUP);
        return !group && (!rule.allows(Rule.Option.STATES) || !subject.entity().isA(EntityType.ORGANIZATION));
    }

    private static boolean isRightKind(Referent object, Rule rule) {
        Entity entity = object.entity();
        if (rule.allows(Rule.Option.NOT_PERSONS) && entity.isA(EntityType.PERSON)) {
            return false;
        }
        boolean land = entity.isA(EntityType.PLACE) || entity.isA(EntityType.STATE);
        return (!rule.allows(Rule.Option.PERSON_OBJECT) || entity.isA(EntityType.PERSON)) && (!rule.allows(Rule.Option.TERRITORY) || land);
    }

    /** "accused each other"; "each side accused the other". */
    private boolean isReciprocal(Rule rule, int trigger, int subjects) {
        return rule.object().stream().flatMap(s -> walk.heads(s.steps(), trigger).stream()).anyMatch(h -> {
            String before = h == 0 ? "" : sentence.lemma(h - 1);
            return before.equals("each") && sentence.lemma(h).equals("other") || before.equals("one") && sentence.lemma(h).equals("another")
                    || subjects == 2 && before.equals("the") && sentence.lemma(h).equals("other");
        });
    }

    private boolean isBarred(Referent referent, Rule rule) {
        return !referent.isUnsaid() && !sentence.tag(referent.head()).startsWith("NNP")
                && rule.bars().contains(sentence.lemma(referent.head()));
    }

    /** Whether somebody is among others already, a capital as its state unless it is meant as a place. */
    private boolean isOneOf(Referent referent, List<Referent> others, Rule rule) {
        return others.stream().anyMatch(o -> o.entity().id().equals(referent.entity().id()) || ends.isBodyOf(o.entity(), referent.entity())
                || ends.serves(o.entity(), referent.entity())
                || !rule.allows(Rule.Option.PLACES) && ends.actor(o.entity()).id().equals(ends.actor(referent.entity()).id()));
    }

    /** The first alternative that has somebody who can stand there. */
    private Ends first(List<Slot> slots, int trigger, Predicate<Referent> fits) {
        List<Referent> unfit = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.steps().getLast().equals("topic") && isToldElsewhere(slots, trigger)) {
                break;
            }
            List<Referent> there = referents(slot, trigger, fits);
            List<Referent> found = there.stream().filter(fits).toList();
            if (!found.isEmpty()) {
                return new Ends(found, List.of());
            }
            unfit.addAll(there);
        }
        return new Ends(List.of(), unfit);
    }

    /** "pulled its soldiers out of the hills": where that may be, it is not simply what was spoken of last. */
    private boolean isToldElsewhere(List<Slot> slots, int trigger) {
        return isAimedElsewhere(slots, trigger) || slots.stream()
                .filter(s -> PLACES.contains(s.steps().getLast()))
                .flatMap(s -> walk.heads(s.steps(), trigger).stream())
                .anyMatch(h -> sentence.tag(h).startsWith("NN") && sentence.children(h, "det", "nmod:poss").stream().findAny().isPresent());
    }

    /** "imposed sanctions on two generals": so not on who was spoken of last; "on Monday" tells nothing of whom. */
    private boolean isAimedElsewhere(List<Slot> slots, int trigger) {
        return slots.stream()
                .filter(s -> TARGETS.contains(s.steps().getLast()))
                .flatMap(s -> walk.heads(s.steps(), trigger).stream())
                .anyMatch(h -> sentence.tag(h).startsWith("NN") && !sentence.token(h).isCalendarWord());
    }

    private List<Referent> referents(Slot slot, int trigger, Predicate<Referent> fits) {
        Predicate<Entity> wanted = e -> fits.test(new Referent(e, Referent.UNSAID, e.label(), 1));
        List<String> steps = slot.steps();
        List<String> before = steps.subList(0, steps.size() - 1);
        List<Referent> found = new ArrayList<>();
        switch (steps.getLast()) {
            case "hyphen" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.beforeHyphen(h)));
            case "scene" -> walk.heads(before, trigger).forEach(h -> found.addAll(scene.of(h)));
            case "deed" -> walk.heads(before, trigger).forEach(h -> found.addAll(deeds.doers(h)));
            case "joined" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.joined(h)));
            case "told" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.strikers(h)));
            case "topic" -> found.addAll(referents.topic(trigger, wanted));
            case "here" -> found.addAll(referents.here());
            case "poss" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.possessors(h, wanted)));
            case "adjective" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.qualifiers(h)));
            case "owner" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.owners(h, wanted)));
            default -> walk.heads(steps, trigger).forEach(h -> found.addAll(referents.find(h, wanted)));
        }
        return found.stream().filter(r -> r.head() != trigger).toList();
    }
}
