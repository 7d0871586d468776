package org.geokg.serve;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Resource;

/** The page of one resource, by its kind. For use inside a read transaction. */
final class ResourcePage {

    private final Layout layout;
    private final Links links;
    private final Parts parts;
    private final Dataset dataset;
    private final GraphReader reader;

    ResourcePage(Layout layout, Links links, Dataset dataset) {
        this.layout = layout;
        this.links = links;
        this.parts = new Parts(links);
        this.dataset = dataset;
        this.reader = new GraphReader(dataset);
    }

    /** The page of a resource that the graph knows; one that lacks what its kind should have is shown as an entity. */
    Html of(String iri) {
        Resource resource = reader.facts().createResource(iri);
        String kind = iri.substring(links.base().length(), iri.indexOf('/', links.base().length()));
        return switch (kind) {
            case "article" -> new ArticlePage(layout, parts, reader).of(resource, dataset.getNamedModel(links.graphOf(iri)));
            case "publisher" -> new PublisherPage(layout, parts).of(reader.thing(resource), reader.articlesOf(resource));
            case "claim" -> reader.claim(resource)
                    .map(new ClaimPage(layout, parts)::of)
                    .orElseGet(() -> entity(resource));
            case "statement" -> reader.statement(resource)
                    .map(new StatementPage(layout, parts)::of)
                    .orElseGet(() -> entity(resource));
            default -> entity(resource);
        };
    }

    private Html entity(Resource entity) {
        return new EntityPage(layout, parts, reader).of(entity);
    }
}
