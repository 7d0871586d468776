package org.geokg.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.Extraction;
import org.geokg.claim.RelationCatalog;
import org.geokg.graph.OntologyRelations;
import org.geokg.problem.Problem;

/** The real extractor, loaded once for all tests of a run, as its models take seconds to load. */
final class TestExtractor {
    private TestExtractor() {}

    private static final class Holder {
        static final ClaimExtractor EXTRACTOR = create();
    }

    static ClaimExtractor get() {
        return Holder.EXTRACTOR;
    }

    static void fail(Problem problem) {
        throw new AssertionError(problem.message());
    }

    private static ClaimExtractor create() {
        try {
            ClaimExtractor extractor = StandardExtractor.create(
                    KnowledgeFiles.packed(), new RelationCatalog(OntologyRelations.read()), TestExtractor::fail);
            return article -> {
                Extraction read = extractor.extract(article);
                read.failures().forEach(f -> fail(f.problem(article)));
                return read;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
