package org.geokg.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
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
 * streamed and N-Quads are sorted on disk where they are many; JSON-LD and RDF/XML are built in memory by their writers.
 */
public final class Dumps {
    private final DatasetGraph data;
    private final IriPolicy iris;

    public Dumps(DatasetGraph data, IriPolicy iris) {
        this.data = data;
        this.iris = iris;
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
            case NQUADS -> SortedQuads.write(data.find(), out);
            case JSONLD -> RDFWriter.source(data).format(RDFFormat.JSONLD11_FLAT).output(out);
        }
    }

    private void streamTriples(OutputStream out, RDFFormat format) {
        StreamRDF sink = start(out, format);
        dataGraph().find().forEachRemaining(sink::triple);
        sink.finish();
    }

    private void streamQuads(OutputStream out, RDFFormat format) {
        StreamRDF sink = start(out, format);
        for (Iterator<Quad> quads = data.find(); quads.hasNext(); ) {
            sink.quad(quads.next());
        }
        sink.finish();
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
        return new FilteredGraph(data.getDefaultGraph(), (Triple t) -> iris.isData(t.getSubject()), Prefixes.of(iris));
    }
}
