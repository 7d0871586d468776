package org.geokg.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.geokg.graph.Prefixes;
import org.geokg.serve.html.Layout;
import org.geokg.serve.page.ResourcePage;
import org.geokg.serve.resource.Description;
import org.geokg.serve.resource.Directory.Entry;
import org.geokg.serve.resource.Directory;
import org.geokg.serve.resource.Documents;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.PackedDocuments;
import org.geokg.serve.resource.Page;
import org.geokg.serve.resource.Representation;
import org.geokg.serve.resource.Values;

/** One request for an IRI of the data or a document about it. Lives and dies within a read transaction. */
final class Inquiry {

    private final Dataset dataset;
    private final Links links;
    private final Layout layout;
    private final PackedDocuments packed;
    private final HttpServletRequest request;
    private final Directory directory;
    private final Documents documents;
    private final DocumentLinks kin;

    /** What a request is about: the resource, and the form that the address's ending names, if it has one. */
    private record Target(Entry entry, Optional<Representation> form) {}

    Inquiry(LinkedData data, HttpServletRequest request) {
        this.dataset = data.dataset();
        this.links = data.links();
        this.layout = data.layout();
        this.packed = data.packed();
        this.request = request;
        this.directory = new Directory(dataset, links, data.packed());
        this.documents = new Documents(directory, links);
        this.kin = new DocumentLinks(documents, links.site());
    }

    Answer answer() {
        String path = request.getRequestURI();
        return target(path).map(this::answer).orElseGet(() -> new Refusal(layout, links).notFound(links.iri(path)));
    }

    /** The graph's own names come first: an article may be called {@code story.ttl}. */
    private Optional<Target> target(String path) {
        return entry(path).map(entry -> new Target(entry, Optional.empty()))
                .or(() -> Arrays.stream(Representation.values())
                        .filter(form -> path.endsWith("." + form.extension()))
                        .flatMap(form -> entry(path.substring(0, path.length() - form.extension().length() - 1)).stream()
                                .map(entry -> new Target(entry, Optional.of(form))))
                        .findFirst());
    }

    private Optional<Entry> entry(String path) {
        String iri = links.iri(path);
        return directory.find(iri).or(() -> links.iris().spelledRight(iri).flatMap(directory::find));
    }

    private Answer answer(Target target) {
        Entry entry = target.entry();
        Optional<String> successor = successor(entry);
        if (successor.isPresent()) {
            return Answer.movedTo(successor.get() + target.form().map(form -> "." + form.extension()).orElse(""));
        }
        Optional<String> asked = Optional.ofNullable(request.getParameter("format"));
        boolean negotiated = asked.isEmpty() && target.form().isEmpty();
        Optional<Representation> form = negotiated
                ? Representation.accepted(request)
                : asked.map(Representation::withExtension).orElse(target.form());
        if (form.isEmpty()) {
            return new Refusal(layout, links).notAcceptable(kin.forms("alternate", entry));
        }
        return negotiated && !entry.kind().isDocument()
                ? Answer.seeOther(documents.path(entry.iri(), form.get(), Math.max(1, pageNumber())), kin.forms("describedby", entry))
                : document(entry, form.get(), negotiated);
    }

    private Answer document(Entry entry, Representation form, boolean negotiated) {
        Description description = new Description(dataset, entry);
        Page page = new Page(pageNumber(), form.pageSize(), description.size());
        if (!page.exists()) {
            return new Refusal(layout, links).notFound(entry.iri() + ", page " + request.getParameter("page"));
        }
        byte[] body = form == Representation.PAGE ? page(entry, page, description) : graph(entry, form, page, description);
        return Answer.document(
                body, form, kin.of(entry, form, page), documents.path(entry.iri(), form, page.number()), negotiated);
    }

    private int pageNumber() {
        return Page.numberIn(Optional.ofNullable(request.getParameter("page")));
    }

    private byte[] page(Entry entry, Page page, Description description) {
        Layout frame = layout.withHead(kin.head(entry));
        return new ResourcePage(frame, links, documents, dataset, packed)
                .of(entry, page, description)
                .markup()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] graph(Entry entry, Representation form, Page page, Description description) {
        Model model = description.page(page).setNsPrefixes(Prefixes.of(links.iris()));
        new DocumentTriples(documents, links).add(model, entry, form, page);
        return form.write(model);
    }

    /** Only a merge redirects; what was split has several successors, and its page lists them. */
    private Optional<String> successor(Entry entry) {
        Model facts = dataset.getDefaultModel();
        Resource resource = facts.createResource(entry.iri());
        if (!facts.contains(resource, OWL.deprecated)
                || facts.listObjectsOfProperty(resource, DCTerms.isReplacedBy).toList().size() != 1) {
            return Optional.empty();
        }
        return Values.resource(facts, resource, DCTerms.isReplacedBy).flatMap(next -> links.path(next.getURI()));
    }
}
