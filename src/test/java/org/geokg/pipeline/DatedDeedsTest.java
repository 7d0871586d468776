package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimTime;
import org.geokg.time.DateText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences read on Saturday, 1 June 2024, with one deed each that is asked for, and its day. */
@DisplayName("The date of a deed")
class DatedDeedsTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad said on Monday that it was expelling two Sudanese envoys.                   | expelledDiplomatsOf  | 2024-05-27
            Togo announced on Monday that it had severed ties with Benin.                    | severedRelationsWith | 2024-05-27
            Sudan said on Monday that Chad would pay, accusing Kenya of meddling.            | accused              | 2024-05-27
            Chad retaliated on Monday by expelling two Sudanese diplomats.                   | expelledDiplomatsOf  | 2024-05-27
            Ten months after Chad cut ties with Sudan, trade is at a standstill.             | severedRelationsWith | 2023-08
            Kyiv marked the second anniversary of Russia's invasion of Ukraine.              | attacked             | 2022
            Macky Sall visited Gambia on Monday. The two countries signed a treaty on trade. | signedAgreementWith  | 2024-05-27
            Wang Yi is visiting Fiji. The visit began on Tuesday and ends today.             | visited              | 2024-05-28
            Sudanese jets attacked Goma. Monday's raid was the third this year.              | attacked             | 2024-05-27
            Malta accused Libya of piracy. The accusation, made on Friday, was rejected.     | accused              | 2024-05-31
            Macky Sall arrived in Gambia on Monday. He was received by Adama Barrow.         | metWith              | 2024-05-27
            The African Union said on Monday that it had suspended Gabon.                    | suspendedFrom        | 2024-05-27
            Twenty years on from the American invasion of Iraq, the town is rebuilding.      | attacked             | 2004
            The African Union has suspended Gabon following a coup on Monday.                | suspendedFrom        | ''
            The mission reopened in 2018, and Chad has since signed a border pact with Mali. | signedAgreementWith  | ''
            Chad and Togo traded barbs on Friday over Chad's raid on Goma.                   | attacked             | ''
            Fiji left the bloc on 6 May. The exit comes two days after Chad attacked Sudan.  | attacked             | 2024-05-04
            On Monday Kenya denied Sudanese accusations.                                     | accused              | ''
            Israel welcomed guests on Friday after Iraq attacked Kuwait.                     | attacked             | ''
            Chad accuses Sudan of a raid last month.                                         | accused              | ''
            """)
    @DisplayName("is that of the saying, the occasion or the noun that names it again where they are one, and never that of what came after or before")
    void date(String sentence, String relation, String expected) {
        assertEquals(expected, day(claim(sentence, relation).time()));
    }

    private static Claim claim(String sentence, String relation) {
        Article article = new Article(
                "dated", Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 6, 1)), Optional.empty(), sentence, 0);
        List<Claim> claims = TestExtractor.get().extract(article).claims().stream()
                .filter(c -> c.relation().name().equals(relation))
                .toList();
        assertEquals(1, claims.size(), () -> "claims of " + relation + " in: " + sentence);
        return claims.getFirst();
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Togo became a member of the African Union in 2022. | 2022 |
            In February Togo became a member of the African Union. | 2024-02 |
            Togo was a member of the African Union in 2004. | 2004 | 2004
            """)
    @DisplayName("is where a state of things begins that somebody brought about, and where one ends that was told as past")
    void statesBeginAndEnd(String sentence, String from, String until) {
        ClaimTime.Between time = assertInstanceOf(ClaimTime.Between.class, claim(sentence, "memberOf").time());
        assertEquals(from, time.begin().map(d -> DateText.of(d).first()).orElse(null));
        assertEquals(until, time.end().map(d -> DateText.of(d).first()).orElse(null));
    }

    private static String day(ClaimTime time) {
        return switch (time) {
            case ClaimTime.Unknown unknown -> "";
            case ClaimTime.At at -> DateText.of(at.day()).first();
            case ClaimTime.Between between -> between.begin().map(d -> DateText.of(d).first()).orElse("");
        };
    }
}
