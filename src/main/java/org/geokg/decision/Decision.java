package org.geokg.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A decision with who made it, when and why.
 *
 * @param by   the person
 * @param on   the day, as the person gives it
 * @param note the reason in words; may be empty
 */
public record Decision(Act act, String by, LocalDate on, String note) {
    public Decision {
        Objects.requireNonNull(act);
        Objects.requireNonNull(by);
        Objects.requireNonNull(on);
        Objects.requireNonNull(note);
    }

    /** All that it says, which tells it from others. */
    public List<String> content() {
        return List.of(act.word(), act.target(), act.value(), by, on.toString(), note);
    }
}
