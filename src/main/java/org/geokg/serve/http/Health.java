package org.geokg.serve.http;

import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What an orchestrator asks: is the process alive ({@code /$/live}), may it be sent requests ({@code /$/ready}), which asks
 * the store as well; and, on the connector of their own, the metrics ({@code /$/metrics}). Stands before all limits.
 */
final class Health extends Handler.Wrapper {

    static final String LIVE = "/$/live";
    static final String READY = "/$/ready";
    static final String METRICS = "/$/metrics";
    /** The name of the connector that answers with nothing else. */
    static final String CONNECTOR = "metrics";

    private final BooleanSupplier ready;
    private final Metrics metrics;

    /** @param ready whether requests can be answered now; may throw what the store throws */
    Health(BooleanSupplier ready, Metrics metrics, Handler next) {
        super(next);
        this.ready = ready;
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean ours = CONNECTOR.equals(request.getConnectionMetaData().getConnector().getName());
        String path = Request.getPathInContext(request);
        boolean reads = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (reads && path.equals(LIVE)) {
            return ShortAnswer.send(response, callback, HttpStatus.OK_200, "alive");
        }
        if (reads && path.equals(READY)) {
            boolean able = isReady();
            return ShortAnswer.send(response, callback,
                    able ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503, able ? "ready" : "not ready");
        }
        if (ours && reads && path.equals(METRICS)) {
            return ShortAnswer.send(response, callback, HttpStatus.OK_200, Metrics.MEDIA_TYPE, metrics.text());
        }
        if (ours) {
            return ShortAnswer.send(
                    response, callback, HttpStatus.NOT_FOUND_404, "here are " + METRICS + ", " + LIVE + " and " + READY);
        }
        return super.handle(request, response, callback);
    }

    private boolean isReady() {
        try {
            return ready.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
