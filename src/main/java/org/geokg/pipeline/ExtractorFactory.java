package org.geokg.pipeline;

import org.geokg.claim.ClaimExtractor;
import org.geokg.problem.ProblemSink;

/** Makes the extractor of a run: loads gazetteer, rules and language models. */
@FunctionalInterface
public interface ExtractorFactory {
    /** @param problems told of rules and names that cannot be used */
    ClaimExtractor create(ProblemSink problems);
}
