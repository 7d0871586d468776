package org.geokg.serve.page;

import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.Prefixes;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.resource.Description;
import org.geokg.serve.resource.Directory.Entry;
import org.geokg.serve.resource.Documents;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.PackedDocuments;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Terms;

/** The page of one resource, by its kind. For use inside a read transaction. */
public final class ResourcePage {

    private final Layout layout;
    private final Links links;
    private final Parts parts;
    private final Dataset dataset;
    private final PackedDocuments packed;
    private final GraphReader reader;

    public ResourcePage(Layout layout, Links links, Documents documents, Dataset dataset, PackedDocuments packed) {
        this.layout = layout;
        this.links = links;
        this.parts = new Parts(links, documents);
        this.dataset = dataset;
        this.packed = packed;
        this.reader = new GraphReader(dataset, links.iris());
    }

    /** What lacks what its kind should have is shown triple by triple. */
    public Html of(Entry entry, Page page, Description description) {
        Resource resource = reader.facts().createResource(entry.iri());
        return switch (entry.kind()) {
            case ENTITY -> entry.home().contains(resource, null, (RDFNode) null)
                    ? new EntityPage(layout, parts, reader).of(resource, page)
                    : plain(entry, page, description);
            case ARTICLE -> article(resource);
            case ARTICLE_GRAPH -> article(reader.facts().createResource(links.articleOf(entry.iri())));
            case PUBLISHER -> new PublisherPage(layout, parts).of(reader.thing(resource), reader.articlesOf(resource, page), page);
            case CLAIM -> Optional.of(resource)
                    .filter(claim -> !entry.home().contains(claim, RDF.type, Terms.concept("RejectedClaim")))
                    .flatMap(reader::claim)
                    .map(claim -> new ClaimPage(layout, parts).of(claim, new StatementReader(reader).on(resource)))
                    .orElseGet(() -> plain(entry, page, description));
            case STATEMENT -> new StatementReader(reader).statement(resource)
                    .map(new StatementPage(layout, parts)::of)
                    .orElseGet(() -> plain(entry, page, description));
            case ONTOLOGY -> new OntologyPage(layout, parts).of(entry.home(), packed.alignments());
            case SHAPES -> new SourcePage(layout, parts).of(entry, "Shapes", description.page(page));
            case RULE, DECISION, REVIEWER, CLAIM_AS_READ, DATASET, CATALOG, QUARANTINE, DECISIONS, AS_READ, ALIGNMENTS ->
                plain(entry, page, description);
        };
    }

    private Html article(Resource article) {
        return new ArticlePage(layout, parts, reader).of(article, dataset.getNamedModel(links.graphOf(article.getURI())));
    }

    private Html plain(Entry entry, Page page, Description description) {
        return new TriplesPage(layout, parts, reader)
                .of(entry, description.page(page).setNsPrefixes(Prefixes.of(links.iris())), page);
    }
}
