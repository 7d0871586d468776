package org.geokg.serve.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.geokg.graph.IriPolicy;

/**
 * Direct graph identification (SPARQL 1.1 Graph Store HTTP Protocol, 4.1) for writing: a named graph of the data is changed
 * at its own address, which is what follows the base of the IRIs, as if {@code /geokg/data?graph=…} had been asked. Reading
 * there is the matter of the linked data, which also has pages.
 */
final class DirectGraphs extends Handler.Wrapper {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String GRAPHS = "/graph/";

    private final IriPolicy iris;

    DirectGraphs(IriPolicy iris, Handler next) {
        super(next);
        this.iris = iris;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        if (READING.contains(request.getMethod()) || uri.getPath() == null || !uri.getPath().startsWith(GRAPHS)) {
            return super.handle(request, response, callback);
        }
        String graph = iris.base() + uri.getPath().substring(1);
        HttpURI indirect = HttpURI.build(uri)
                .path(Paths.GRAPHS)
                .query("graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8))
                .asImmutable();
        return super.handle(Request.serveAs(request, indirect), response, callback);
    }
}
