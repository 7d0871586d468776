package org.geokg.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;

/**
 * The graph that describes the dataset in the words of VoID and DCAT: what it is, where its IRIs live, and how much of
 * each kind there is. No run times: the same data has the same description.
 *
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>
 */
final class Catalog {
    private final IriPolicy iris;

    Catalog(IriPolicy iris) {
        this.iris = iris;
    }

    /** Writes the description anew; call it within the transaction that changes the data. */
    void replace(DatasetGraph data) {
        data.deleteAny(iris.catalog(), Node.ANY, Node.ANY, Node.ANY);
        Node dataset = iris.dataset();
        add(data, dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        add(data, dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(data, dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("GeoKG knowledge graph", "en"));
        add(
                data,
                dataset,
                DCTerms.description.asNode(),
                NodeFactory.createLiteralLang(
                        "Relations between states, organizations and people, with the sentences of news articles that say so.",
                        "en"));
        add(data, dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(iris.base()));
        add(data, dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(Vocabulary.NS));
        partition(data, "articles", Vocabulary.ARTICLE_CLASS);
        partition(data, "claims", Vocabulary.CLAIM);
        partition(data, "rejected-claims", Vocabulary.REJECTED_CLAIM);
        partition(data, "statements", Vocabulary.STATEMENT);
    }

    private void partition(DatasetGraph data, String name, Node type) {
        Node partition = NodeFactory.createURI(iris.dataset().getURI() + "#" + name);
        long count = data.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type).count();
        add(data, iris.dataset(), VOID.classPartition.asNode(), partition);
        add(data, partition, VOID._class.asNode(), type);
        add(
                data,
                partition,
                VOID.entities.asNode(),
                NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger));
    }

    private void add(DatasetGraph data, Node subject, Node predicate, Node object) {
        data.add(Quad.create(iris.catalog(), subject, predicate, object));
    }
}
