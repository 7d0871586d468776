package org.geokg.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.junit.jupiter.api.Test;

/** The figures are those that the reference scorer of the annotation guide gives for the same two files. */
class ScorerTest {
    private static final double EXACT = 1e-12;

    @Test
    void countsRightWrongAndRequiredTriples() throws IOException {
        EvaluationReport report = Fixture.report();
        assertEquals(new Counts(5, 2, 6), report.overall());
        assertEquals(0.7142857142857143, report.overall().precision(), EXACT);
        assertEquals(0.8333333333333334, report.overall().recall(), EXACT);
        assertEquals(0.7692307692307692, report.overall().f1(), EXACT);
        assertEquals(2, report.optional());
        assertEquals(1, report.factualityErrors());
    }

    @Test
    void leavesOfficesAndFoundingYearsOutOfTheCore() throws IOException {
        assertEquals(new Counts(3, 2, 4), Fixture.report().core());
    }

    @Test
    void countsByArticleRelationAndDifficulty() throws IOException {
        EvaluationReport report = Fixture.report();
        assertEquals(
                List.of(
                        new EvaluationReport.Article("harbour-talks", new Counts(5, 1, 6)),
                        new EvaluationReport.Article("quiet-week", new Counts(0, 1, 0))),
                report.articles());
        assertTrue(report.relations().contains(new EvaluationReport.OfRelation("condemned", new Counts(0, 0, 1))));
        assertTrue(report.relations().contains(new EvaluationReport.OfRelation("attacked", new Counts(0, 1, 0))));
        assertEquals(
                List.of(
                        new EvaluationReport.OfDifficulty(Difficulty.EASY, new Share(2, 2)),
                        new EvaluationReport.OfDifficulty(Difficulty.MEDIUM, new Share(2, 2)),
                        new EvaluationReport.OfDifficulty(Difficulty.HARD, new Share(1, 2))),
                report.levels());
    }

    @Test
    void judgesDatesOfficesSpeakersAndEvidenceOfRightTriples() throws IOException {
        assertEquals(
                new EvaluationReport.Qualities(
                        new Share(1, 2), 0, 1, new Share(0, 1), new Share(0, 1), new Share(1, 1), new Share(4, 5),
                        new Share(1, 2)),
                Fixture.report().qualities());
    }

    @Test
    void listsEveryMistakeWithItsSentence() throws IOException {
        assertEquals(
                List.of(
                        new EvaluationItem(
                                "harbour-talks", EvaluationItem.Kind.DATE, "the Arctic Harbour League", "establishedIn",
                                "1996-03-01", "1996; gold none", "elsewhere"),
                        new EvaluationItem(
                                "harbour-talks", EvaluationItem.Kind.FACTUALITY, "Iceland", "withdrewFrom",
                                "Arctic Harbour League", "membership.leave-v1", "Iceland denies having left the AHL."),
                        new EvaluationItem(
                                "harbour-talks", EvaluationItem.Kind.DATE, "Norway", "providedAidTo", "Faroe Islands",
                                "2023-11-03; gold 2023-11-02", "It sent relief to the Faroes on 2 November."),
                        new EvaluationItem(
                                "harbour-talks", EvaluationItem.Kind.HELD_NON_ACTUAL, "Iceland", "condemned", "Norway",
                                "hard", "Reykjavik condemned the quota all the same."),
                        new EvaluationItem(
                                "quiet-week", EvaluationItem.Kind.WRONG, "Norway", "attacked", "Iceland", "attack-v1",
                                "Norway attacked from the left wing in the second half.")),
                Fixture.report().items());
    }

    @Test
    void tabulatesRightOfGivenByConfidence() throws IOException {
        assertEquals(
                List.of(
                        new EvaluationReport.Bin(0.6, 0.7, new Share(0, 1)),
                        new EvaluationReport.Bin(0.7, 0.8, new Share(2, 2)),
                        new EvaluationReport.Bin(0.8, 0.9, new Share(1, 1)),
                        new EvaluationReport.Bin(0.9, 1.0, new Share(2, 3))),
                Fixture.report().calibration());
    }

    @Test
    void intervalsHoldTheFigureAndAreTheSameEachTime() throws IOException {
        EvaluationReport report = Fixture.report();
        assertEquals(report.recall(), Fixture.report().recall());
        assertTrue(report.recall().low() <= report.overall().recall());
        assertTrue(report.recall().high() >= report.overall().recall());
    }

    @Test
    void aliasesOfTheGazetteerMatchEitherEnd() {
        NameFolding names = NameFolding.withAliases(Map.of("Kingdom of Norway", "Norway"));
        EvaluationReport report = new Scorer(names, TestRelations.catalog())
                .score(
                        List.of(new GoldArticle("a", List.of(fact("Norway", "metWith", "Iceland")), List.of())),
                        List.of(claim("Iceland", "metWith", "The Kingdom of Norway")));
        assertEquals(new Counts(1, 0, 1), report.overall());
    }

    @Test
    void directedRelationsDoNotMatchTheOtherWayRound() {
        EvaluationReport report = new Scorer(NameFolding.standard(), TestRelations.catalog())
                .score(
                        List.of(new GoldArticle("a", List.of(fact("Norway", "accused", "Iceland")), List.of())),
                        List.of(claim("Iceland", "accused", "Norway")));
        assertEquals(new Counts(0, 1, 1), report.overall());
    }

    @Test
    void refusesToScoreAgainstNothing() {
        Scorer scorer = new Scorer(NameFolding.standard(), TestRelations.catalog());
        assertThrows(IllegalArgumentException.class, () -> scorer.score(List.of(), List.of()));
    }

    private static GoldFact fact(String subject, String relation, String object) {
        return new GoldFact(
                List.of(subject), relation, List.of(object), Polarity.AFFIRMED, Factuality.ACTUAL, Optional.empty(),
                Optional.empty(), Optional.empty(), false, new GoldEvidence.Unrecorded(), Difficulty.EASY, true);
    }

    private static GivenClaim claim(String subject, String relation, String object) {
        return new GivenClaim(
                "a", subject, relation, object, Polarity.AFFIRMED, Factuality.ACTUAL, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), false, 0, 0, "", OptionalDouble.empty(), "r-v1");
    }
}
