package org.geokg.claim.when;

import static org.geokg.claim.when.ToldClaims.UNDATED;
import static org.geokg.claim.when.ToldClaims.claim;
import static org.geokg.claim.when.ToldClaims.may;
import static org.geokg.claim.when.ToldClaims.otherTime;
import static org.geokg.claim.when.ToldClaims.past;
import static org.geokg.claim.when.ToldClaims.person;
import static org.geokg.claim.when.ToldClaims.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Claim;
import org.geokg.entity.Entity;
import org.geokg.entity.mention.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ann Testa spoke on 3 May, as the first sentence tells. */
@DisplayName("What somebody goes on to say")
class SpeechesTest {
    private static final Entity ANN = person("ann-testa");

    @Test
    @DisplayName("is of the day on which they spoke")
    void same() {
        assertEquals("2024-05-03", day("accused", ANN, past(1), Set.of(0)));
    }

    @Test
    @DisplayName("may be of another day far on, behind another date, or where the words say so")
    void far() {
        assertEquals("", day("accused", ANN, past(4), Set.of(0)));
        assertEquals("", day("accused", ANN, past(2), Set.of(0, 1)));
        assertEquals("", day("accused", ANN, otherTime(1), Set.of(0)));
    }

    @Test
    @DisplayName("is not what others say, nor what is done otherwise than by words")
    void other() {
        assertEquals("", day("accused", person("bob-testov"), past(1), Set.of(0)));
        assertEquals("", day("visited", ANN, past(1), Set.of(0)));
    }

    private static String day(String relation, Entity subject, Telling telling, Set<Integer> dated) {
        Speeches speeches = new Speeches(
                List.of(new DatedTelling(0, ANN, may(3))), dated, ToldClaims.ends(), Reading.gazetteer().words());
        Claim claim = claim(subject, relation, state("oda-land"), UNDATED);
        return ToldClaims.date(speeches.date(List.of(claim), List.of(Optional.of(telling))).getFirst());
    }
}
