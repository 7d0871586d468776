package org.geokg.serve.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriterRegistry;

/** The forms in which a resource can be had, in the server's own order of preference. */
public enum Representation {
    PAGE("html", "Page", "text/html", Optional.empty()),
    TURTLE("ttl", "Turtle", "text/turtle", Optional.of(Lang.TURTLE)),
    JSON_LD("jsonld", "JSON-LD", "application/ld+json", Optional.of(Lang.JSONLD)),
    N_TRIPLES("nt", "N-Triples", "application/n-triples", Optional.of(Lang.NTRIPLES)),
    RDF_XML("rdf", "RDF/XML", "application/rdf+xml", Optional.of(Lang.RDFXML));

    public static final List<Representation> GRAPHS =
            Arrays.stream(values()).filter(form -> form.lang.isPresent()).toList();

    private static final String ANYTHING = "*/*";

    private final String extension;
    private final String label;
    private final String mediaType;
    private final Optional<Lang> lang;

    Representation(String extension, String label, String mediaType, Optional<Lang> lang) {
        this.extension = extension;
        this.label = label;
        this.mediaType = mediaType;
        this.lang = lang;
    }

    public String extension() {
        return extension;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    public Optional<Lang> lang() {
        return lang;
    }

    /** With the encoding where the type has one to tell. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** How many statements, claims or the like one document has: a page is for eyes, a file for programs. */
    public int pageSize() {
        return this == PAGE ? 200 : 1_000;
    }

    /** Writes triples in this form; RDF/XML plainly, for its pretty form takes minutes on large graphs. */
    public byte[] write(Model model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, this == RDF_XML ? RDFFormat.RDFXML_PLAIN : RDFWriterRegistry.defaultSerialization(lang.orElseThrow()));
        return out.toByteArray();
    }

    public static Optional<Representation> withExtension(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
    }

    /**
     * Proactive negotiation (RFC 9110, 12.5.1): each form weighs what its most specific matching range says, weight 0
     * rules it out, and among equals the server's order decides. A header that cannot be read is as good as none.
     */
    public static Optional<Representation> accepted(Optional<String> acceptHeader) {
        List<MediaRange> ranges = ranges(acceptHeader.filter(header -> !header.isBlank()).orElse(ANYTHING));
        return Arrays.stream(values())
                .filter(form -> form.weight(ranges) > 0)
                .max(Comparator.comparingDouble((Representation form) -> form.weight(ranges))
                        .thenComparing(Comparator.<Representation>naturalOrder().reversed()));
    }

    /** What a request likes best; several {@code Accept} lines are as good as one. */
    public static Optional<Representation> accepted(HttpServletRequest request) {
        List<String> lines = Collections.list(request.getHeaders("Accept"));
        return accepted(Optional.of(String.join(",", lines)));
    }

    private static List<MediaRange> ranges(String header) {
        try {
            return new AcceptList(header).entries();
        } catch (RuntimeException e) {
            return new AcceptList(ANYTHING).entries();
        }
    }

    private double weight(List<MediaRange> ranges) {
        return ranges.stream()
                .filter(range -> specificity(range) > 0)
                .max(Comparator.comparingInt(this::specificity))
                .map(MediaRange::get_q)
                .orElse(0.0);
    }

    private int specificity(MediaRange range) {
        if (range.getContentTypeStr().equalsIgnoreCase(mediaType)) {
            return 3;
        }
        String family = mediaType.substring(0, mediaType.indexOf('/'));
        if (family.equalsIgnoreCase(range.getType()) && "*".equals(range.getSubType())) {
            return 2;
        }
        return "*".equals(range.getType()) ? 1 : 0;
    }
}
