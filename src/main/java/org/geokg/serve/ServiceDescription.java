package org.geokg.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/**
 * What a query endpoint answers to a GET without a query: the description that the SPARQL 1.1 Service Description asks
 * for, or, to a browser, the page with a query box.
 */
final class ServiceDescription implements Filter {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> ENDPOINTS = List.of("/sparql", "/geokg/sparql", "/geokg/query");

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        boolean bare = request.getMethod().equals("GET") && request.getQueryString() == null;
        if (!bare || !ENDPOINTS.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> accept = Optional.ofNullable(request.getHeader("Accept"));
        response.setHeader("Vary", "Accept");
        if (accept.filter(header -> header.contains("text/html")).isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/queries/own");
            return;
        }
        Lang lang = Representation.accepted(accept).flatMap(Representation::lang).orElse(Lang.TURTLE);
        response.setContentType(lang.getContentType().getContentTypeStr());
        RDFDataMgr.write(response.getOutputStream(), describe(request.getRequestURL().toString()), lang);
    }

    private static Model describe(String endpoint) {
        Model model = ModelFactory.createDefaultModel().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource service = model.createResource(endpoint)
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(model.createProperty(SD, "endpoint"), model.createResource(endpoint))
                .addProperty(model.createProperty(SD, "supportedLanguage"), model.createResource(SD + "SPARQL11Query"));
        for (String format : List.of(
                "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle", "N-Triples",
                "JSON-LD", "RDF_XML")) {
            service.addProperty(model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
        }
        return model;
    }
}
