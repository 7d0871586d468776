package org.geokg.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.geokg.claim.ClaimKey;

/**
 * Which IRI everything gets. An IRI is the base, the kind of thing and its key, percent-encoded as UTF-8 except for the
 * unreserved characters of RFC 3986, so that any id whatever gives a plain ASCII IRI, and different ids different ones.
 *
 * @param base what all data IRIs start with; chosen when a dataset is created and kept
 */
public record IriPolicy(String base) {
    /** The base of data that nobody has chosen one for. */
    public static final IriPolicy DEFAULT = new IriPolicy("https://w3id.org/geokg/");

    private static final String ONTOLOGY = "https://w3id.org/geokg/ontology";
    private static final String UNSPECIFIED = "unspecified";

    public IriPolicy {
        if (!base.matches("https?://[A-Za-z0-9.\\-:\\[\\]]+/([A-Za-z0-9._~/%-]*/)?")) {
            throw new IllegalArgumentException(
                    "the base must be a web address that ends with a slash, such as https://example.org/kg/; found " + base);
        }
    }

    /** {@code id/armenia}, {@code id/auto/ararat-mirzoyan-61e9c6ff}. */
    public Node entity(String id) {
        return id.startsWith("auto/") ? iri("id/auto/", id.substring("auto/".length())) : iri("id/", id);
    }

    /** {@code article/{id}}. */
    public Node article(String articleId) {
        return iri("article/", articleId);
    }

    /** {@code graph/{id}}: the named graph that holds what an article says. */
    public Node graph(String articleId) {
        return iri("graph/", articleId);
    }

    /** {@code claim/{article}-{hash}}. */
    public Node claim(ClaimKey key) {
        return iri("claim/", key.articleId() + "-" + key.hash());
    }

    /** {@code statement/{id}}. */
    public Node statement(String id) {
        return iri("statement/", id);
    }

    /** {@code rule/membership.leave-v1}. */
    public Node rule(String nameAndVersion) {
        return iri("rule/", nameAndVersion);
    }

    /** {@code publisher/Kyiv_Independent}, spaces as underscores; {@code publisher/unspecified} where none is known. */
    public Node publisher(Optional<String> name) {
        return name.map(n -> NodeFactory.createURI(base + "publisher/" + publisherKey(n)))
                .orElseGet(() -> NodeFactory.createURI(base + "publisher/" + UNSPECIFIED));
    }

    /** The graph that describes the dataset. */
    public Node catalog() {
        return NodeFactory.createURI(base + "catalog");
    }

    /** The dataset itself, as the catalog describes it. */
    public Node dataset() {
        return NodeFactory.createURI(base + "dataset");
    }

    /** The graph of claims that were kept out because they break the ontology. */
    public Node quarantine() {
        return NodeFactory.createURI(base + "quarantine");
    }

    /** The graph of what people decided. */
    public Node decisions() {
        return NodeFactory.createURI(base + "decisions");
    }

    /** {@code decision/{hash}}. */
    public Node decision(String hash) {
        return iri("decision/", hash);
    }

    /** {@code reviewer/Jane%20Doe}. */
    public Node reviewer(String name) {
        return iri("reviewer/", name);
    }

    /**
     * The graph of claims as they were read, of those that a decision changed: {@code as-read/{article}-{hash}} for
     * {@code claim/{article}-{hash}}.
     */
    public Node asRead() {
        return NodeFactory.createURI(base + "as-read");
    }

    /** Whether a named graph is that of an article, and not one of those that stand beside them. */
    public boolean isArticleGraph(Node graph) {
        return key("graph/", graph).isPresent();
    }

    /** Whether a subject belongs to the data rather than to the ontology, which shares its graph. */
    public boolean isData(Node subject) {
        return subject.isURI()
                && subject.getURI().startsWith(base)
                && !subject.getURI().startsWith(ONTOLOGY);
    }

    /**
     * The IRI that another spelling of it means: one with unneeded or missing percent-encoding, as people type it and some
     * proxies rewrite it. Empty for what is not an IRI of the data.
     */
    public Optional<String> spelledRight(String iri) {
        Node node = NodeFactory.createURI(iri);
        int slash = iri.startsWith(base) ? iri.indexOf('/', base.length()) : -1;
        if (slash < 0) {
            return Optional.empty();
        }
        String kind = iri.substring(base.length(), slash + 1);
        try {
            return key(kind, node).map(key -> (kind.equals("id/") ? entity(key) : iri(kind, key)).getURI());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key of a thing of this kind ({@code id/}, {@code article/}, …), decoded; empty for any other IRI. */
    public Optional<String> key(String kind, Node iri) {
        return iri.isURI() && iri.getURI().startsWith(base + kind)
                ? Optional.of(PercentEncoding.decode(iri.getURI().substring(base.length() + kind.length())))
                : Optional.empty();
    }

    /** The name behind a publisher's IRI; empty for the unspecified one. */
    Optional<String> publisherName(Node iri) {
        return Optional.of(iri.getURI().substring((base + "publisher/").length()))
                .filter(key -> !key.equals(UNSPECIFIED))
                .map(key -> PercentEncoding.decode(key.replace("_", "%20")));
    }

    private Node iri(String kind, String key) {
        return NodeFactory.createURI(base + kind + PercentEncoding.encode(key));
    }

    /** An underscore stands for a space, so a real one is encoded; so is the one name that would look like no name. */
    private static String publisherKey(String name) {
        String key = PercentEncoding.encode(name).replace("_", "%5F").replace("%20", "_");
        return key.equals(UNSPECIFIED) ? "%75" + key.substring(1) : key;
    }
}
