package org.geokg.publish.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.geokg.claim.Relation;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.OntologyRelations;
import org.geokg.graph.Prefixes;
import org.geokg.publish.release.Part.Use;

/** The ontology that a store was built by, and the shapes and alignments that come with the program. */
final class OntologyFiles {
    private static final String FOLDER = "/org/geokg/ontology/";

    private final IriPolicy iris;
    private final Graph ontology;

    private OntologyFiles(IriPolicy iris, Graph ontology) {
        this.iris = iris;
        this.ontology = ontology;
    }

    static OntologyFiles of(DatasetGraph data, IriPolicy iris) {
        Graph copy = GraphFactory.createDefaultGraph();
        Txn.executeRead(data, () -> data.getDefaultGraph().stream()
                .filter(t -> !iris.isData(t.getSubject()))
                .forEach(copy::add));
        return new OntologyFiles(iris, copy);
    }

    List<Relation> relations() {
        return OntologyRelations.read(ontology());
    }

    /** @param page the ontology as HTML, for people; none where nobody can make it */
    List<Part> parts(Optional<Release.OntologyPage> page) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(ontology.isIsomorphicWith(Ontology.packed().graph())
                ? packed("geopolitics.ttl", "ontology.ttl", "The vocabulary: classes, relations, properties")
                : new Part("ontology.ttl", FileForm.TURTLE, "The vocabulary: classes, relations, properties", Use.COMPANION,
                        this::write, new RdfCheck(Lang.TURTLE, ontology.size())));
        parts.add(packed("shapes.ttl", "shapes.ttl", "SHACL shapes by which it can be checked"));
        parts.add(packed("shapes-short.ttl", "shapes-short.ttl", "To be read together with shapes.ttl for a release without quotes"));
        if (OntologyFiles.class.getResource(FOLDER + "alignments.ttl") != null) {
            parts.add(packed("alignments.ttl", "alignments.ttl", "How the vocabulary relates to others"));
        }
        page.map(p -> p.html(ontology())).ifPresent(html -> parts.add(Part.text(
                "ontology.html", FileForm.HTML, "The vocabulary as a page", html.getBytes(StandardCharsets.UTF_8))));
        return parts;
    }

    private Ontology ontology() {
        return new Ontology("the ontology of the store", ontology);
    }

    private void write(OutputStream out) {
        ontology.getPrefixMapping().setNsPrefixes(Prefixes.of(iris));
        RDFWriter.source(ontology).format(RDFFormat.TURTLE_PRETTY).output(out);
    }

    /** A file as it comes with the program. */
    private static Part packed(String resource, String name, String about) throws IOException {
        try (InputStream in = OntologyFiles.class.getResourceAsStream(FOLDER + resource)) {
            byte[] bytes = in.readAllBytes();
            long triples = RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(Lang.TURTLE).toGraph().stream().count();
            return new Part(name, FileForm.TURTLE, about, Use.COMPANION, out -> out.write(bytes), new RdfCheck(Lang.TURTLE, triples));
        }
    }
}
