package org.geokg.serve.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.geokg.serve.http.Paths;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.resource.Representation;
import org.geokg.serve.resource.Site;

/**
 * What a query endpoint answers to GET and HEAD without a query: its description, as the SPARQL 1.1 Service Description
 * asks, or, to a browser, the page with a query box.
 */
public final class ServiceDescription implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Dataset dataset;
    private final ServiceTriples triples;
    private final Site site;

    public ServiceDescription(Dataset dataset, ServeOptions options) {
        this.dataset = dataset;
        this.triples = new ServiceTriples(options);
        this.site = new Site(options.proxy().publicUrl());
    }

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        boolean bare = READING.contains(request.getMethod()) && request.getQueryString() == null;
        if (!bare || !Paths.isQuery(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Vary", "Accept");
        Optional<Representation> form = form(Optional.ofNullable(request.getHeader("Accept")));
        if (form.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().println("the description of this endpoint can be had as text/turtle, application/ld+json, "
                    + "application/n-triples, application/rdf+xml; for results, send a query");
        } else if (form.get() == Representation.PAGE) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", site.path("/queries/own"));
        } else {
            String endpoint = site.root(request) + request.getRequestURI().substring(1);
            Model description = Txn.calculateRead(dataset, () -> triples.of(endpoint, dataset));
            response.setContentType(form.get().mediaType());
            RDFDataMgr.write(response.getOutputStream(), description, form.get().lang().orElseThrow());
        }
    }

    /** As for other resources, but that who takes anything is a program and gets Turtle. */
    private static Optional<Representation> form(Optional<String> accept) {
        boolean namesPages = accept.filter(header -> header.contains("text/html")).isPresent();
        return Representation.accepted(accept)
                .map(form -> form == Representation.PAGE && !namesPages ? Representation.TURTLE : form);
    }
}
