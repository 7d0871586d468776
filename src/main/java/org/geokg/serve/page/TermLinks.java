package org.geokg.serve.page;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.geokg.graph.Vocabulary;
import org.geokg.serve.html.Html;
import org.geokg.serve.resource.Links;

/**
 * How a vocabulary's page links to terms: its own by their fragments, codes to the alignments, others to the web.
 *
 * @param alignments whose prefixes shorten the names of others' terms
 * @param server     turns a path of this server into a link's target; empty where the page stands alone
 */
record TermLinks(Model alignments, Optional<UnaryOperator<String>> server) {

    Html to(RDFNode node) {
        if (!node.isURIResource()) {
            return Html.text(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
        }
        Resource term = node.asResource();
        if (isTerm(term)) {
            return Html.of("<a href=\"#{}\">{}</a>", name(term), name(term));
        }
        String codes = Links.ALIGNMENTS + "#";
        return server.isPresent() && term.getURI().startsWith(codes)
                ? Html.of(
                        "<a href=\"{}#{}\">{}</a>",
                        server.get().apply("/alignments"),
                        term.getURI().substring(codes.length()),
                        alignments.shortForm(term.getURI()))
                : out(term.getURI(), Optional.ofNullable(alignments.shortForm(term.getURI())).orElse(term.getURI()));
    }

    /** A link out; an ontology of one's own may name anything, so only web addresses are links. */
    static Html out(String address, String words) {
        return Links.isWeb(address)
                ? Html.of("<a class=\"out\" rel=\"noopener noreferrer\" href=\"{}\">{}</a>", address, words)
                : Html.text(words);
    }

    /** To the file with the alignments: on this server, else by its name. */
    Html alignmentsFile() {
        String iri = Links.ALIGNMENTS;
        return Html.of("<a href=\"{}\">{}</a>", server.map(path -> path.apply("/alignments")).orElse(iri), iri);
    }

    /** A page with a query to run, where there is a server that answers it. */
    Optional<Html> toQuery(String text, String label) {
        return server.map(path -> Html.of("<a href=\"{}?query={}\">{}</a>", path.apply("/queries/own"), Links.encode(text), label));
    }

    static String name(Resource term) {
        return term.getURI().substring(Vocabulary.NS.length());
    }

    static boolean isTerm(Resource term) {
        return term.isURIResource() && term.getURI().startsWith(Vocabulary.NS);
    }
}
