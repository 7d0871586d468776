package org.geokg.fusion;

import static org.geokg.fusion.Press.article;
import static org.geokg.fusion.Press.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.time.DateRange;
import org.geokg.time.Precision;
import org.junit.jupiter.api.Test;

/** Which claims are about the same time that something happened or held. */
class EpisodesTest {
    @Test
    void exactDatesWithinADayAreOneEvent() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-31", claim("mali", "attacked", "togo").on("2025-03-10")),
                        article("b", "Courier", "2025-03-31", claim("mali", "attacked", "togo").on("2025-03-11")))
                .only("attacked");
        assertEquals("2025-03-10/2025-03-11", days(statement.begin()));
        assertEquals(2, statement.supportedBy().size());
    }

    @Test
    void aChainOfDaysIsNotOneLongEvent() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31",
                claim("mali", "attacked", "togo").on("2025-03-10"),
                claim("mali", "attacked", "togo").on("2025-03-11"),
                claim("mali", "attacked", "togo").on("2025-03-12"),
                claim("mali", "attacked", "togo").on("2025-03-13")));
        assertEquals(List.of("2025-03-10/2025-03-11", "2025-03-12/2025-03-13"), begins(fused, "attacked"));
    }

    @Test
    void aWiderRangeJoinsTheOneEpisodeItOverlaps() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-31", claim("mali", "attacked", "togo").on("2025")),
                        article("b", "Courier", "2025-03-31", claim("mali", "attacked", "togo").on("2025-03-11")))
                .only("attacked");
        assertEquals("2025-03-11/2025-03-11", days(statement.begin()));
        assertEquals(Optional.of(Precision.DAY), statement.precision());
        assertEquals(Optional.of("2025-03-11"), statement.timeText());
    }

    @Test
    void aWiderRangeThatOverlapsSeveralStaysItsOwn() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31",
                claim("mali", "attacked", "togo").on("2025"),
                claim("mali", "attacked", "togo").on("2025"),
                claim("mali", "attacked", "togo").on("2025-01-11"),
                claim("mali", "attacked", "togo").on("2025-03-11")));
        assertEquals(
                List.of("2025-01-01/2025-12-31", "2025-01-11/2025-01-11", "2025-03-11/2025-03-11"),
                begins(fused, "attacked"));
    }

    @Test
    void anUndatedClaimJoinsTheLatestEpisodeBegunBeforeItsArticle() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31",
                        claim("mali", "attacked", "togo").on("2024-05-05"),
                        claim("mali", "attacked", "togo").on("2025-03-05")),
                article("b", "Courier", "2024-12-01", claim("mali", "attacked", "togo")));
        assertEquals(List.of(2, 1), fused.all("attacked").stream().map(s -> s.supportedBy().size()).toList());
    }

    @Test
    void anUndatedClaimOfAnUndatedArticleJoinsTheOnlyEpisodeElseNone() {
        var undated = article("b", "Courier", "", claim("mali", "attacked", "togo"));
        var one = article("a", "Herald", "2025-03-31", claim("mali", "attacked", "togo").on("2024-05-05"));
        var other = article("c", "Herald", "2025-03-31", claim("mali", "attacked", "togo").on("2025-03-05"));
        assertEquals(1, Fused.from(undated, one).all("attacked").size());
        assertEquals(3, Fused.from(undated, one, other).all("attacked").size());
    }

    @Test
    void aPlanJoinsTheEventThatCameOfIt() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-01",
                                claim("mali", "signedAgreementWith", "togo").on("2025-03").told(Factuality.PLANNED)),
                        article("b", "Herald", "2025-03-21", claim("mali", "signedAgreementWith", "togo").on("2025-03-20")))
                .only("signedAgreementWith");
        assertEquals(Status.ASSERTED, statement.status());
        assertEquals(1, statement.mentionedBy().size());
        assertEquals("2025-03-20/2025-03-20", days(statement.begin()));
    }

    @Test
    void kindsKeepEventsApartAndAClaimWithoutOneJoins() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31",
                        claim("mali", "suppliedArmsTo", "togo").on("2025-03-05").kind("tanks"),
                        claim("mali", "suppliedArmsTo", "togo").on("2025-03-15").kind("missiles")),
                article("b", "Courier", "2025-03-31", claim("mali", "suppliedArmsTo", "togo").on("2025-03-15")));
        assertEquals(List.of(1, 2), fused.all("suppliedArmsTo").stream().map(s -> s.supportedBy().size()).toList());
    }

    @Test
    void aStateThatRunsCannotBeginAgain() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-31", claim("mali", "leads", "ecowas").since("2012")),
                        article("b", "Courier", "2025-03-31", claim("mali", "leads", "ecowas").since("2012-06-04")),
                        article("c", "Gazette", "2025-03-31", claim("mali", "leads", "ecowas").since("2018-06-04")))
                .only("leads");
        assertEquals("2012-06-04/2012-06-04", days(statement.begin()));
        assertEquals(3, statement.sourceCount());
    }

    @Test
    void aPastTermAndAPresentOneAreTwoEpisodes() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31",
                claim("mali", "memberOf", "ecowas").during("1990", "1994"),
                claim("mali", "memberOf", "ecowas").since("2004")));
        assertEquals(List.of("1990-01-01/1990-12-31", "2004-01-01/2004-12-31"), begins(fused, "memberOf"));
        assertEquals(List.of("mali memberOf ecowas"), fused.facts());
    }

    @Test
    void thePresentTenseAfterAPastTermIsANewEpisode() {
        Fused fused = Fused.from(
                article("a", "Herald", "2000-03-31", claim("mali", "memberOf", "ecowas").during("1990", "1994")),
                article("b", "Herald", "2025-03-31", claim("mali", "memberOf", "ecowas")));
        assertEquals(2, fused.all("memberOf").size());
        assertEquals(List.of("mali memberOf ecowas"), fused.facts());
    }

    @Test
    void whatWasWrittenWhileItLastedBelongsToTheTermThatEndedLater() {
        Fused fused = Fused.from(
                article("a", "Herald", "1992-03-31",
                        claim("mali", "memberOf", "ecowas"), claim("mali", "memberOf", "ecowas").since("1990")),
                article("b", "Herald", "2025-03-31", claim("mali", "memberOf", "ecowas").during("1990", "1994")));
        assertEquals(3, fused.only("memberOf").supportedBy().size());
        assertEquals(List.of(), fused.facts());
    }

    @Test
    void symmetricRelationsAreOneStatementAndTwoFacts() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31", claim("togo", "alliedWith", "mali")),
                article("b", "Courier", "2025-03-31", claim("mali", "alliedWith", "togo")));
        assertEquals("mali", fused.only("alliedWith").subject().id());
        assertEquals(2, fused.only("alliedWith").sourceCount());
        assertEquals(List.of("mali alliedWith togo", "togo alliedWith mali"), fused.facts());
    }

    @Test
    void aDateAsObjectIsAFact() {
        assertEquals(
                List.of("ecowas establishedIn 1975"),
                Fused.from(article("a", "Herald", "", claim("ecowas", "establishedIn", "1975"))).facts());
    }

    @Test
    void theKeyIsMadeOfTripleFirstBoundAndRoleAlone() {
        var first = article("a", "Herald", "2025-03-31", claim("mali", "memberOf", "ecowas").since("2004"));
        String key = Fused.from(first).only("memberOf").key();
        assertTrue(key.matches("[0-9a-f]{16}"), key);
        Fused more = Fused.from(
                first,
                article("b", "Courier", "2025-04-01", claim("mali", "memberOf", "ecowas")),
                article("c", "Courier", "2025-04-02", claim("mali", "withdrewFrom", "ecowas").since("2025-04-02")));
        assertEquals(key, more.only("memberOf").key());
        var later = article("a", "Herald", "2025-03-31", claim("mali", "memberOf", "ecowas").since("2005"));
        assertNotEquals(key, Fused.from(later).only("memberOf").key());
    }

    @Test
    void keysDiffer() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-01-01", claim("mali", "memberOf", "ecowas")),
                article("b", "Herald", "2025-02-01", claim("mali", "withdrewFrom", "ecowas")),
                article("c", "Herald", "2025-03-01", claim("mali", "memberOf", "ecowas")),
                article("d", "Herald", "2025-03-01",
                        claim("mali", "attacked", "togo").on("2025"),
                        claim("mali", "attacked", "togo").on("2025-01-01"),
                        claim("mali", "attacked", "togo").on("2025-02-01")));
        assertEquals(
                fused.statements().size(),
                fused.statements().stream().map(Statement::key).distinct().count());
        assertEquals(6, fused.statements().size());
    }

    @Test
    void datesThatSourcesGiveDifferentlyStillMakeASoundInterval() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-31", claim("mali", "memberOf", "ecowas").since("2024")),
                        article("b", "Courier", "2025-03-31", claim("mali", "withdrewFrom", "ecowas").since("2024-02-03")))
                .only("memberOf");
        assertEquals("2024-01-01/2024-02-03", days(statement.begin()));
        assertEquals("2024-02-03/2024-02-03", days(statement.end()));
        assertTrue(statement.time() instanceof ClaimTime.Between);
    }

    static String days(Optional<DateRange> range) {
        return range.map(r -> r.first() + "/" + r.last()).orElse("none");
    }

    private static List<String> begins(Fused fused, String relation) {
        return fused.all(relation).stream().map(s -> days(s.begin())).toList();
    }
}
