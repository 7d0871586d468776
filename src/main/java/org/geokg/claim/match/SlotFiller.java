package org.geokg.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.geokg.claim.end.DeedFinder;
import org.geokg.claim.rule.Slot;
import org.geokg.entity.Entity;
import org.geokg.entity.reference.Referent;
import org.geokg.entity.reference.ReferentFinder;
import org.geokg.text.ParsedSentence;

/** Who stands at the slots of a rule. */
final class SlotFiller {
    private static final Set<String> PLACES = Set.of("from", "out_of", "into", "to", "in");
    /** Nouns that tell nothing of where: it was told before. */
    private static final Set<String> VAGUE = Set.of("region", "area", "country", "territory");
    /** Last steps for whom or where the sentence leaves out. */
    private static final Set<String> UNTOLD = Set.of("topic", "there", "theatre", "punished");
    private static final Set<String> TARGETS = Set.of("on", "against");

    private final ParsedSentence sentence;
    private final SlotWalk walk;
    private final ReferentFinder referents;
    private final Scene scene;
    private final DeedFinder deeds;

    SlotFiller(ParsedSentence sentence, SlotWalk walk, ReferentFinder referents, Scene scene, DeedFinder deeds) {
        this.sentence = sentence;
        this.walk = walk;
        this.referents = referents;
        this.scene = scene;
        this.deeds = deeds;
    }

    /** The first alternative that has somebody who can stand there. */
    Ends first(List<Slot> slots, int trigger, Predicate<Referent> fits) {
        List<Referent> unfit = new ArrayList<>();
        for (Slot slot : slots) {
            // "a member of the Lake Union" is none of what was named before
            boolean unknown = unfit.stream().anyMatch(r -> r.entity().isProvisional());
            if (UNTOLD.contains(slot.steps().getLast()) && (unknown || isToldElsewhere(slots, trigger))) {
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
                .anyMatch(h -> sentence.tag(h).startsWith("NN") && sentence.children(h, "det", "nmod:poss").stream().findAny().isPresent()
                        && !isJustThere(h));
    }

    /** "arrived in the region": where that is, was told before. */
    private boolean isJustThere(int noun) {
        return VAGUE.contains(sentence.lemma(noun)) && sentence.children(noun, "amod", "compound", "nmod", "acl", "acl:relcl").isEmpty();
    }

    /** "imposed sanctions on two generals": so not on who was spoken of last; "on Monday" tells nothing of whom. */
    private boolean isAimedElsewhere(List<Slot> slots, int trigger) {
        return slots.stream()
                .filter(s -> TARGETS.contains(s.steps().getLast()))
                .flatMap(s -> walk.heads(s.steps(), trigger).stream())
                .anyMatch(h -> sentence.tag(h).startsWith("NN") && !sentence.token(h).isCalendarWord());
    }

    /** "recognized Gibraltar's right": whose it is, where the parse has lost what. */
    private boolean ownsLost(int head) {
        return sentence.is(head, "obj") && sentence.children(head, "case").stream().anyMatch(c -> sentence.tag(c).equals("POS"));
    }

    private List<Referent> referents(Slot slot, int trigger, Predicate<Referent> fits) {
        Predicate<Entity> wanted = e -> fits.test(Referent.unsaid(e, 1));
        List<String> steps = slot.steps();
        List<String> before = steps.subList(0, steps.size() - 1);
        List<Referent> found = new ArrayList<>();
        switch (steps.getLast()) {
            case "hyphen" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.beforeHyphen(h)));
            case "scene" -> walk.heads(before, trigger).forEach(h -> found.addAll(scene.of(h)));
            case "deed" -> walk.heads(before, trigger).forEach(h -> found.addAll(deeds.doers(h)));
            case "joined" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.joined(h)));
            case "told" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.strikers(h)));
            case "topic" -> found.addAll(referents.unsaid().topic(trigger, wanted));
            case "there" -> found.addAll(referents.unsaid().there(trigger, wanted));
            case "foes" -> found.addAll(deeds.foes());
            case "theatre" -> found.addAll(deeds.theatre());
            case "needy" -> found.addAll(deeds.needy());
            case "punished" -> found.addAll(deeds.punished());
            case "here" -> found.addAll(referents.unsaid().here());
            case "both" -> found.addAll(referents.both(trigger));
            case "poss" -> walk.heads(before, trigger).stream().filter(h -> h == trigger || !referents.isTied(h))
                    .forEach(h -> found.addAll(referents.possessors(h, wanted)));
            case "adjective" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.qualifiers(h)));
            case "owner" -> walk.heads(before, trigger).forEach(h -> found.addAll(referents.owners(h, wanted)));
            default -> walk.heads(steps, trigger).stream().filter(h -> !ownsLost(h)).forEach(h -> found.addAll(referents.find(h, wanted)));
        }
        boolean ofTrigger = steps.equals(List.of("self")); // "the two rivals"
        return found.stream().filter(r -> ofTrigger || r.head() != trigger).toList();
    }
}
