package org.geokg.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Evidence;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.junit.jupiter.api.Test;

class ExtractedClaimsTest {
    private static final DateRange LATE_JANUARY = new DateRange(
            LocalDate.of(2025, 1, 21), LocalDate.of(2025, 1, 31), Precision.PART_OF_MONTH, Basis.ARTICLE_DATE,
            "late January");

    @Test
    void datesReadAsInAClaimsFile() {
        GivenClaim claim = ExtractedClaims.of(List.of(extraction(new ClaimTime.At(LATE_JANUARY))), 0.5).getFirst();
        assertEquals(Optional.of("2025-01-21"), claim.date());
        assertEquals(Optional.empty(), claim.from());
    }

    @Test
    void aStatesBeginningIsItsFrom() {
        ClaimTime since = new ClaimTime.Between(Optional.of(LATE_JANUARY), Optional.empty());
        GivenClaim claim = ExtractedClaims.of(List.of(extraction(since)), 0.5).getFirst();
        assertEquals(Optional.empty(), claim.date());
        assertEquals(Optional.of("2025-01-21"), claim.from());
    }

    @Test
    void weakClaimsAreLeftOut() {
        assertEquals(List.of(), ExtractedClaims.of(List.of(extraction(new ClaimTime.Unknown())), 0.9));
    }

    private static Extraction extraction(ClaimTime time) {
        String text = "Norway met Iceland in late January.";
        Article article = new Article(
                "a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, 0);
        Claim claim = new Claim(
                "a", Entity.found("norway", "Norway", EntityType.STATE),
                TestRelations.catalog().find("metWith").orElseThrow(),
                new ClaimObject.Of(Entity.found("iceland", "Iceland", EntityType.STATE)), Polarity.AFFIRMED,
                Factuality.ACTUAL, Optional.empty(), time, Optional.empty(), false, Optional.empty(), List.of(), 0.8,
                new Evidence(0, text.length(), text), "meet-v1", "Norway", "Iceland");
        return new Extraction(article, Optional.empty(), List.of(claim));
    }
}
