package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Evidence;
import org.geokg.claim.Extraction;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.RelationCatalog;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.OntologyRelations;
import org.geokg.text.Sentence;
import org.geokg.text.split.SentenceReader;

/** What holds of every extraction, whatever the article. */
final class ClaimLaws {
    private static final ClaimCheck CHECK = new ClaimCheck(new RelationCatalog(OntologyRelations.read()));

    private ClaimLaws() {}

    static void check(Extraction extraction) {
        Article article = extraction.article();
        List<Sentence> sentences = new SentenceReader().read(article);
        for (Claim claim : extraction.claims()) {
            assertEquals(article.id(), claim.articleId());
            checkEvidence(article.text(), sentences, claim);
            checkOrder(claim);
            assertEquals(Optional.empty(), CHECK.reject(claim, extraction.reference()), claim::toString);
        }
        List<KeyedClaim> keyed = KeyedClaim.of(extraction);
        assertEquals(extraction.claims(), keyed.stream().map(KeyedClaim::claim).toList());
        assertEquals(keyed.size(), keyed.stream().map(KeyedClaim::key).distinct().count(), "keys are unique");
        assertEquals(extraction.claims().stream().sorted(Comparator.comparingInt(c -> c.evidence().begin())).toList(),
                extraction.claims(), "in the order of the text");
    }

    private static void checkEvidence(String text, List<Sentence> sentences, Claim claim) {
        Evidence evidence = claim.evidence();
        int begin = text.offsetByCodePoints(0, evidence.begin());
        int end = text.offsetByCodePoints(0, evidence.end());
        assertEquals(text.substring(begin, end), evidence.quote());
        assertTrue(sentences.stream().anyMatch(s -> s.begin() <= begin && end <= s.end()),
                () -> "more than one sentence: " + evidence.quote());
    }

    private static void checkOrder(Claim claim) {
        if (claim.relation().symmetric() && claim.object() instanceof ClaimObject.Of of) {
            assertTrue(claim.subject().id().compareTo(of.entity().id()) < 0, () -> "not in the graph's order: " + claim);
        }
    }
}
