package org.geokg.fusion;

import static org.geokg.fusion.Press.article;
import static org.geokg.fusion.Press.claim;
import static org.geokg.fusion.Press.office;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.geokg.claim.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How claims for and against add up. */
class StatusTest {
    @Test
    void aClaimInTheArticlesVoiceIsAsserted() {
        Statement statement =
                Fused.from(article("a", "Herald", "2025-03-31", claim("mali", "leads", "ecowas"))).only("leads");
        assertEquals(Status.ASSERTED, statement.status());
        assertEquals(new BigDecimal("0.90"), statement.confidence());
        assertEquals(1, statement.sourceCount());
        assertEquals(1, statement.supportedBy().size());
    }

    @Test
    void thePublishersBestClaimCountsAndPublishersAddUp() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-31",
                                claim("mali", "leads", "ecowas").confidence(0.6),
                                claim("mali", "leads", "ecowas").confidence(0.5)),
                        article("b", "Courier", "2025-04-01", claim("mali", "leads", "ecowas").confidence(0.5)))
                .only("leads");
        assertEquals(new BigDecimal("0.80"), statement.confidence());
        assertEquals(2, statement.sourceCount());
        assertEquals("2025-03-31", statement.firstReported().orElseThrow().toString());
        assertEquals("2025-04-01", statement.lastReported().orElseThrow().toString());
    }

    @Test
    void supportIsCapped() {
        Statement statement = Fused.from(
                        article("a", "Herald", "", claim("mali", "leads", "ecowas").confidence(1)),
                        article("b", "Courier", "", claim("mali", "leads", "ecowas").confidence(0.95)))
                .only("leads");
        assertEquals(new BigDecimal("0.99"), statement.confidence());
    }

    @Test
    void nearEqualSentencesCountOnceWhoeverPrintsThem() {
        String agency = "Mali leads the regional bloc of West African states, its foreign minister told reporters on Monday";
        Statement statement = Fused.from(
                        article("a", "Herald", "", claim("mali", "leads", "ecowas").confidence(0.7).quote(agency + ".")),
                        article("b", "Courier", "",
                                claim("mali", "leads", "ecowas").confidence(0.6).quote(agency + " evening.")))
                .only("leads");
        assertEquals(new BigDecimal("0.70"), statement.confidence());
        assertEquals(1, statement.sourceCount());
        assertEquals(2, statement.supportedBy().size());
    }

    @Test
    void articlesWithoutPublisherAreOnePublisher() {
        Statement statement = Fused.from(
                        article("a", "", "", claim("mali", "leads", "ecowas").confidence(0.5)),
                        article("b", "", "", claim("mali", "leads", "ecowas").confidence(0.5)))
                .only("leads");
        assertEquals(new BigDecimal("0.50"), statement.confidence());
    }

    @Test
    void confidenceIsRoundedHalfUp() {
        Statement statement =
                Fused.from(article("a", "", "", claim("mali", "leads", "ecowas").confidence(0.845))).only("leads");
        assertEquals(new BigDecimal("0.85"), statement.confidence());
    }

    @ParameterizedTest
    @EnumSource(value = Factuality.class, names = {"PLANNED", "POSSIBLE", "DEMANDED"})
    void whatIsNotActualOnlyMentions(Factuality factuality) {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31", claim("mali", "leads", "ecowas").told(factuality)));
        assertEquals(Status.UNCONFIRMED, fused.only("leads").status());
        assertEquals(1, fused.only("leads").mentionedBy().size());
        assertEquals(List.of(), fused.facts());
    }

    @Test
    void aWeakClaimIsUnconfirmed() {
        Fused fused = Fused.from(article("a", "Herald", "", claim("mali", "leads", "ecowas").confidence(0.49)));
        assertEquals(Status.UNCONFIRMED, fused.only("leads").status());
    }

    @Test
    void aNegatedEventIsRefuted() {
        Statement statement = Fused.from(article("a", "Herald", "2025-03-31", claim("mali", "appliedToJoin", "eu").negated()))
                .only("appliedToJoin");
        assertEquals(Status.REFUTED, statement.status());
        assertEquals(new BigDecimal("0.00"), statement.confidence());
        assertEquals(0, statement.sourceCount());
        assertEquals(1, statement.contradictedBy().size());
    }

    @Test
    void comparableSidesAreDisputed() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-31", claim("mali", "appliedToJoin", "eu")),
                        article("b", "Courier", "2025-03-31", claim("mali", "appliedToJoin", "eu").negated().confidence(0.6)))
                .only("appliedToJoin");
        assertEquals(Status.DISPUTED, statement.status());
        assertEquals(new BigDecimal("0.36"), statement.confidence());
    }

    @Test
    void supportMoreThanTwiceTheOtherSidePrevails() {
        Statement statement = Fused.from(
                        article("a", "Herald", "2025-03-31", claim("mali", "appliedToJoin", "eu")),
                        article("b", "Courier", "2025-03-31", claim("mali", "appliedToJoin", "eu").negated().confidence(0.4)))
                .only("appliedToJoin");
        assertEquals(Status.ASSERTED, statement.status());
    }

    @Test
    void aThirdPartyOnlyMentionsUntilASecondPublisherCarriesIt() {
        var accusation = article("a", "Herald", "2025-03-31", claim("mali", "attacked", "togo").by("ghana"));
        Fused alone = Fused.from(accusation);
        assertEquals(Status.UNCONFIRMED, alone.only("attacked").status());
        assertEquals(1, alone.only("attacked").mentionedBy().size());

        Fused carried = Fused.from(
                accusation, article("b", "Courier", "2025-03-31", claim("mali", "attacked", "togo").by("ghana")));
        assertEquals(Status.ASSERTED, carried.only("attacked").status());
        assertEquals(2, carried.only("attacked").supportedBy().size());
    }

    @Test
    void theSecondPublisherMustHaveASentenceOfItsOwn() {
        String sentence = "Mali attacked a border post in Togo, the government of Ghana said in a statement.";
        Fused copied = Fused.from(
                article("a", "Herald", "", claim("mali", "attacked", "togo").by("ghana").quote(sentence)),
                article("b", "Courier", "", claim("mali", "attacked", "togo").by("ghana").quote(sentence)));
        assertEquals(Status.UNCONFIRMED, copied.only("attacked").status());
    }

    @Test
    void anUnnamedSpeakerIsAlwaysAThirdParty() {
        Fused fused = Fused.from(article("a", "Herald", "", claim("mali", "attacked", "togo").bySomebody("two diplomats")));
        assertEquals(Status.UNCONFIRMED, fused.only("attacked").status());
    }

    @Test
    void oneSpeaksForItselfItsStateAndTheStateItHoldsOfficeIn() {
        Fused fused = Fused.from(
                article("a", "Herald", "",
                        claim("mali", "attacked", "togo").by("mali"),
                        claim("niger", "attacked", "togo").by("niger/foreign-ministry"),
                        claim("benin", "attacked", "togo").by("adjovi"),
                        claim("ghana", "attacked", "togo").by("owusu")),
                article("b", "Courier", "", office("adjovi", "Prime Minister", "benin")),
                article("c", "Courier", "", office("owusu", "President", "ghana").former()));
        assertEquals(
                List.of("adjovi holdsOfficeIn benin", "benin attacked togo", "mali attacked togo", "niger attacked togo"),
                fused.facts());
    }

    @Test
    void eitherEndOfASymmetricRelationSpeaksForItself() {
        Fused fused = Fused.from(article("a", "Herald", "", claim("mali", "metWith", "togo").by("togo")));
        assertEquals(Status.ASSERTED, fused.only("metWith").status());
    }

    @Test
    void accuserAgainstDenierIsDisputed() {
        Fused fused = Fused.from(article("a", "Herald", "2025-03-31",
                claim("mali", "attacked", "togo").by("togo").confidence(0.6),
                claim("mali", "attacked", "togo").deniedBy("mali").confidence(0.95)));
        Statement statement = fused.only("attacked");
        assertEquals(Status.DISPUTED, statement.status());
        assertEquals(1, statement.mentionedBy().size());
        assertEquals(1, statement.contradictedBy().size());
    }

    @Test
    void aDenialAgainstAWeakReportNeverRefutes() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31", claim("mali", "attacked", "togo").confidence(0.2)),
                article("b", "Courier", "2025-03-31", claim("mali", "attacked", "togo").deniedBy("mali")),
                article("c", "Gazette", "2025-03-31", claim("mali", "attacked", "togo").deniedBy("mali")));
        assertEquals(Status.DISPUTED, fused.only("attacked").status());
    }

    @Test
    void aDenialThatAnswersNothingIsUnconfirmed() {
        Fused fused = Fused.from(article("a", "Herald", "", claim("mali", "attacked", "togo").deniedBy("mali")));
        assertEquals(Status.UNCONFIRMED, fused.only("attacked").status());
        assertEquals(1, fused.only("attacked").contradictedBy().size());
    }

    @Test
    void aDenialByABystanderOnlyMentions() {
        Fused fused = Fused.from(
                article("a", "Herald", "", claim("mali", "attacked", "togo")),
                article("b", "Courier", "", claim("mali", "attacked", "togo").deniedBy("ghana")));
        assertEquals(Status.ASSERTED, fused.only("attacked").status());
        assertEquals(1, fused.only("attacked").mentionedBy().size());
    }

    @Test
    void aNegationByOneWhomItIsAboutIsADenial() {
        Fused fused = Fused.from(
                article("a", "Herald", "", claim("mali", "attacked", "togo")),
                article("b", "Courier", "", claim("mali", "attacked", "togo").negated().by("togo")));
        assertEquals(Status.DISPUTED, fused.only("attacked").status());
        assertEquals(1, fused.only("attacked").contradictedBy().size());
    }

    @Test
    void aNegationOfANarrowerKindSpeaksAgainstThatKindAlone() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31", claim("mali", "suppliedArmsTo", "togo")),
                article("b", "Courier", "2025-03-31", claim("mali", "suppliedArmsTo", "togo").kind("Missile").negated()));
        assertEquals(
                List.of(Status.ASSERTED, Status.REFUTED),
                fused.all("suppliedArmsTo").stream().map(Statement::status).sorted().toList());
    }

    @Test
    void aNegationOfAStateOfANarrowerKindLeavesTheStateAlone() {
        Fused fused = Fused.from(
                article("a", "Herald", "2025-03-31", claim("mali", "alliedWith", "togo").kind("close")),
                article("b", "Courier", "2025-04-02", claim("mali", "alliedWith", "togo").kind("military").negated().since("2025-04-01")));
        assertEquals(List.of("mali alliedWith togo", "togo alliedWith mali"), fused.facts());
    }
}
