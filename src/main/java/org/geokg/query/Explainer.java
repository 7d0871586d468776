package org.geokg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;

/** Leads from entities or a triple to the statements about them, and from each to the sentences behind it. */
public final class Explainer {
    private static final String PREFIXES = """
            PREFIX gkg:    <https://w3id.org/geokg/ontology#>
            PREFIX rdf:    <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos:   <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            """;
    private static final String NAMED = PREFIXES + """
            SELECT DISTINCT ?e { ?e rdfs:label|skos:altLabel ?l ; a/rdfs:subClassOf* gkg:Entity
              FILTER(LCASE(STR(?l)) = ?name) } ORDER BY ?e""";
    private static final String STATEMENTS = PREFIXES + """
            SELECT ?st ?subject ?relation ?object ?when ?end ?status ?confidence {
              ?st a gkg:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
                  gkg:status/rdfs:label ?status ; gkg:confidence ?confidence .
              ?s rdfs:label ?subject . ?p rdfs:label ?relation .
              OPTIONAL { ?o rdfs:label ?l } BIND(COALESCE(?l, ?o) AS ?object)
              OPTIONAL { ?st gkg:date|gkg:from ?when } OPTIONAL { ?st gkg:until ?end }
              %s
            } ORDER BY ?when ?relation ?subject ?object ?st""";
    private static final String CONTESTED = """
            FILTER(EXISTS { ?st gkg:contradictedBy ?n ; gkg:supportedBy ?y } || EXISTS { ?st gkg:status gkg:Disputed }
              || EXISTS { ?st gkg:status gkg:Asserted . ?p gkg:excludes|^gkg:excludes ?q . ?s ?p ?o ; ?q ?o })""";
    private static final String EVIDENCE = PREFIXES + """
            SELECT ?side ?publisher ?day ?article ?quote ?speaker ?polarity ?factuality ?confidence {
              ?st ?link ?c .
              VALUES (?link ?side) { (gkg:supportedBy "for") (gkg:contradictedBy "against") (gkg:mentionedBy "open") }
              GRAPH ?g {
                ?c gkg:quote ?quote ; gkg:start ?start ; gkg:article ?a ; gkg:confidence ?confidence ;
                   gkg:polarity ?pol ; gkg:factuality ?fact .
                ?a schema:identifier ?article .
                OPTIONAL { ?a schema:datePublished ?day }
                OPTIONAL { ?c gkg:saidByText ?words }
              }
              ?pol rdfs:label ?polarity . ?fact rdfs:label ?factuality .
              OPTIONAL { GRAPH ?g { ?c gkg:saidBy ?who } ?who rdfs:label ?name }
              OPTIONAL { GRAPH ?g { ?a schema:publisher ?pub } ?pub rdfs:label ?publisher }
              BIND(COALESCE(?name, ?words) AS ?speaker)
            } ORDER BY DESC(?side) DESC(?confidence) ?article ?start""";

    private final Dataset dataset;
    private final String base;

    /** @param base the base IRI of the data, so that {@code armenia} means {@code BASE + id/armenia} */
    public Explainer(Dataset dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** A statement in words, with the sentences for it, against it, and those that leave it open. */
    public record Explained(String subject, String relation, String object, Optional<String> from, Optional<String> until,
            String status, String confidence, List<Sentence> sentences) {
        public Explained {
            sentences = List.copyOf(sentences);
        }
    }

    /** A sentence, and how it bears on the statement: "for", "against" or "open". */
    public record Sentence(String side, String article, Optional<String> publisher, Optional<String> day, String quote,
            Optional<String> speaker, String polarity, String factuality, String confidence) {}

    /** The entities of a name: an IRI, the end of one ({@code armenia}), or a label in whatever case. */
    public List<Node> entities(String name) {
        return Txn.calculateRead(dataset, () -> {
            List<Node> found = new ArrayList<>();
            Node direct = NodeFactory.createURI(name.contains(":") ? name : base + "id/" + name.replace(' ', '-'));
            if (dataset.asDatasetGraph().getDefaultGraph().contains(direct, Node.ANY, Node.ANY)) {
                return List.of(direct);
            }
            Node literal = NodeFactory.createLiteralString(name.toLowerCase(Locale.ROOT));
            try (QueryExecution execution = QueryExecution.dataset(dataset).query(NAMED).substitution("name", resource(literal)).build()) {
                execution.execSelect().forEachRemaining(row -> found.add(row.get("e").asNode()));
            }
            return found;
        });
    }

    /** The statements in which an entity stands at either end. */
    public List<Explained> about(Node entity) {
        return Txn.calculateRead(dataset, () -> {
            List<Explained> all = new ArrayList<>(statements(List.of(new Bound("s", entity))));
            all.addAll(statements(List.of(new Bound("o", entity))));
            return all;
        });
    }

    /** The statements between two entities, either way round. */
    public List<Explained> between(Node one, Node other) {
        return Txn.calculateRead(dataset, () -> {
            List<Explained> all = new ArrayList<>(statements(List.of(new Bound("s", one), new Bound("o", other))));
            all.addAll(statements(List.of(new Bound("s", other), new Bound("o", one))));
            return all;
        });
    }

    /** The statements of a triple. */
    public List<Explained> of(Node subject, Node predicate, Node object) {
        return Txn.calculateRead(dataset,
                () -> statements(List.of(new Bound("s", subject), new Bound("p", predicate), new Bound("o", object))));
    }

    /** The statements that some claims carry and others contradict, and those whose facts exclude each other. */
    public List<Explained> contested() {
        return Txn.calculateRead(dataset, () -> statements(List.of(), CONTESTED));
    }

    private record Bound(String variable, Node value) {}

    private List<Explained> statements(List<Bound> bound) {
        return statements(bound, "");
    }

    private List<Explained> statements(List<Bound> bound, String filter) {
        var builder = QueryExecution.dataset(dataset).query(STATEMENTS.formatted(filter));
        bound.forEach(b -> builder.substitution(b.variable(), resource(b.value())));
        List<Explained> found = new ArrayList<>();
        try (QueryExecution execution = builder.build()) {
            ResultSet rows = execution.execSelect();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                found.add(new Explained(text(row, "subject"), text(row, "relation"), text(row, "object"), optional(row, "when"),
                        optional(row, "end"), text(row, "status"), text(row, "confidence"), evidence(row.get("st").asNode())));
            }
        }
        return found;
    }

    private List<Sentence> evidence(Node statement) {
        List<Sentence> found = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(EVIDENCE).substitution("st", resource(statement)).build()) {
            execution.execSelect().forEachRemaining(row -> found.add(new Sentence(text(row, "side"), text(row, "article"),
                    optional(row, "publisher"), optional(row, "day"), text(row, "quote"), optional(row, "speaker"),
                    text(row, "polarity"), text(row, "factuality"), text(row, "confidence"))));
        }
        return found;
    }

    private RDFNode resource(Node node) {
        return dataset.getDefaultModel().asRDFNode(node);
    }

    private static String text(QuerySolution row, String variable) {
        return optional(row, variable).orElse("");
    }

    private static Optional<String> optional(QuerySolution row, String variable) {
        return Optional.ofNullable(row.get(variable))
                .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
    }
}
