package org.geokg.serve;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.query.Dataset;
import org.eclipse.jetty.ee11.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;

/** Which path is answered by what. */
final class Routes {

    private final Dataset dataset;
    private final ServeOptions options;

    Routes(Dataset dataset, ServeOptions options) {
        this.dataset = dataset;
        this.options = options;
    }

    FusekiServer.Builder register(FusekiServer.Builder server) {
        SparqlServices services = new SparqlServices(dataset, options);
        server.port(options.port())
                .enablePing(true)
                .addFilter("/*", new CrossOrigin())
                .add("/geokg", services.full())
                .add("/sparql", services.alias());
        options.password().ifPresent(password -> server.securityHandler(userOnly(password)));
        return server;
    }

    private static ConstraintSecurityHandler userOnly(String password) {
        ConstraintSecurityHandler security = JettySecurityLib.makeSecurityHandler(
                "GeoKG", JettySecurityLib.makeUserStore(ServeOptions.USER, password), AuthScheme.BASIC);
        if (security.getAuthenticator() instanceof BasicAuthenticator basic) {
            basic.setCharset(StandardCharsets.UTF_8);
        }
        return security;
    }
}
