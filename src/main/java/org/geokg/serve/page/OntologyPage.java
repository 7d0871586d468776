package org.geokg.serve.page;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.Layout;
import org.geokg.serve.resource.Links;

/** The vocabulary as one page with a section a term, as its hash IRIs need, made from what the graph says of it. */
record OntologyPage(Layout layout, Parts parts) {

    Html of(Model ontology, Model alignments) {
        VocabularyTerms terms = new VocabularyTerms(ontology, new TermLinks(alignments, Optional.of(layout.site()::path)));
        return layout.page("Vocabulary", new VocabularyContent(terms).of(parts.iriLine(Links.ONTOLOGY)));
    }
}
