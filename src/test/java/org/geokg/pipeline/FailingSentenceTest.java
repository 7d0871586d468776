package org.geokg.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.article.ArticleReader;
import org.geokg.article.InputFiles;
import org.geokg.article.ReadOptions;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.Extraction;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.rule.RuleTrace;
import org.geokg.graph.OntologyRelations;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sentence at which the program fails")
class FailingSentenceTest {
    private static final String NEWS = """
            Peru condemned Chile on Monday. Kenya expelled the ambassador of Sudan on Tuesday. Fiji joined the Commonwealth in 1970.
            """;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Extraction> read = new ArrayList<>();

    @Test
    @DisplayName("is reported with its place, and costs neither the others nor the article")
    void isReportedAndCostsNoOther() throws IOException {
        for (Throwable failure : List.of(new IllegalStateException("no such tree"), new StackOverflowError())) {
            problems.clear();
            read.clear();
            RunCounts counts = run(failingAt("expelled", failure));
            assertEquals(1, counts.accepted());
            assertEquals(0, counts.rejected());
            assertEquals(List.of("condemned", "memberOf"), read.getFirst().claims().stream().map(c -> c.relation().name()).toList());
            assertEquals(List.of(ProblemCode.SENTENCE_FAILED), problems.stream().map(Problem::code).toList());
            String found = problems.getFirst().found();
            assertTrue(found.contains("character " + NEWS.indexOf("Kenya")) && found.contains(failure.toString()), found);
        }
    }

    private static ClaimExtractor failingAt(String word, Throwable failure) throws IOException {
        KnowledgeFiles files = KnowledgeFiles.packed();
        RuleTrace broken = attempt -> {
            if (attempt.trigger().equals(word)) {
                FailingSentenceTest.<RuntimeException>raise(failure);
            }
        };
        return StandardExtractor.traced(
                files, new RelationCatalog(OntologyRelations.read()), StandardExtractor.gazetteer(files, TestExtractor::fail),
                TestExtractor::fail, broken);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable failure) throws T {
        throw (T) failure;
    }

    private RunCounts run(ClaimExtractor extractor) {
        InputStream text = new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8));
        try (InputFiles inputs = InputFiles.find(List.of("-"), Optional.empty(), text, problems::add)) {
            ArticleReader reader = new ArticleReader(ReadOptions.usual(), problems::add);
            return new ArticlesPipeline(extractor, 1, problems::add).run(reader, inputs, RunListener.none(), read::add);
        }
    }
}
