package org.geokg.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.CompletableFuture;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.reading.RuleBasedExtractor;
import org.geokg.claim.rule.RuleBook;
import org.geokg.claim.rule.RuleReader;
import org.geokg.claim.rule.RuleTrace;
import org.geokg.claim.stance.ContextBook;
import org.geokg.entity.gazetteer.Gazetteer;
import org.geokg.entity.gazetteer.GazetteerReader;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordReader;
import org.geokg.problem.ProblemSink;
import org.geokg.text.parse.SentenceParser;

/** Puts the rule-based extractor together from its knowledge files. */
public final class StandardExtractor {
    private static final String GAZETTEER = "gazetteer";
    private static final String WORDS = "words";
    private static final String RULES = "rules";

    private StandardExtractor() {}

    /**
     * Loads models, gazetteer and rules, which takes a few seconds.
     *
     * @throws IOException when a file cannot be read; what is wrong inside a file is reported and left out
     */
    public static ClaimExtractor create(KnowledgeFiles files, RelationCatalog relations, ProblemSink problems) throws IOException {
        return create(files, relations, gazetteer(files, problems), problems);
    }

    /** The same by a gazetteer that was read before, the dearest of the files. */
    static ClaimExtractor create(KnowledgeFiles files, RelationCatalog relations, Gazetteer gazetteer, ProblemSink problems)
            throws IOException {
        return create(files, relations, gazetteer, problems, true, RuleTrace.none());
    }

    /** One that tells how each rule fares, and parses sentences without a chance too, so that it can say why they have none. */
    static ClaimExtractor traced(
            KnowledgeFiles files, RelationCatalog relations, Gazetteer gazetteer, ProblemSink problems, RuleTrace trace)
            throws IOException {
        return create(files, relations, gazetteer, problems, false, trace);
    }

    private static ClaimExtractor create(
            KnowledgeFiles files, RelationCatalog relations, Gazetteer gazetteer, ProblemSink problems, boolean gated, RuleTrace trace)
            throws IOException {
        CompletableFuture<SentenceParser> parser = CompletableFuture.supplyAsync(SentenceParser::new);
        RuleBook rules = rules(files, relations, problems);
        ContextBook contexts = contexts(files, problems);
        return new RuleBasedExtractor(parser.join(), gazetteer, relations, rules, contexts, gated, trace);
    }

    /** Reads the gazetteer alone, with the words that names are recognized by. */
    public static Gazetteer gazetteer(KnowledgeFiles files, ProblemSink problems) throws IOException {
        GazetteerReader reader = new GazetteerReader(words(files, problems), problems);
        for (String name : files.list(GAZETTEER, ".csv")) {
            try (Reader text = files.open(GAZETTEER, name)) {
                reader.add(files.source(GAZETTEER, name), text);
            }
        }
        return reader.build();
    }

    private static WordBook words(KnowledgeFiles files, ProblemSink problems) throws IOException {
        WordReader reader = new WordReader(problems);
        for (String name : files.list(WORDS, ".csv")) {
            try (Reader text = files.open(WORDS, name)) {
                reader.add(files.source(WORDS, name), text);
            }
        }
        return reader.build();
    }

    /** Reads the rules alone. */
    public static RuleBook rules(KnowledgeFiles files, RelationCatalog relations, ProblemSink problems) throws IOException {
        RuleReader reader = new RuleReader(relations, problems);
        for (String name : files.list(RULES, ".yaml")) {
            try (Reader text = files.open(RULES, name)) {
                reader.add(files.source(RULES, name), text);
            }
        }
        return reader.build();
    }

    /** Reads the words that change factuality. */
    public static ContextBook contexts(KnowledgeFiles files, ProblemSink problems) throws IOException {
        try (Reader text = files.open(RULES, "contexts.csv")) {
            return ContextBook.read(files.source(RULES, "contexts.csv"), text, problems);
        }
    }
}
