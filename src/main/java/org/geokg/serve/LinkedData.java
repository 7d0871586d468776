package org.geokg.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;

/**
 * Answers for the IRIs of the data: a page or RDF at the same address, by {@code Accept} or {@code ?format=}. A
 * resource that was merged into another leads there for good.
 */
final class LinkedData {

    private final Dataset dataset;
    private final Links links;
    private final Layout layout;

    LinkedData(Dataset dataset, Links links, Layout layout) {
        this.dataset = dataset;
        this.links = links;
        this.layout = layout;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<String> asked = Optional.ofNullable(request.getParameter("format"));
        Optional<Representation> form = asked.isPresent()
                ? Representation.withExtension(asked.get())
                : Representation.accepted(Optional.ofNullable(request.getHeader("Accept")));
        if (form.isEmpty()) {
            notAcceptable(response);
            return;
        }
        String path = request.getRequestURI();
        Answer answer = Txn.calculateRead(dataset, () -> find(links.iri(path), form.get()));
        switch (answer) {
            case Answer.Missing missing -> notFound(response, links.iri(path));
            case Answer.Moved moved -> {
                response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                response.setHeader("Location", moved.path());
            }
            case Answer.Page page -> {
                response.setHeader("Content-Location", path + "?format=" + form.get().extension());
                Reply.page(response, HttpServletResponse.SC_OK, page.html());
            }
            case Answer.Graph graph -> {
                response.setHeader("Content-Location", path + "?format=" + form.get().extension());
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setContentType(form.get().mediaType());
                RDFDataMgr.write(response.getOutputStream(), graph.model(), form.get().lang().orElseThrow());
            }
        }
    }

    private sealed interface Answer {
        record Missing() implements Answer {}

        record Moved(String path) implements Answer {}

        record Page(Html html) implements Answer {}

        record Graph(Model model) implements Answer {}
    }

    private Answer find(String iri, Representation form) {
        Optional<String> successor = successor(iri);
        if (successor.isPresent()) {
            return new Answer.Moved(successor.get());
        }
        Optional<Model> description = new Description(dataset, links).of(iri);
        if (description.isEmpty()) {
            return new Answer.Missing();
        }
        if (form != Representation.PAGE) {
            return new Answer.Graph(description.get());
        }
        return new Answer.Page(
                iri.equals(Links.ONTOLOGY)
                        ? new OntologyPage(layout, new Parts(links), dataset).build()
                        : new ResourcePage(layout, links, dataset).of(iri));
    }

    /** Only a merge redirects; what was split has several successors, and its page lists them. */
    private Optional<String> successor(String iri) {
        Model facts = dataset.getDefaultModel();
        Resource resource = facts.createResource(iri);
        if (!facts.contains(resource, OWL.deprecated)
                || facts.listObjectsOfProperty(resource, DCTerms.isReplacedBy).toList().size() != 1) {
            return Optional.empty();
        }
        return Values.resource(facts, resource, DCTerms.isReplacedBy).flatMap(next -> links.path(next.getURI()));
    }

    private void notFound(HttpServletResponse response, String iri) throws IOException {
        String name = iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
        Reply.page(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                layout.page(
                        "Not in this graph",
                        Html.of(
                                """
                                <h1>Not in this graph</h1>
                                <p>Nothing is known here about <code>{}</code>.</p>
                                <p><a class="button" href="/find?q={}">Look for “{}”</a> <a href="/">or start from the top</a></p>
                                """,
                                iri,
                                Links.encode(name),
                                name)));
    }

    private static void notAcceptable(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().println("This resource can be had as "
                + Arrays.stream(Representation.values())
                        .map(form -> form.mediaType() + " (?format=" + form.extension() + ")")
                        .collect(Collectors.joining(", ")));
    }
}
