package org.geokg.publish.release;

import java.util.Optional;
import org.apache.jena.riot.Lang;

/** What a file of a release is written in. */
enum FileForm {
    TURTLE("Turtle", "text/turtle", Lang.TURTLE),
    NTRIPLES("N-Triples", "application/n-triples", Lang.NTRIPLES),
    /** Registered like the form of RDF 1.1, but not to be given to who asks for that. */
    NTRIPLES12("N-Triples of RDF 1.2", "", Lang.NTRIPLES),
    RDFXML("RDF/XML", "application/rdf+xml", Lang.RDFXML),
    TRIG("TriG", "application/trig", Lang.TRIG),
    NQUADS("sorted N-Quads", "application/n-quads", Lang.NQUADS),
    JSONLD("JSON-LD", "application/ld+json", Lang.JSONLD11),
    /** No registered media type. */
    RDF_PATCH("RDF Patch", "", null),
    CSV("CSV", "text/csv", null),
    PARQUET("Parquet", "application/vnd.apache.parquet", null),
    GRAPHML("GraphML", "application/xml", null),
    JSON("JSON", "application/json", null),
    YAML("YAML", "application/yaml", null),
    HTML("HTML", "text/html", null),
    MARKDOWN("Markdown", "text/markdown", null),
    TEXT("plain text", "text/plain", null);

    private final String title;
    private final String mediaType;
    private final Optional<Lang> language;

    FileForm(String title, String mediaType, Lang language) {
        this.title = title;
        this.mediaType = mediaType;
        this.language = Optional.ofNullable(language);
    }

    /** Its name for people. */
    String title() {
        return title;
    }

    /** As IANA has registered it; empty for a form that it has not. */
    Optional<String> mediaType() {
        return Optional.of(mediaType).filter(t -> !t.isEmpty());
    }

    /** Which RDF syntax it is. */
    Optional<Lang> language() {
        return language;
    }
}
