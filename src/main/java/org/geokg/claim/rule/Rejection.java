package org.geokg.claim.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.geokg.entity.reference.Referent;

/**
 * Why a rule whose trigger stands in a sentence makes no claim of it.
 *
 * @param reason what was amiss
 * @param where  slots in which it was, as rule files write them; empty where it is no matter of slots
 * @param words  what stands there and should not; empty where nothing does
 */
public record Rejection(Reason reason, String where, List<String> words) {
    /** What can be amiss. */
    public enum Reason {
        CONDITION_NOT_MET,
        UNLESS_MET,
        NO_SUBJECT,
        NO_OBJECT,
        UNFIT_SUBJECT,
        UNFIT_OBJECT,
        NOT_TOGETHER,
        OBJECT_OF_ITS_OWN,
        TOO_FEW_SUBJECTS,
        TOO_FEW_OBJECTS,
        TOO_MANY_SUBJECTS,
        REPORT_ON_SPORT,
        FICTION,
        MISHAP
    }

    public Rejection {
        words = List.copyOf(words);
    }

    public static Rejection of(Reason reason) {
        return new Rejection(reason, "", List.of());
    }

    public static Rejection ofCondition(Condition condition) {
        return new Rejection(Reason.CONDITION_NOT_MET, text(condition.slots()), List.of());
    }

    public static Rejection ofUnless(Condition condition, List<String> words) {
        return new Rejection(Reason.UNLESS_MET, text(condition.slots()), words);
    }

    /** @param unfit who stands there but may not */
    public static Rejection ofSubject(List<Slot> slots, List<Referent> unfit) {
        return new Rejection(unfit.isEmpty() ? Reason.NO_SUBJECT : Reason.UNFIT_SUBJECT, text(slots), labels(unfit));
    }

    /** @param unfit who stands there but may not */
    public static Rejection ofObject(List<Slot> slots, List<Referent> unfit) {
        return new Rejection(unfit.isEmpty() ? Reason.NO_OBJECT : Reason.UNFIT_OBJECT, text(slots), labels(unfit));
    }

    private static String text(List<Slot> slots) {
        return slots.stream().map(Slot::toString).collect(Collectors.joining("|"));
    }

    private static List<String> labels(List<Referent> referents) {
        return referents.stream().map(r -> r.entity().label()).distinct().toList();
    }
}
