package org.geokg.claim;

import java.util.Optional;
import org.geokg.time.DateRange;

/** When the triple of a claim happened or held, as far as the text tells. */
public sealed interface ClaimTime {
    /** The text gives no time, or one that could not be resolved. */
    record Unknown() implements ClaimTime {}

    /** An event's day. */
    record At(DateRange day) implements ClaimTime {}

    /** A state's beginning and end; an absent end leaves it open. At least one is present. */
    record Between(Optional<DateRange> begin, Optional<DateRange> end) implements ClaimTime {
        public Between {
            if (begin.isEmpty() && end.isEmpty()) {
                throw new IllegalArgumentException("neither begin nor end: use Unknown");
            }
        }
    }
}
