package org.geokg.store;

import java.time.LocalDate;
import java.util.Optional;
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

    /** What the catalog counts. It is carried on from change to change, so that none has to look through the whole store. */
    record Counts(long articles, long claims, long rejected, long statements) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(articles + more.articles, claims + more.claims, rejected + more.rejected, statements + more.statements);
        }
    }

    /** What the description counts as of now. */
    Counts counts(DatasetGraph data) {
        return new Counts(count(data, "articles"), count(data, "claims"), count(data, "rejected-claims"), count(data, "statements"));
    }

    /** The day that counts as now, as the description has it; empty also where it says nothing of it. */
    Optional<LocalDate> newestReferenceDate(DatasetGraph data) {
        return data.stream(iris.catalog(), iris.dataset(), Vocabulary.REFERENCE_DATE, Node.ANY)
                .map(q -> LocalDate.parse(q.getObject().getLiteralLexicalForm()))
                .findFirst();
    }

    /** Writes the description anew; call it within the transaction that changes the data. */
    void replace(DatasetGraph data, Counts counts, Optional<LocalDate> newest) {
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
        newest.map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
                .ifPresent(day -> add(data, dataset, Vocabulary.REFERENCE_DATE, day));
        partition(data, "articles", Vocabulary.ARTICLE_CLASS, counts.articles());
        partition(data, "claims", Vocabulary.CLAIM, counts.claims());
        partition(data, "rejected-claims", Vocabulary.REJECTED_CLAIM, counts.rejected());
        partition(data, "statements", Vocabulary.STATEMENT, counts.statements());
    }

    private long count(DatasetGraph data, String name) {
        return data.stream(iris.catalog(), partition(name), VOID.entities.asNode(), Node.ANY)
                .mapToLong(q -> Long.parseLong(q.getObject().getLiteralLexicalForm()))
                .sum();
    }

    private Node partition(String name) {
        return NodeFactory.createURI(iris.dataset().getURI() + "#" + name);
    }

    private void partition(DatasetGraph data, String name, Node type, long count) {
        Node partition = partition(name);
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
