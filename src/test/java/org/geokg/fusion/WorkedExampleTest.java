package org.geokg.fusion;

import static org.geokg.fusion.EpisodesTest.days;
import static org.geokg.fusion.Press.article;
import static org.geokg.fusion.Press.claim;
import static org.geokg.fusion.Press.office;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.time.Basis;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.junit.jupiter.api.Test;

/** The claims of one article with attributions, plans, negations and a former office, and what must come of them. */
class WorkedExampleTest {
    private static final Fused FUSED = Fused.from(article("example", "", "2025-03-31",
            claim("armenia", "withholdsFundingFrom", "csto").by("armenia/foreign-ministry").confidence(0.95)
                    .time(since("2024-03-31", "2024-03-31", Precision.APPROXIMATE)),
            claim("armenia", "suspendedParticipation", "csto").since("2024-08").confidence(0.95),
            claim("russia", "leads", "csto").confidence(0.9),
            claim("armenia", "withholdsFundingFrom", "csto").by("armenia/foreign-ministry").confidence(0.8),
            claim("russia", "leads", "csto").confidence(0.85),
            claim("csto", "establishedIn", "2002").confidence(0.98),
            claim("russia", "memberOf", "csto").confidence(0.97),
            claim("armenia", "memberOf", "csto").confidence(0.97),
            claim("belarus", "memberOf", "csto").confidence(0.97),
            claim("russia", "memberOf", "csto").confidence(0.9),
            claim("armenia", "suspendedParticipation", "csto").by("pashinyan").kind("at all levels").confidence(0.95),
            office("pashinyan", "Prime Minister", "armenia").confidence(0.98),
            claim("armenia", "withholdsFundingFrom", "csto").by("armenia").told(Factuality.PLANNED).confidence(0.4),
            claim("armenia", "alliedWith", "russia").confidence(0.75),
            claim("armenia", "rivalOf", "azerbaijan").kind("primary regional foe"),
            claim("russia", "atWarWith", "ukraine").confidence(0.95),
            claim("azerbaijan", "attacked", "nagorno-karabakh").on("2023-09").confidence(0.95),
            claim("armenia", "seeksMembershipIn", "european-union").since("2025-03-26").confidence(0.85),
            claim("armenia", "appliedToJoin", "european-union").negated().confidence(0.85),
            claim("armenia", "signedAgreementWith", "united-states").on("2025-01").kind("charter").confidence(0.95),
            office("blinken", "Secretary of State", "united-states").former().confidence(0.97)
                    .time(new ClaimTime.Between(
                            Optional.empty(), Optional.of(range("2025-01-21", "2025-03-31", Precision.PART_OF_MONTH)))),
            office("mirzoyan", "Foreign Minister", "armenia").confidence(0.97)));

    @Test
    void facts() {
        assertEquals(
                List.of(
                        "armenia alliedWith russia",
                        "armenia memberOf csto",
                        "armenia rivalOf azerbaijan",
                        "armenia seeksMembershipIn european-union",
                        "armenia signedAgreementWith united-states",
                        "armenia suspendedParticipation csto",
                        "armenia withholdsFundingFrom csto",
                        "azerbaijan attacked nagorno-karabakh",
                        "azerbaijan rivalOf armenia",
                        "belarus memberOf csto",
                        "csto establishedIn 2002",
                        "mirzoyan holdsOfficeIn armenia",
                        "pashinyan holdsOfficeIn armenia",
                        "russia alliedWith armenia",
                        "russia atWarWith ukraine",
                        "russia leads csto",
                        "russia memberOf csto",
                        "ukraine atWarWith russia",
                        "united-states signedAgreementWith armenia"),
                FUSED.facts());
    }

    @Test
    void twoClaimsMakeOneSuspension() {
        Statement suspension = FUSED.only("suspendedParticipation");
        assertEquals(Status.ASSERTED, suspension.status());
        assertEquals(new BigDecimal("0.95"), suspension.confidence());
        assertEquals(1, suspension.sourceCount());
        assertEquals(2, suspension.supportedBy().size());
        assertEquals("2024-08-01/2024-08-31", days(suspension.begin()));
        assertEquals(Optional.of(Precision.MONTH), suspension.precision());
        assertEquals(Optional.of("at all levels"), suspension.kind());
    }

    @Test
    void aPlanIsMentionedInTheRunningState() {
        Statement withheld = FUSED.only("withholdsFundingFrom");
        assertEquals(2, withheld.supportedBy().size());
        assertEquals(1, withheld.mentionedBy().size());
        assertEquals("2024-03-31/2024-03-31", days(withheld.begin()));
        assertEquals(Optional.of(Precision.APPROXIMATE), withheld.precision());
    }

    @Test
    void theFormerOfficeHasAnEnd() {
        Statement blinken = FUSED.statements().stream().filter(Statement::former).findFirst().orElseThrow();
        assertEquals(Status.ASSERTED, blinken.status());
        assertEquals("2025-01-21/2025-03-31", days(blinken.end()));
        assertEquals("none", days(blinken.begin()));
    }

    @Test
    void theApplicationIsRefuted() {
        assertEquals(Status.REFUTED, FUSED.only("appliedToJoin").status());
    }

    private static ClaimTime since(String first, String last, Precision precision) {
        return new ClaimTime.Between(Optional.of(range(first, last, precision)), Optional.empty());
    }

    private static DateRange range(String first, String last, Precision precision) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last), precision, Basis.TEXT, "");
    }
}
