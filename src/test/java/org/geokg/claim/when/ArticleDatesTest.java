package org.geokg.claim.when;

import static org.geokg.claim.when.ToldClaims.UNDATED;
import static org.geokg.claim.when.ToldClaims.claim;
import static org.geokg.claim.when.ToldClaims.may;
import static org.geokg.claim.when.ToldClaims.otherTime;
import static org.geokg.claim.when.ToldClaims.past;
import static org.geokg.claim.when.ToldClaims.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Claim;
import org.geokg.entity.Entity;
import org.geokg.entity.mention.Reading;
import org.geokg.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deed without a date takes that of another sentence")
class ArticleDatesTest {
    private static final Entity ODA = state("oda-land");
    private static final Entity IBU = state("ibu-land");
    private static final Optional<DateRange> NONE = Optional.empty();

    @Test
    @DisplayName("where a noun names the deed again: \"the raid on 3 May\"")
    void namedAgain() {
        assertEquals("2024-05-03", date(past(0), List.of(raid(2, List.of(ODA))), List.of(NONE, NONE, NONE)));
    }

    @Test
    @DisplayName("but not where the noun names somebody else")
    void namedOfOthers() {
        assertEquals("", date(past(0), List.of(raid(2, List.of(state("uma-land")))), List.of(NONE, NONE, NONE)));
    }

    @Test
    @DisplayName("where it goes on with an entry of a list of dates, unless its words put it elsewhere")
    void entry() {
        assertEquals("2024-05-03", date(past(1), List.of(), List.of(NONE, Optional.of(may(3)))));
        assertEquals("", date(otherTime(1), List.of(), List.of(NONE, Optional.of(may(3)))));
    }

    private static DatedEvent raid(int sentence, List<Entity> named) {
        return new DatedEvent(List.of(EventKind.ATTACK), sentence, may(3), named, false);
    }

    private static String date(Telling telling, List<DatedEvent> events, List<Optional<DateRange>> entries) {
        Speeches speeches = new Speeches(List.of(), Set.of(), ToldClaims.ends(), Reading.gazetteer().words());
        ArticleDates dates = new ArticleDates(
                ToldClaims.ends(), events, speeches, entries, Optional.empty(), Reading.gazetteer().words());
        Claim claim = claim(ODA, "attacked", IBU, UNDATED);
        dates.tell(claim, telling);
        return ToldClaims.date(dates.date(List.of(claim)).getFirst());
    }
}
