package org.geokg.claim.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Evidence;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.DateText;
import org.geokg.time.Precision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Told on 3 March: "Chad expelled Sudanese envoys." */
@DisplayName("What answers a deed of the sentence before")
class AnswersTest {
    private static final Relation EXPELLED = new Relation(
            "expelledDiplomatsOf", "expelled diplomats of", Relation.Kind.EVENT, false, List.of(EntityType.STATE),
            List.of(EntityType.STATE), List.of(), List.of(), List.of());
    private static final boolean SIMPLE = true;
    private static final boolean PLUPERFECT = false;

    @Test
    @DisplayName("is of its month")
    void month() {
        assertEquals("2024-03", answered(deed("chad", "sudan", 3), SIMPLE, claim("sudan", "chad", new ClaimTime.Unknown())));
    }

    @Test
    @DisplayName("may be of the next one late in a month, and stays undated")
    void late() {
        assertEquals("", answered(deed("chad", "sudan", 28), SIMPLE, claim("sudan", "chad", new ClaimTime.Unknown())));
    }

    @Test
    @DisplayName("is not of the time of a third party's deed that is told with \"had\"")
    void pluperfect() {
        assertEquals("", answered(deed("sudan", "chad", 3), PLUPERFECT, claim("mali", "togo", new ClaimTime.Unknown())));
    }

    @Test
    @DisplayName("is so where who answers suffered it, or hits back at its doer")
    void suffered() {
        assertEquals("2024-03", answered(deed("sudan", "chad", 3), PLUPERFECT, claim("chad", "togo", new ClaimTime.Unknown())));
        assertEquals("2024-03", answered(deed("sudan", "chad", 3), PLUPERFECT, claim("mali", "sudan", new ClaimTime.Unknown())));
    }

    private static String answered(Claim deed, boolean simple, Claim answer) {
        List<Claim> dated = new Answers().date(List.of(deed, answer), List.of(
                Optional.of(telling(0, true, simple, false)), Optional.of(telling(1, false, true, true))));
        return dated.get(1).time() instanceof ClaimTime.At(DateRange day) ? DateText.of(day).first() : "";
    }

    private static Telling telling(int sentence, boolean dated, boolean past, boolean answers) {
        return new Telling(sentence, true, dated, past, false, false, false, answers, false, false);
    }

    private static Claim deed(String subject, String object, int dayOfMarch) {
        LocalDate day = LocalDate.of(2024, 3, dayOfMarch);
        return claim(subject, object, new ClaimTime.At(new DateRange(day, day, Precision.DAY, Basis.EXPLICIT, "then")));
    }

    private static Claim claim(String subject, String object, ClaimTime time) {
        return new Claim(
                "article", state(subject), EXPELLED, new ClaimObject.Of(state(object)), Polarity.AFFIRMED, Factuality.ACTUAL,
                Optional.empty(), time, Optional.empty(), false, Optional.empty(), List.of(), 0.9,
                new Evidence(0, 4, "said"), "relation.expel-v1", subject, object);
    }

    private static Entity state(String id) {
        return new Entity(
                id, id, List.of(EntityType.STATE), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
