package org.geokg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.RDFNode;
import org.geokg.store.GraphStore;

/**
 * Searches names and sentences for words that somebody typed. It asks the dataset's full-text index, in SPARQL; nothing that
 * is typed makes it fail.
 */
public final class FullText {
    /** Sentences beyond these are not counted: who looks for a word that is everywhere is helped by another word. */
    public static final int MOST_CLAIMS = 1000;

    private static final int MOST_NAMES = 100;
    private static final String START = "\uE000";
    private static final String END = "\uE001";
    private static final String PREFIXES =
            """
            PREFIX gkg: <https://w3id.org/geokg/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>
            """;
    private static final String NAMES = PREFIXES
            + """
            SELECT ?x (SAMPLE(?label) AS ?name) (COUNT(DISTINCT ?s) AS ?n) {
              { SELECT DISTINCT ?x { ?x text:query (rdfs:label skos:altLabel ?words 500) FILTER(STRSTARTS(STR(?x), ?base)) } }
              ?x rdfs:label ?label
              OPTIONAL { ?s rdf:subject|rdf:object ?x }
            } GROUP BY ?x ORDER BY DESC(?n) ?name""";
    private static final String SENTENCES = PREFIXES
            + """
            SELECT ?c ?marked ?g {
              GRAPH <urn:x-arq:UnionGraph> { (?c ?score ?marked ?g) text:query (gkg:quote ?words ?most ?highlight) }
            } ORDER BY DESC(?score) ?c""";
    private static final String CLAIMS = PREFIXES
            + """
            SELECT ?c ?article ?headline ?publisher ?day ?what ?polarity ?factuality {
              VALUES (?g ?c) { %s }
              GRAPH ?g { ?c gkg:article ?article ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
                  gkg:polarity ?pol ; gkg:factuality ?fact .
                OPTIONAL { ?article schema:headline ?headline }
                OPTIONAL { ?article schema:publisher ?pub }
                OPTIONAL { ?article schema:datePublished|gkg:referenceDate ?day } }
              OPTIONAL { ?pub rdfs:label ?publisher }
              ?pol rdfs:label ?polarity . ?fact rdfs:label ?factuality .
              ?s rdfs:label ?subject . ?p rdfs:label ?relation . OPTIONAL { ?o rdfs:label ?label }
              BIND(CONCAT(?subject, " ", ?relation, " ", COALESCE(?label, STR(?o))) AS ?what)
            } ORDER BY ?what""";

    /** The property function that searches, {@code text:query}. */
    public static final String FUNCTION = "http://jena.apache.org/text#query";

    private final QueryRunner runner;
    private final String base;

    /** @param base the base of the data's IRIs: names are looked for among its entities */
    public FullText(QueryRunner runner, String base) {
        this.runner = runner;
        this.base = base;
    }

    /** Whether there is an index to ask. Without one nothing is found, or all. */
    public static boolean isOn(Dataset dataset) {
        return GraphStore.isSearchable(dataset);
    }

    /**
     * An entity.
     *
     * @param statements in how many it stands at either end
     */
    public record Named(String iri, String name, long statements) {}

    /** A piece of a sentence, marked if it is what was looked for. */
    public record Piece(String text, boolean marked) {}

    /** A claim in words; they alone do not tell whether it was denied or only planned. */
    public record Said(String claim, String what, String polarity, String factuality) {}

    /** A sentence of an article, with what was read from it. */
    public record Sentence(List<Piece> pieces, String article, Optional<String> headline, Optional<String> publisher,
            Optional<String> day, List<Said> claims) {
        public Sentence {
            pieces = List.copyOf(pieces);
            claims = List.copyOf(claims);
        }
    }

    /**
     * Some of the sentences that were found, the best first.
     *
     * @param all  how many were found
     * @param more whether there are more than were counted
     */
    public record Sentences(List<Sentence> some, int all, boolean more) {
        public Sentences {
            some = List.copyOf(some);
        }
    }

    /** Entities with a name in which all of the words stand, as a whole or as beginnings; the most spoken of first. */
    public List<Named> names(String typed) {
        SearchWords words = SearchWords.in(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        ParameterizedSparqlString query = new ParameterizedSparqlString(NAMES);
        query.setLiteral("words", words.beginnings());
        query.setLiteral("base", base + "id/");
        return rows(query.toString(), MOST_NAMES).stream()
                .filter(row -> row.getFirst().isPresent())
                .map(row -> new Named(text(row, 0), text(row, 1), row.get(2).map(n -> n.asLiteral().getLong()).orElse(0L)))
                .toList();
    }

    /**
     * Sentences in which all of the words stand, in whatever form.
     *
     * @param from how many to pass over
     * @param most how many to give
     */
    public Sentences sentences(String typed, int from, int most) {
        SearchWords words = SearchWords.in(typed);
        if (words.isEmpty()) {
            return new Sentences(List.of(), 0, false);
        }
        ParameterizedSparqlString query = new ParameterizedSparqlString(SENTENCES);
        query.setLiteral("words", words.whole());
        query.setLiteral("most", MOST_CLAIMS + 1);
        query.setLiteral("highlight", "highlight:s:" + START + "|e:" + END + "|m:1|z:1000000");
        List<List<Optional<RDFNode>>> rows = rows(query.toString(), MOST_CLAIMS);
        Map<Place, List<String>> claims = new LinkedHashMap<>();
        rows.forEach(row -> claims.computeIfAbsent(new Place(text(row, 2), text(row, 1)), p -> new ArrayList<>()).add(text(row, 0)));
        return new Sentences(sentences(claims.entrySet().stream().skip(from).limit(most).toList()), claims.size(),
                rows.size() == MOST_CLAIMS);
    }

    private record Place(String graph, String marked) {}

    private List<Sentence> sentences(List<Map.Entry<Place, List<String>>> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        ParameterizedSparqlString values = new ParameterizedSparqlString();
        places.forEach(place -> place.getValue().forEach(claim -> {
            values.append("(");
            values.appendIri(place.getKey().graph());
            values.append(" ");
            values.appendIri(claim);
            values.append(") ");
        }));
        Map<String, List<Optional<RDFNode>>> details = rows(CLAIMS.formatted(values.toString()), Integer.MAX_VALUE - 1).stream()
                .collect(Collectors.toMap(row -> text(row, 0), row -> row, (one, other) -> one, LinkedHashMap::new));
        return places.stream().flatMap(place -> sentence(place.getKey(), place.getValue(), details).stream()).toList();
    }

    /** Empty if the claims went while they were looked for. */
    private static Optional<Sentence> sentence(Place place, List<String> claims, Map<String, List<Optional<RDFNode>>> details) {
        List<Said> said = details.keySet().stream()
                .filter(claims::contains)
                .map(claim -> said(details.get(claim)))
                .toList();
        return said.stream().findFirst().map(first -> {
            List<Optional<RDFNode>> row = details.get(first.claim());
            return new Sentence(pieces(place.marked()), text(row, 1), optional(row, 2), optional(row, 3), optional(row, 4), said);
        });
    }

    private static Said said(List<Optional<RDFNode>> row) {
        return new Said(text(row, 0), text(row, 5), text(row, 6), text(row, 7));
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        boolean inside = false;
        for (String piece : marked.split("(?=[" + START + END + "])")) {
            inside = piece.startsWith(START) || inside && !piece.startsWith(END);
            String text = piece.replace(START, "").replace(END, "");
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, inside));
            }
        }
        return pieces;
    }

    private List<List<Optional<RDFNode>>> rows(String query, int most) {
        return switch (runner.answer(query, most)) {
            case QueryAnswer.Rows rows -> rows.table().rows();
            case QueryAnswer.Truth truth -> List.of();
            case QueryAnswer.Triples triples -> List.of();
        };
    }

    private static String text(List<Optional<RDFNode>> row, int column) {
        return optional(row, column).orElse("");
    }

    private static Optional<String> optional(List<Optional<RDFNode>> row, int column) {
        return row.get(column).map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
    }
}
