package org.geokg.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.Vocabulary;

/** One release as lines of N-Quads that are sorted here, on disk where they are many. */
final class BaggedLines implements QuadLines {
    private final SortedDataBag<String> lines = SortedQuads.bag();
    private final Set<String> relations = new TreeSet<>();

    private BaggedLines() {}

    /** The quads of a dataset as of now. */
    static BaggedLines of(DatasetGraph data) {
        BaggedLines all = new BaggedLines();
        Txn.executeRead(data, () -> data.find().forEachRemaining(all::add));
        return all;
    }

    /**
     * The quads of a dump in N-Quads, TriG or JSON-LD, compressed or not.
     *
     * @throws IOException if it cannot be read or is not well-formed
     */
    static BaggedLines of(Path dump) throws IOException {
        Lang language = RDFLanguages.filenameToLang(dump.getFileName().toString());
        if (language == null || !RDFLanguages.isQuads(language)) {
            throw new IOException(dump + " is neither a folder that build made nor a dump in N-Quads, TriG or JSON-LD");
        }
        if (!Files.isReadable(dump)) {
            throw new IOException("cannot read " + dump);
        }
        BaggedLines all = new BaggedLines();
        try (InputStream in = IO.openFileBuffered(dump.toString())) {
            RDFParser.source(in).lang(language).labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(new StreamRDFBase() {
                        @Override
                        public void triple(org.apache.jena.graph.Triple triple) {
                            all.add(Quad.create(Quad.defaultGraphIRI, triple));
                        }

                        @Override
                        public void quad(Quad quad) {
                            all.add(quad);
                        }
                    });
            return all;
        } catch (RiotException e) {
            all.close();
            throw new IOException(dump + " is damaged: " + e.getMessage(), e);
        }
    }

    private void add(Quad quad) {
        lines.add(SortedQuads.line(quad));
        if (quad.getPredicate().equals(RDF.type.asNode()) && isKindOfRelation(quad.getObject())) {
            relations.add(quad.getSubject().getURI());
        }
    }

    private static boolean isKindOfRelation(Node type) {
        return type.equals(Vocabulary.gkg("StateRelation")) || type.equals(Vocabulary.gkg("EventRelation"));
    }

    @Override
    public Iterator<String> sorted() {
        return lines.iterator();
    }

    @Override
    public Set<String> relations() {
        return relations;
    }

    @Override
    public void close() {
        lines.close();
    }
}
