package org.geokg.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The facts in RDF 1.2, each annotated with its statement, as the query {@code view-rdf12} makes them: sorted N-Triples with
 * triple terms. Readers of RDF 1.1 cannot take it.
 *
 * @see <a href="https://www.w3.org/TR/rdf12-n-triples/">RDF 1.2 N-Triples</a>
 */
public final class Rdf12View {
    private static final String QUERY = "/org/geokg/queries/view-rdf12.rq";

    private final DatasetGraph data;

    public Rdf12View(DatasetGraph data) {
        this.data = data;
    }

    /** Writes it, leaves the stream open, and says how many triples there are. */
    public long write(OutputStream out) throws IOException {
        try (InputStream text = Rdf12View.class.getResourceAsStream(QUERY)) {
            Query query = QueryFactory.create(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return Txn.calculateRead(data, () -> write(query, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long write(Query query, OutputStream out) {
        SortedDataBag<String> lines = SortedQuads.bag();
        try (QueryExecution run = QueryExecution.dataset(DatasetFactory.wrap(data)).query(query).build()) {
            run.execConstructTriples().forEachRemaining(t -> lines.add(line(t)));
            return distinct(lines.iterator(), out);
        } finally {
            lines.close();
        }
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject()) + " .\n";
    }

    /** The query gives a fact once for each annotation. */
    private static long distinct(Iterator<String> lines, OutputStream out) {
        long count = 0;
        String last = "";
        while (lines.hasNext()) {
            String line = lines.next();
            if (!line.equals(last)) {
                SortedQuads.write(line, out);
                count++;
            }
            last = line;
        }
        return count;
    }
}
