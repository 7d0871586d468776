package org.geokg.fusion;

import static org.geokg.fusion.EpisodesTest.days;
import static org.geokg.fusion.Press.article;
import static org.geokg.fusion.Press.claim;
import static org.geokg.fusion.Press.office;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.geokg.claim.Factuality;
import org.junit.jupiter.api.Test;

/** What closes a state, and what does not. */
class EndingsTest {
    @Test
    void leavingEndsMembership() {
        Fused fused = Fused.from(
                article("a", "Herald", "2024-03-31", claim("mali", "memberOf", "ecowas")),
                article("b", "Herald", "2025-02-01", claim("mali", "withdrewFrom", "ecowas").since("2025-01-29")));
        assertEquals(List.of("mali withdrewFrom ecowas"), fused.facts());
        Statement member = fused.only("memberOf");
        assertEquals(Status.ASSERTED, member.status());
        assertEquals("2025-01-29/2025-01-29", days(member.end()));
        assertEquals(Optional.of(fused.only("withdrewFrom").key()), member.endedBy());
    }

    @Test
    void anUndatedLeavingCountsFromItsArticle() {
        Fused fused = Fused.from(
                article("a", "Herald", "2024-03-31", claim("mali", "memberOf", "ecowas")),
                article("b", "Herald", "2025-03-01", claim("mali", "withdrewFrom", "ecowas")),
                article("c", "Herald", "2025-02-01", claim("mali", "withdrewFrom", "ecowas")));
        assertEquals("2025-02-01/2025-02-01", days(fused.only("memberOf").end()));
    }

    @Test
    void whereNoArticleHasADateLeavingStillEndsMembership() {
        Fused fused = Fused.from(
                article("a", "Herald", "", claim("mali", "memberOf", "ecowas")),
                article("b", "Herald", "", claim("mali", "withdrewFrom", "ecowas")));
        assertEquals(List.of("mali withdrewFrom ecowas"), fused.facts());
    }

    @Test
    void leavingToldInTheSameArticleAsMembershipWins() {
        Fused fused = Fused.from(article("a", "Herald", "2025-02-01",
                claim("mali", "memberOf", "ecowas"), claim("mali", "withdrewFrom", "ecowas")));
        assertEquals(List.of("mali withdrewFrom ecowas"), fused.facts());
    }

    @Test
    void aPresentTenseAfterTheEndOpensANewEpisodeThatEndsTheExit() {
        Fused fused = Fused.from(
                article("a", "Herald", "2024-03-31", claim("mali", "memberOf", "ecowas")),
                article("b", "Herald", "2025-02-01", claim("mali", "withdrewFrom", "ecowas").since("2025-01-29")),
                article("c", "Herald", "2025-06-01", claim("mali", "memberOf", "ecowas")));
        assertEquals(List.of("mali memberOf ecowas"), fused.facts());
        assertEquals(2, fused.all("memberOf").size());
        assertEquals("2025-06-01/2025-06-01", days(fused.only("withdrewFrom").end()));
    }

    @Test
    void rejoiningAndLeavingAgainAlternate() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31",
                claim("mali", "memberOf", "ecowas").since("1975"),
                claim("mali", "withdrewFrom", "ecowas").since("2000-12-31"),
                claim("mali", "memberOf", "ecowas").since("2008-05-01"),
                claim("mali", "withdrewFrom", "ecowas").since("2025-01-29")));
        assertEquals(List.of("mali withdrewFrom ecowas"), fused.facts());
        assertEquals(
                List.of("2000-12-31/2000-12-31", "2025-01-29/2025-01-29"),
                fused.all("memberOf").stream().map(s -> days(s.end())).toList());
        assertEquals(
                List.of("2008-05-01/2008-05-01", "none"),
                fused.all("withdrewFrom").stream().map(s -> days(s.end())).toList());
    }

    @Test
    void joiningEndsTheWishToJoin() {
        Fused fused = Fused.from(
                article("a", "Herald", "2022-03-31", claim("sweden", "seeksMembershipIn", "nato")),
                article("b", "Herald", "2024-03-08", claim("sweden", "memberOf", "nato").since("2024-03-07")));
        assertEquals(List.of("sweden memberOf nato"), fused.facts());
    }

    @Test
    void aPlanToLeaveEndsNothing() {
        Fused fused = Fused.from(article("a", "Herald", "2025-02-01",
                claim("mali", "memberOf", "ecowas"),
                claim("mali", "withdrewFrom", "ecowas").told(Factuality.PLANNED)));
        assertEquals(List.of("mali memberOf ecowas"), fused.facts());
    }

    @Test
    void suspendingEndsNothing() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31",
                claim("armenia", "memberOf", "csto"),
                claim("armenia", "suspendedParticipation", "csto").since("2024-08")));
        assertEquals(List.of("armenia memberOf csto", "armenia suspendedParticipation csto"), fused.facts());
    }

    @Test
    void restoredRelationsEndSeveredOnesWhoeverSeveredThem() {
        Fused fused = Fused.from(
                article("a", "Herald", "2016-01-05", claim("saudi-arabia", "severedRelationsWith", "iran").since("2016-01-03")),
                article("b", "Herald", "2023-03-11", claim("iran", "hasDiplomaticRelationsWith", "saudi-arabia").since("2023-03-10")));
        assertEquals(
                List.of(
                        "iran hasDiplomaticRelationsWith saudi-arabia",
                        "saudi-arabia hasDiplomaticRelationsWith iran"),
                fused.facts());
    }

    @Test
    void severingOfTheDayEndsRelationsToldInTheSameArticle() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31",
                claim("iran", "hasDiplomaticRelationsWith", "mali"),
                claim("mali", "severedRelationsWith", "iran").since("2025-03-31")));
        assertEquals(List.of("mali severedRelationsWith iran"), fused.facts());
    }

    @Test
    void liftingSanctionsEndsThemButTheyHappened() {
        Fused fused = Fused.from(
                article("a", "Herald", "2023-01-05",
                        claim("eu", "imposedSanctionsOn", "mali").on("2014-01-03"),
                        claim("eu", "imposedSanctionsOn", "mali").on("2022-01-03")),
                article("b", "Herald", "2024-03-11", claim("eu", "liftedSanctionsOn", "mali").on("2024-03-10")));
        assertEquals(List.of("eu imposedSanctionsOn mali", "eu liftedSanctionsOn mali"), fused.facts());
        Optional<String> lifted = Optional.of(fused.only("liftedSanctionsOn").key());
        assertEquals(
                List.of(Optional.empty(), lifted),
                fused.all("imposedSanctionsOn").stream().map(Statement::endedBy).toList());
    }

    @Test
    void easingSanctionsEndsNothing() {
        Fused fused = Fused.from(
                article("a", "Herald", "2023-01-05", claim("eu", "imposedSanctionsOn", "mali").on("2022-01-03")),
                article("b", "Herald", "2024-03-11", claim("eu", "liftedSanctionsOn", "mali").on("2024-03-10").kind("easing")));
        assertEquals(Optional.empty(), fused.only("imposedSanctionsOn").endedBy());
    }

    @Test
    void aLaterDatedNegationEndsAStateAndDoesNotSpeakAgainstIt() {
        Fused fused = Fused.from(
                article("a", "Herald", "2020-03-31", claim("mali", "alliedWith", "togo").since("2010")),
                article("b", "Herald", "2025-03-31", claim("mali", "alliedWith", "togo").negated().since("2024-05-05")));
        Statement allied = fused.only("alliedWith");
        assertEquals(Status.ASSERTED, allied.status());
        assertEquals("2024-05-05/2024-05-05", days(allied.end()));
        assertEquals(List.of(), allied.contradictedBy());
        assertEquals(1, allied.mentionedBy().size());
        assertEquals(List.of(), fused.facts());
    }

    @Test
    void noLongerEndsAStateHoweverOftenItIsSaid() {
        Fused fused = Fused.from(
                article("a", "Herald", "2020-03-31", claim("mali", "alliedWith", "togo")),
                article("b", "Herald", "2025-03-31", claim("mali", "alliedWith", "togo").negated().quote("Mali is no longer Togo's ally.")),
                article("c", "Courier", "2025-04-30", claim("mali", "alliedWith", "togo").negated().quote("The two have no longer been close allies since the coup.")));
        assertEquals("2025-03-31/2025-03-31", days(fused.only("alliedWith").end()));
        assertEquals(Status.ASSERTED, fused.only("alliedWith").status());
        assertEquals(List.of(), fused.facts());
    }

    @Test
    void noLongerWithNothingToEndSpeaksAgainst() {
        Fused fused = Fused.from(article("b", "Herald", "2025-03-31",
                claim("mali", "alliedWith", "togo").negated().quote("Mali is no longer an ally.")));
        assertEquals(Status.REFUTED, fused.only("alliedWith").status());
    }

    @Test
    void anUndatedNegationSpeaksAgainstTheState() {
        Fused fused = Fused.from(
                article("a", "Herald", "2020-03-31", claim("mali", "alliedWith", "togo")),
                article("b", "Courier", "2025-03-31", claim("mali", "alliedWith", "togo").negated()));
        assertEquals(Status.DISPUTED, fused.only("alliedWith").status());
    }

    @Test
    void aNegationDatedBeforeTheStateLeavesItAlone() {
        Fused fused = Fused.from(
                article("a", "Herald", "2020-03-31", claim("mali", "alliedWith", "togo").since("2010")),
                article("b", "Herald", "2025-03-31", claim("mali", "alliedWith", "togo").negated().during("2003", "2003")));
        assertEquals(2, fused.all("alliedWith").size());
        assertEquals(List.of("mali alliedWith togo", "togo alliedWith mali"), fused.facts());
    }

    @Test
    void aThirdPartysNegationEndsNothing() {
        Fused fused = Fused.from(
                article("a", "Herald", "2020-03-31", claim("mali", "leads", "ecowas")),
                article("b", "Herald", "2025-03-31", claim("mali", "leads", "ecowas").negated().since("2024").by("togo")));
        assertEquals(List.of("mali leads ecowas"), fused.facts());
    }

    @Test
    void aSuccessorEndsTheTermInAnOfficeWithASingleHolder() {
        Fused fused = Fused.from(
                article("a", "Herald", "2023-03-31", office("costa", "Prime Minister", "portugal")),
                article("b", "Herald", "2024-06-01", office("montenegro", "Premier", "portugal").since("2024-04-02")));
        assertEquals(List.of("montenegro holdsOfficeIn portugal"), fused.facts());
        Statement costa = fused.statements().stream()
                .filter(s -> s.subject().id().equals("costa"))
                .findFirst()
                .orElseThrow();
        assertEquals("2024-04-02/2024-04-02", days(costa.end()));
        assertEquals(Optional.of("Prime Minister"), costa.role());
    }

    @Test
    void whoeverIsToldLaterHoldsTheOffice() {
        Fused fused = Fused.from(
                article("a", "Herald", "2023-03-31", office("x", "Minister of Foreign Affairs", "mali")),
                article("b", "Herald", "2024-06-01", office("y", "foreign minister", "mali")),
                article("c", "Herald", "2025-06-01", office("x", "Foreign Minister", "mali")));
        assertEquals(List.of("x holdsOfficeIn mali"), fused.facts());
    }

    @Test
    void secretaryOfStateIsTheForeignMinisterOfTheUnitedStatesOnly() {
        Fused fused = Fused.from(
                article("a", "Herald", "2023-03-31",
                        office("x", "Secretary of State", "united-states"), office("x", "Secretary of State", "mali")),
                article("b", "Herald", "2024-06-01",
                        office("y", "Foreign Minister", "united-states"), office("y", "Foreign Minister", "mali")));
        assertEquals(
                List.of("x holdsOfficeIn mali", "y holdsOfficeIn mali", "y holdsOfficeIn united-states"), fused.facts());
    }

    @Test
    void anOfficeThatManyHoldHasNoSuccessor() {
        Fused fused = Fused.from(
                article("a", "Herald", "2023-03-31", office("x", "Senator", "mali")),
                article("b", "Herald", "2024-06-01", office("y", "Senator", "mali")));
        assertEquals(2, fused.facts().size());
    }

    @Test
    void anotherOfficeOfTheSamePersonEndsNothing() {
        Fused fused = Fused.from(
                article("a", "Herald", "2023-03-31", office("x", "President", "mali")),
                article("b", "Herald", "2024-06-01", office("x", "Defence Minister", "mali")));
        assertEquals(2, fused.all("holdsOfficeIn").size());
        assertEquals(List.of("x holdsOfficeIn mali"), fused.facts());
    }

    @Test
    void twoHoldersOnTheSameDayLeaveEachOtherAlone() {
        Fused fused = Fused.from(article("a", "Herald", "2023-03-31",
                office("x", "Prime Minister", "mali"), office("y", "Prime Minister", "mali")));
        assertEquals(2, fused.facts().size());
    }
}
