package org.geokg.publish.release;

import java.util.List;
import java.util.stream.Collectors;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.graph.Vocabulary;
import org.geokg.publish.QuadView;
import org.geokg.publish.WithoutText;
import org.geokg.store.ArticleShelf;
import org.geokg.store.GraphStore;

/** What a release is made of: a store, how it is to be shown, and what was counted in it beforehand. */
record ReleaseSource(
        GraphStore store,
        ReleaseOptions options,
        QuadView view,
        OntologyFiles ontology,
        List<Relation> relations,
        Figures figures,
        ArticleShelf shelf) {

    static ReleaseSource of(GraphStore store, ReleaseOptions options) {
        QuadView view = options.shortened() ? new WithoutText(store.iris()) : QuadView.WHOLE;
        OntologyFiles ontology = OntologyFiles.of(store.data(), store.iris());
        List<Relation> relations = ontology.relations();
        Figures figures = Figures.of(store.data(), store.iris(), view, relations.stream()
                .map(r -> Vocabulary.NS + r.name())
                .collect(Collectors.toSet()));
        return new ReleaseSource(
                store, options, view, ontology, relations, figures, new ArticleShelf(store, new RelationCatalog(relations)));
    }
}
