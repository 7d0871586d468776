package org.geokg.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.RDFLangString;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/**
 * What of the data can be searched by its words: names in the default graph, titles and sentences in the graphs of
 * articles. Sentences of claims that were set aside or changed are left out. {@code fuseki.ttl} says the same for a stock
 * Fuseki; a test compares them.
 */
final class SearchFields {
    /** Counts up whenever this class makes other documents of the same data. */
    static final String VERSION = "1";

    private static final String NAME = "label";
    private static final Map<Node, String> NAMES = fields(RDFS.label.asNode(), NAME, SKOS.altLabel.asNode(), "altLabel");
    private static final Map<Node, String> TEXTS = fields(Vocabulary.QUOTE, "quote", Vocabulary.HEADLINE, "headline");

    private final IriPolicy iris;
    private final EntityDefinition definition = definition();

    SearchFields(IriPolicy iris) {
        this.iris = iris;
    }

    private static Map<Node, String> fields(Node one, String its, Node other, String others) {
        Map<Node, String> fields = new LinkedHashMap<>();
        fields.put(one, its);
        fields.put(other, others);
        return fields;
    }

    private static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition("uri", NAME, RDFS.label.asNode());
        NAMES.forEach((property, field) -> definition.set(field, property));
        TEXTS.forEach((property, field) -> {
            definition.set(field, property);
            definition.setAnalyzer(field, new EnglishWords(true));
        });
        definition.setGraphField("graph");
        definition.setLangField("lang");
        definition.setUidField("uid");
        return definition;
    }

    TextIndexConfig config() {
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new EnglishWords(false));
        config.setValueStored(true);
        return config;
    }

    /** What the index holds for a quad; empty if it holds nothing. */
    Optional<Entity> document(Node graph, Node subject, Node property, Node object) {
        return isSearched(graph, property) && isText(object)
                ? Optional.ofNullable(TextQueryFuncs.entityFromQuad(definition, graph(graph), subject, property, object))
                : Optional.empty();
    }

    boolean isSearched(Node graph, Node property) {
        return Quad.isDefaultGraph(graph) ? NAMES.containsKey(property) : TEXTS.containsKey(property) && iris.isArticleGraph(graph);
    }

    /** The quads of a pattern of which the index holds something; any place may be {@link Node#ANY} or null, as in Jena. */
    Stream<Quad> searched(DatasetGraph data, Node graph, Node subject, Node property, Node object) {
        return Stream.concat(NAMES.keySet().stream(), TEXTS.keySet().stream())
                .filter(p -> isAny(property) || property.equals(p))
                .filter(p -> isAny(graph) || isSearched(graph, p))
                .flatMap(p -> data.stream(NAMES.containsKey(p) && isAny(graph) ? Quad.defaultGraphIRI : graph, subject, p, object))
                .filter(q -> isSearched(q.getGraph(), q.getPredicate()) && isText(q.getObject()));
    }

    private static boolean isAny(Node node) {
        return node == null || node.equals(Node.ANY);
    }

    private static boolean isText(Node object) {
        return object.isLiteral()
                && (object.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                        || object.getLiteralDatatype().equals(RDFLangString.rdfLangString));
    }

    /** The one of its several names under which Jena looks for the default graph in the index. */
    private static Node graph(Node graph) {
        return Quad.isDefaultGraph(graph) ? Quad.defaultGraphNodeGenerated : graph;
    }
}
