package org.geokg.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Prefixes;

/**
 * Dumps of a dataset, each of one state of it: a dump reads within one transaction. Turtle, N-Triples and TriG are
 * streamed, JSON-LD is written some thousand quads at a time, and N-Quads are sorted on disk where they are many; RDF/XML
 * keeps the subjects in memory.
 */
public final class Dumps {
    private final DatasetGraph data;
    private final IriPolicy iris;
    private final QuadView view;

    /** Dumps of all that there is. */
    public Dumps(DatasetGraph data, IriPolicy iris) {
        this(data, iris, QuadView.WHOLE);
    }

    /** Dumps of what a view shows. */
    public Dumps(DatasetGraph data, IriPolicy iris, QuadView view) {
        this.data = data;
        this.iris = iris;
        this.view = view;
    }

    /** Writes a dump to a file, compressed if its name ends in {@code .gz}; whole or not at all. */
    public void write(DumpFormat format, Path file) throws IOException {
        WholeFile.write(file, out -> write(format, out));
    }

    /** Writes a dump to a stream and leaves it open. */
    public void write(DumpFormat format, OutputStream out) throws IOException {
        try {
            Txn.executeRead(data, () -> writeInTransaction(format, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void writeInTransaction(DumpFormat format, OutputStream out) {
        switch (format) {
            case TURTLE -> streamTriples(out, RDFFormat.TURTLE_BLOCKS);
            case NTRIPLES -> streamTriples(out, RDFFormat.NTRIPLES_UTF8);
            case RDFXML -> RDFWriter.source(dataGraph()).format(RDFFormat.RDFXML_PLAIN).output(out);
            case TRIG -> streamQuads(out, RDFFormat.TRIG_BLOCKS);
            case NQUADS -> SortedQuads.write(quads(), out);
            case JSONLD -> JsonLdChunks.write(quads(), out);
        }
    }

    private void streamTriples(OutputStream out, RDFFormat format) {
        StreamRDF sink = start(out, format);
        dataGraph().find().forEachRemaining(sink::triple);
        sink.finish();
    }

    private void streamQuads(OutputStream out, RDFFormat format) {
        StreamRDF sink = start(out, format);
        quads().forEachRemaining(sink::quad);
        sink.finish();
    }

    private Iterator<Quad> quads() {
        return view.of(data.stream()).iterator();
    }

    private StreamRDF start(OutputStream out, RDFFormat format) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, format);
        sink.start();
        for (Map.Entry<String, String> prefix : Prefixes.of(iris).entrySet()) {
            sink.prefix(prefix.getKey(), prefix.getValue());
        }
        return sink;
    }

    private Graph dataGraph() {
        Predicate<Triple> shown = t -> iris.isData(t.getSubject()) && view.shows(Quad.create(Quad.defaultGraphIRI, t));
        return new FilteredGraph(data.getDefaultGraph(), shown, Prefixes.of(iris));
    }
}
