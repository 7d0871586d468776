package org.geokg.serve;

import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.query.Dataset;

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
        options.password().ifPresent(password -> server.securityHandler(JettySecurityLib.makeSecurityHandler(
                "GeoKG", JettySecurityLib.makeUserStore(ServeOptions.USER, password), AuthScheme.BASIC)));
        return server;
    }
}
