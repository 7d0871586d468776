package org.geokg.serve.http;

import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.eclipse.jetty.util.NanoTime;

/** Counts and times every request. */
final class Traffic extends EventsHandler {

    private static final Set<String> NAMED = Set.of("sparql", "id", "article", "claim", "statement", "publisher", "rule", "graph",
            "ontology", "find", "queries", "static");
    private static final Set<String> SERVICES = Set.of("sparql", "query", "data", "get", "update", "upload");

    private final Metrics metrics;

    Traffic(Metrics metrics, Handler next) {
        super(next);
        this.metrics = metrics;
    }

    @Override
    protected void onBeforeHandling(Request request) {
        metrics.begun();
    }

    @Override
    protected void onComplete(Request request, int status, HttpFields headers, Throwable failure) {
        Duration time = Duration.ofNanos(NanoTime.since(request.getBeginNanoTime()));
        metrics.done(route(Request.getPathInContext(request)), status, time);
    }

    /** The path, cut down to names of this server's own. */
    static String route(String path) {
        String[] steps = path.split("/", 4);
        String first = steps.length > 1 ? steps[1] : "";
        if (first.equals("geokg")) {
            return "geokg" + (steps.length > 2 && SERVICES.contains(steps[2]) ? "/" + steps[2] : "");
        }
        if (first.isEmpty()) {
            return "home";
        }
        return NAMED.contains(first) ? first : "other";
    }
}
