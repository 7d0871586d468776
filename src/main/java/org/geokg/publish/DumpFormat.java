package org.geokg.publish;

import java.util.Arrays;
import java.util.Optional;

/** A syntax in which a whole graph can be written. */
public enum DumpFormat {
    /** The default graph without the ontology, in Turtle. */
    TURTLE("turtle", "ttl", false),
    /** The same in N-Triples. */
    NTRIPLES("ntriples", "nt", false),
    /** The same in RDF/XML. */
    RDFXML("rdfxml", "rdf", false),
    /** All graphs, in TriG. */
    TRIG("trig", "trig", true),
    /** All graphs in N-Quads, sorted by byte: equal data gives equal bytes. */
    NQUADS("nquads", "nq", true),
    /** All graphs, in JSON-LD 1.1. */
    JSONLD("jsonld", "jsonld", true);

    private final String formatName;
    private final String extension;
    private final boolean allGraphs;

    DumpFormat(String formatName, String extension, boolean allGraphs) {
        this.formatName = formatName;
        this.extension = extension;
        this.allGraphs = allGraphs;
    }

    /** The name that commands use: {@code rdfxml}. */
    public String formatName() {
        return formatName;
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it holds every graph, ontology included, or the data of the default graph alone. */
    public boolean allGraphs() {
        return allGraphs;
    }

    public static Optional<DumpFormat> ofName(String name) {
        return Arrays.stream(values()).filter(f -> f.formatName.equals(name)).findFirst();
    }
}
