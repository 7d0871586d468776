package org.geokg.serve.resource;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/**
 * Where IRIs live on this server. What follows the base is served at the root: {@code BASE + id/armenia} at
 * {@code /id/armenia}. The ontology, its alignments and the shapes have the same IRIs for every dataset.
 */
public record Links(IriPolicy iris, Site site) {

    /** The ontology as a document: its terms' namespace without the hash. */
    public static final String ONTOLOGY = Vocabulary.NS.substring(0, Vocabulary.NS.length() - 1);

    /** How its terms relate to those of others. */
    public static final String ALIGNMENTS = ONTOLOGY.replace("ontology", "alignments");

    private static final String PROJECT = ONTOLOGY.substring(0, ONTOLOGY.lastIndexOf('/') + 1);
    private static final Set<Kind> SHARED = Set.of(Kind.ONTOLOGY, Kind.ALIGNMENTS, Kind.SHAPES);
    private static final String GRAPH = Kind.ARTICLE_GRAPH.place();

    public String base() {
        return iris.base();
    }

    /** How links write the IRI, if this server answers for it at all. */
    public Optional<String> path(String iri) {
        return own(iri).map(site::path);
    }

    /** The path on this server that answers for the IRI. */
    public Optional<String> own(String iri) {
        int hash = iri.indexOf('#');
        String document = hash < 0 ? iri : iri.substring(0, hash);
        return kind(document).map(kind -> "/" + rest(document, kind) + (hash < 0 ? "" : iri.substring(hash)));
    }

    /** What the IRI names, as far as its form tells. */
    Optional<Kind> kind(String iri) {
        if (iri.startsWith(PROJECT)) {
            Optional<Kind> shared = iri.startsWith(ONTOLOGY + "/") ? Optional.of(Kind.ONTOLOGY) : Kind.of(iri.substring(PROJECT.length()));
            if (shared.filter(SHARED::contains).isPresent()) {
                return shared;
            }
        }
        return iri.startsWith(base())
                ? Kind.of(iri.substring(base().length())).filter(kind -> !SHARED.contains(kind))
                : Optional.empty();
    }

    private String rest(String iri, Kind kind) {
        return iri.substring((SHARED.contains(kind) ? PROJECT : base()).length());
    }

    /** Whether this server answers for the IRI as a part of the data, not of the vocabulary. */
    public boolean isData(String iri) {
        return kind(iri).filter(kind -> !SHARED.contains(kind)).isPresent();
    }

    /** The IRI that a request path stands for; the path as sent, still percent-encoded. */
    public String iri(String path) {
        String rest = path.substring(1);
        return Kind.of(rest).filter(SHARED::contains).isPresent() || rest.startsWith(Kind.ONTOLOGY.place() + "/")
                ? PROJECT + rest
                : base() + rest;
    }

    /** The named graph with an article's claims. */
    public String graphOf(String articleIri) {
        return base() + GRAPH + articleIri.substring((base() + Kind.ARTICLE.place()).length());
    }

    /** The article whose claims a named graph has. */
    public String articleOf(String graphIri) {
        return base() + Kind.ARTICLE.place() + graphIri.substring((base() + GRAPH).length());
    }

    /** Whether an address leads to the web, and not to a script or a file. */
    public static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
