package org.geokg.publish;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.geokg.claim.Claim;
import org.geokg.claim.KeyedClaim;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.EntityTriples;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.MappedArticle;
import org.geokg.graph.Prefixes;
import org.geokg.graph.SourceTriples;

/**
 * Freshly read articles as TriG, without a store: a named graph each, and in the default graph whatever their claims
 * speak of. There are no statements and no facts, for these need all articles. Closing flushes and leaves the stream open.
 */
public final class ArticlesTrig implements Closeable {
    private final ArticleMapper mapper;
    private final EntityTriples entities;
    private final SourceTriples sources;
    private final StreamRDF sink;
    private final Set<Triple> written = new HashSet<>();

    public ArticlesTrig(OutputStream out, IriPolicy iris, ArticleMapper mapper) {
        this.mapper = mapper;
        this.entities = new EntityTriples(iris);
        this.sources = new SourceTriples(iris);
        this.sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        sink.start();
        Prefixes.of(iris).forEach(sink::prefix);
    }

    public void write(MappedArticle mapped) {
        Stream<Triple> publisher = sources.publisher(mapped.article().publisher()).stream();
        Stream<Triple> used = mapped.claims().stream().map(KeyedClaim::claim).flatMap(this::describe);
        Stream.concat(publisher, used).filter(written::add).forEach(sink::triple);
        mapper.articleGraph(mapped).forEach(sink::quad);
    }

    private Stream<Triple> describe(Claim claim) {
        Stream<Triple> rule = sources.rule(claim.rule()).stream();
        return Stream.concat(rule, EntityTriples.of(claim).flatMap(e -> entities.describe(e).stream()));
    }

    @Override
    public void close() {
        sink.finish();
    }
}
