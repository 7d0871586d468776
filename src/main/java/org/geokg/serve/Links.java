package org.geokg.serve;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/**
 * Where IRIs live on this server. What follows the base is served at the root: {@code BASE + id/armenia} at
 * {@code /id/armenia}. The ontology's IRI is the same for every dataset.
 */
record Links(IriPolicy iris) {

    /** The ontology as a document: its terms' namespace without the hash. */
    static final String ONTOLOGY = Vocabulary.NS.substring(0, Vocabulary.NS.length() - 1);

    private static final List<String> KINDS =
            List.of("id/", "article/", "claim/", "statement/", "publisher/", "rule/");
    private static final String GRAPH = "graph/";

    String base() {
        return iris.base();
    }

    /** The path on this server, if it answers for the IRI at all. */
    Optional<String> path(String iri) {
        if (iri.equals(ONTOLOGY) || iri.startsWith(ONTOLOGY + "#")) {
            return Optional.of("/ontology" + iri.substring(ONTOLOGY.length()));
        }
        if (!iri.startsWith(base())) {
            return Optional.empty();
        }
        String rest = iri.substring(base().length());
        if (rest.startsWith(GRAPH)) {
            return Optional.of("/article/" + rest.substring(GRAPH.length()));
        }
        return KINDS.stream().anyMatch(rest::startsWith) ? Optional.of("/" + rest) : Optional.empty();
    }

    /** Whether this server answers for the IRI as a part of the data, not of the vocabulary. */
    boolean isData(String iri) {
        return path(iri).filter(path -> !path.startsWith("/ontology")).isPresent();
    }

    /** The IRI that a request path stands for; the path as sent, still percent-encoded. */
    String iri(String path) {
        return path.equals("/ontology") ? ONTOLOGY : base() + path.substring(1);
    }

    /** The named graph with an article's claims. */
    String graphOf(String articleIri) {
        return base() + GRAPH + articleIri.substring((base() + "article/").length());
    }

    /** A link to an IRI under its label: on this server where it answers for it, else to the web. */
    Html to(String iri, String label) {
        Optional<String> here = path(iri);
        if (here.isPresent()) {
            return Html.of("<a href=\"{}\" title=\"{}\">{}</a>", here.get(), iri, label);
        }
        return web(iri, label);
    }

    /** A link out, for web addresses only: a {@code javascript:} address found in an article stays text. */
    Html web(String address, String label) {
        return isWeb(address)
                ? Html.of("<a class=\"out\" rel=\"noopener noreferrer nofollow\" href=\"{}\">{}</a>", address, label)
                : Html.text(label);
    }

    static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
