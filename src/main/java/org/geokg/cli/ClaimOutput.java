package org.geokg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.geokg.claim.Extraction;
import org.geokg.claim.KeyedClaim;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.MappedArticle;
import org.geokg.pipeline.Knowledge;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;
import org.geokg.publish.ArticlesTrig;
import org.geokg.publish.ClaimTableOptions;
import org.geokg.publish.ClaimWriter;
import org.geokg.publish.ClaimsCsv;
import org.geokg.publish.ClaimsJsonLines;

/**
 * Where {@code extract} writes. Claims that break the ontology stay out and are reported, as in a store. TriG is written as
 * articles come; tables are sorted by article, so their claims (not the texts) are kept until the end.
 */
final class ClaimOutput implements AutoCloseable {
    private final ArticleMapper mapper;
    private final String version;
    private final ProblemSink problems;
    private final Sink sink;

    private interface Sink {
        void write(MappedArticle article) throws IOException;

        void close() throws IOException;
    }

    private ClaimOutput(ArticleMapper mapper, String version, ProblemSink problems, Sink sink) {
        this.mapper = mapper;
        this.version = version;
        this.problems = problems;
        this.sink = sink;
    }

    static ClaimOutput of(ClaimFormat format, OutputStream out, Knowledge knowledge, IriPolicy iris,
            ClaimTableOptions options, ProblemSink problems) throws IOException {
        ArticleMapper mapper = new ArticleMapper(iris, new ClaimCheck(knowledge.relations()));
        Sink sink = switch (format) {
            case TABLE -> new Sorted(new ClaimTable(out, options));
            case CSV -> new Sorted(new ClaimsCsv(out, iris, options));
            case JSONL -> new Sorted(new ClaimsJsonLines(out, iris, options));
            case TRIG -> new Trig(new ArticlesTrig(out, iris, mapper));
        };
        return new ClaimOutput(mapper, knowledge.version(), problems, sink);
    }

    void write(Extraction extraction) {
        MappedArticle mapped = mapper.map(extraction, version);
        for (MappedArticle.Rejected rejected : mapped.rejected()) {
            problems.report(Problem.in(mapped.article().id(), ProblemCode.SHAPE_VIOLATED,
                    rejected.breach().reason() + ": " + rejected.claim().claim().evidence().quote(), "the claim is left out"));
        }
        try {
            sink.write(mapped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }

    private record Trig(ArticlesTrig out) implements Sink {
        @Override
        public void write(MappedArticle article) {
            out.write(article);
        }

        @Override
        public void close() {
            out.close();
        }
    }

    /** Holds claims back until all are there. */
    private static final class Sorted implements Sink {
        private final ClaimWriter out;
        private final TreeMap<String, Held> held = new TreeMap<>();

        private record Held(ArticleRecord article, List<KeyedClaim> claims) {}

        Sorted(ClaimWriter out) {
            this.out = out;
        }

        @Override
        public void write(MappedArticle article) {
            if (!article.claims().isEmpty()) {
                held.put(article.article().id(), new Held(article.article(), article.claims()));
            }
        }

        @Override
        public void close() throws IOException {
            for (Held one : held.values()) {
                out.write(one.article(), one.claims());
            }
            out.close();
        }
    }
}
