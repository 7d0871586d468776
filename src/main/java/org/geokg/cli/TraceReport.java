package org.geokg.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.geokg.claim.Claim;
import org.geokg.claim.Polarity;
import org.geokg.claim.rule.Rejection;
import org.geokg.claim.rule.RuleTrace;

/** Prints how rules fare in a sentence, as they are tried, for those whose names begin as wanted. */
final class TraceReport implements RuleTrace {
    private final Console console;
    private final String prefix;
    private String trigger = "";

    TraceReport(Console console, String prefix) {
        this.console = console;
        this.prefix = prefix;
    }

    @Override
    public void tried(Attempt attempt) {
        if (!attempt.rule().startsWith(prefix)) {
            return;
        }
        if (!attempt.trigger().equals(trigger)) {
            trigger = attempt.trigger();
            console.out().println("At \"" + Plain.text(trigger) + "\":");
        }
        String outcome = switch (attempt) {
            case Matched m -> "yes  " + String.join(", ", m.subjects()) + " > " + String.join(", ", m.objects()) + " ["
                    + stance(m.polarity(), m.factuality().name()) + m.speaker().map(s -> ", says " + s.label()).orElse("") + "]";
            case Rejected r -> "no   " + why(r.why());
        };
        console.out().printf("  %-36s %s%n", attempt.rule(), Plain.text(outcome));
    }

    boolean isEmpty() {
        return trigger.isEmpty();
    }

    void claim(Claim claim) {
        console.out().println("  " + Plain.text(String.format(Locale.ROOT, "%s %s %s [%s] %.2f by %s",
                claim.subject().label(), claim.relation().name(), claim.object().label(),
                stance(claim.polarity(), claim.factuality().name()), claim.confidence(), claim.rule())));
    }

    private static String stance(Polarity polarity, String factuality) {
        return (polarity == Polarity.NEGATED ? "negated, " : "") + factuality.toLowerCase(Locale.ROOT);
    }

    private static String why(Rejection why) {
        String there = why.words().stream().collect(Collectors.joining(", "));
        return switch (why.reason()) {
            case CONDITION_NOT_MET -> "where " + why.where() + ": none of its words is there";
            case UNLESS_MET -> "unless " + why.where() + ": " + there + " is there";
            case NO_SUBJECT -> "subject " + why.where() + ": nobody is there";
            case NO_OBJECT -> "object " + why.where() + ": nobody is there";
            case UNFIT_SUBJECT -> "subject " + why.where() + ": " + there + " cannot be one";
            case UNFIT_OBJECT -> "object " + why.where() + ": " + there + " cannot be one";
            case OBJECT_OF_ITS_OWN -> "intransitive: the verb has an object of its own";
            case NOT_TOGETHER -> "pairs: they do not act together";
            case TOO_FEW_SUBJECTS -> "several: only one does it";
            case TOO_FEW_OBJECTS -> "several-objects: it is done to only one";
            case TOO_MANY_SUBJECTS -> "few: too many did it together";
            case REPORT_ON_SPORT -> "not-in-sport: this is a report on sport";
            case FICTION -> "this is told of a work of fiction or an exercise";
            case MISHAP -> "this happened by accident";
        };
    }
}
