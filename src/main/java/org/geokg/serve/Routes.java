package org.geokg.serve;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.ee11.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.geokg.serve.html.Layout;
import org.geokg.serve.html.StaticFiles;
import org.geokg.serve.http.Metrics;
import org.geokg.serve.linked.LinkedData;
import org.geokg.serve.option.Accounts;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.page.Pages;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.PackedDocuments;
import org.geokg.serve.resource.Site;
import org.geokg.serve.sparql.ServiceDescription;
import org.geokg.serve.sparql.SparqlServices;
import org.geokg.serve.sparql.WholeAnswers;

/** Which path is answered by what. */
final class Routes {

    private final Dataset dataset;
    private final ServeOptions options;
    private final Metrics metrics;

    Routes(Dataset dataset, ServeOptions options, Metrics metrics) {
        this.dataset = dataset;
        this.options = options;
        this.metrics = metrics;
    }

    FusekiServer.Builder register(FusekiServer.Builder server) {
        SparqlServices services = new SparqlServices(dataset, options, metrics);
        Links links = new Links(options.iris(), new Site(options.proxy().publicUrl()));
        Layout layout = new Layout(options.title(), new StaticFiles(), links.site());
        server.port(options.port())
                .enablePing(true)
                .addFilter("/*", new WholeAnswers())
                .addFilter("/*", new ServiceDescription(dataset, options))
                .add("/geokg", services.full())
                .add("/sparql", services.alias());
        new Pages(dataset, layout, links, options.queryTimeout()).servlets().forEach(server::addServlet);
        new LinkedData(dataset, links, layout, PackedDocuments.read()).servlets().forEach(server::addServlet);
        options.access().writers().ifPresent(accounts -> server.securityHandler(only(accounts)));
        return server;
    }

    private static ConstraintSecurityHandler only(Accounts accounts) {
        ConstraintSecurityHandler security =
                JettySecurityLib.makeSecurityHandler("GeoKG", accounts.userStore(), AuthScheme.BASIC);
        if (security.getAuthenticator() instanceof BasicAuthenticator basic) {
            basic.setCharset(StandardCharsets.UTF_8);
        }
        return security;
    }
}
