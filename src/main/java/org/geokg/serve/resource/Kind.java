package org.geokg.serve.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an IRI of the data can name. Things (a state, a claim, an article as its publisher wrote it) cannot be sent over
 * HTTP, only documents about them; documents (a graph, the vocabulary) can.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>
 */
public enum Kind {
    ENTITY("id/", false),
    ARTICLE("article/", false),
    CLAIM("claim/", false),
    STATEMENT("statement/", false),
    PUBLISHER("publisher/", false),
    RULE("rule/", false),
    DECISION("decision/", false),
    REVIEWER("reviewer/", false),
    CLAIM_AS_READ("as-read/", false),
    DATASET("dataset", false),
    ARTICLE_GRAPH("graph/", true),
    CATALOG("catalog", true),
    QUARANTINE("quarantine", true),
    DECISIONS("decisions", true),
    AS_READ("as-read", true),
    ONTOLOGY("ontology", true),
    ALIGNMENTS("alignments", true),
    SHAPES("shapes", true);

    private final String place;
    private final boolean document;

    Kind(String place, boolean document) {
        this.place = place;
        this.document = document;
    }

    /** What follows the base: the whole of it, or its beginning up to a slash. */
    public String place() {
        return place;
    }

    /** Whether the IRI names something that can itself be sent, so that the answer needs no redirection. */
    public boolean isDocument() {
        return document;
    }

    public boolean hasMany() {
        return place.endsWith("/");
    }

    /** By what follows the base. */
    static Optional<Kind> of(String rest) {
        return Arrays.stream(values())
                .filter(kind -> kind.hasMany() ? rest.startsWith(kind.place) : rest.equals(kind.place))
                .findFirst();
    }

    public static List<Kind> all() {
        return List.of(values());
    }
}
