package org.geokg.claim.when;

import static org.geokg.claim.when.ToldClaims.UNDATED;
import static org.geokg.claim.when.ToldClaims.claim;
import static org.geokg.claim.when.ToldClaims.date;
import static org.geokg.claim.when.ToldClaims.dated;
import static org.geokg.claim.when.ToldClaims.may;
import static org.geokg.claim.when.ToldClaims.otherTime;
import static org.geokg.claim.when.ToldClaims.past;
import static org.geokg.claim.when.ToldClaims.person;
import static org.geokg.claim.when.ToldClaims.state;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.Entity;
import org.geokg.entity.mention.Reading;
import org.geokg.time.Basis;
import org.geokg.time.ReferenceDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Told right after an occasion with a date")
class OccasionsTest {
    private static final Entity ANN = person("ann-testa");
    private static final Entity ODA = state("oda-land");
    private static final Entity IBU = state("ibu-land");
    private static final Entity UMA = state("uma-land");
    private static final ClaimTime THIRD = new ClaimTime.At(may(3));

    @Test
    @DisplayName("whom a visitor met was met on the visit")
    void visit() {
        Claim met = claim(ANN, "metWith", person("bob-testov"), UNDATED);
        assertEquals("2024-05-03", second(claim(ANN, "visited", ODA, THIRD), met, past(1)));
        assertEquals("", second(claim(ANN, "visited", ODA, THIRD), met, otherTime(1)));
        assertEquals("", second(claim(person("mary-tester"), "visited", ODA, THIRD), met, past(1)));
    }

    @Test
    @DisplayName("what two states signed is of the day on which they met")
    void signing() {
        Claim signed = claim(ODA, "signedAgreementWith", IBU, UNDATED);
        assertEquals("2024-05-03", second(claim(IBU, "metWith", ODA, THIRD), signed, past(1)));
        assertEquals("", second(claim(IBU, "metWith", UMA, THIRD), signed, past(1)));
        assertEquals("", second(claim(IBU, "metWith", ODA, THIRD), signed, past(5)));
    }

    @Test
    @DisplayName("leaders met at a ceremony of these days, not at one of history")
    void ceremony() {
        Claim met = claim(ANN, "metWith", person("bob-testov"), UNDATED);
        ClaimTime then = new ClaimTime.At(ToldClaims.day(LocalDate.of(1998, 6, 3)));
        assertEquals("2024-05-03", second(claim(ANN, "signedAgreementWith", person("bob-testov"), THIRD), met, past(1)));
        assertEquals("", second(claim(ANN, "signedAgreementWith", person("bob-testov"), then), met, past(1)));
    }

    @Test
    @DisplayName("mediation is of what the mediated agreed with one another")
    void mediation() {
        assertEquals(List.of("2024-05-03", "2024-05-03"), mediated(ODA, IBU));
        assertEquals(List.of("", ""), mediated(ODA, UMA));
    }

    /** The two signed something on 3 May; somebody mediated between these. */
    private static List<String> mediated(Entity one, Entity other) {
        List<Claim> claims = List.of(
                claim(ODA, "signedAgreementWith", IBU, THIRD), claim(state("ema-land"), "mediatedBetween", one, UNDATED),
                claim(state("ema-land"), "mediatedBetween", other, UNDATED));
        List<Claim> found = occasions().date(claims, List.of(Optional.of(dated(0)), Optional.of(past(1)), Optional.of(past(1))));
        return found.stream().skip(1).map(ToldClaims::date).toList();
    }

    private static String second(Claim first, Claim second, Telling telling) {
        return date(occasions().date(List.of(first, second), List.of(Optional.of(dated(0)), Optional.of(telling))).get(1));
    }

    private static Occasions occasions() {
        ReferenceDate today = new ReferenceDate(LocalDate.of(2024, 5, 10), Basis.ARTICLE_DATE);
        return new Occasions(ToldClaims.ends(), Optional.of(today), Reading.gazetteer().words());
    }
}
