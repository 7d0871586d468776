package org.geokg.serve.page;

import java.util.Optional;
import org.apache.jena.rdf.model.ModelFactory;
import org.geokg.graph.Ontology;
import org.geokg.serve.html.Html;
import org.geokg.serve.html.HtmlDocument;
import org.geokg.serve.html.StaticFiles;
import org.geokg.serve.resource.Links;

/** The vocabulary as one HTML file that needs no server, for any web space. */
public final class VocabularyDocument {

    private VocabularyDocument() {}

    /**
     * A page with a section a term, whose anchor is the term's fragment; styles are in it, and scripts it has none.
     *
     * @param ontology   of the dataset; its own or {@link Ontology#packed()}
     * @param alignments such as {@link Ontology#packedAlignments()}
     */
    public static String html(Ontology ontology, Ontology alignments) {
        VocabularyTerms terms = new VocabularyTerms(
                ModelFactory.createModelForGraph(ontology.graph()),
                new TermLinks(ModelFactory.createModelForGraph(alignments.graph()), Optional.empty()));
        Html name = Html.of("<p class=\"iri\"><code>{}</code></p>", Links.ONTOLOGY);
        Html style = Html.of("<style>\n{}</style>\n", new Html(StaticFiles.text("geokg.css")));
        Html content = Html.of("<main class=\"wrap\">{}</main>\n", new VocabularyContent(terms).of(name));
        return HtmlDocument.of("GeoKG vocabulary", style, content).markup();
    }
}
