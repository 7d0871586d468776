package org.geokg.serve.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.geokg.serve.html.Layout;
import org.geokg.serve.html.PageServlet;
import org.geokg.serve.resource.Kind;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.PackedDocuments;
import org.geokg.serve.resource.Representation;

/**
 * Answers for the IRIs of the data, as "Cool URIs for the Semantic Web" has it: a thing's IRI leads by 303 to a document
 * about it, {@code /id/armenia.ttl}, whose form {@code Accept} chooses; a document's IRI, such as a graph's or the
 * vocabulary's, is answered itself. What was merged into another thing leads there for good.
 */
public record LinkedData(Dataset dataset, Links links, Layout layout, PackedDocuments packed) {

    /** The servlets' way of saying all paths that nobody else takes: what is not there is told alike everywhere. */
    private static final String WHATEVER_ELSE = "/*";

    /** What answers, by its path. */
    public Map<String, HttpServlet> servlets() {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        paths().forEach(path -> servlets.put(path, new PageServlet(this::answer)));
        servlets.put("/.well-known/void", new PageServlet(this::dataset));
        servlets.put(WHATEVER_ELSE, new PageServlet(this::answer));
        return servlets;
    }

    /** Everything whose IRI this server answers for, and the documents about it. */
    private static List<String> paths() {
        Stream<String> many = Kind.all().stream().filter(Kind::hasMany).map(kind -> "/" + kind.place() + "*");
        Stream<String> single = Kind.all().stream().filter(kind -> !kind.hasMany()).flatMap(kind -> Stream.concat(
                Stream.of("/" + kind.place()),
                Arrays.stream(Representation.values()).map(form -> "/" + kind.place() + "." + form.extension())));
        return Stream.of(many, single, Stream.of("/ontology/*")).flatMap(paths -> paths).toList();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Txn.calculateRead(dataset, () -> new Inquiry(this, request).answer()).send(request, response);
    }

    /** Where a program looks for the description of the dataset (VoID, 7.2). */
    private void dataset(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.path(links.iris().dataset().getURI()).orElseThrow());
    }
}
