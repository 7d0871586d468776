package org.geokg.serve.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Lets so many requests ask the store at a time. Those over wait a little, without holding a thread, for bursts of short
 * queries are usual; what then still finds no room gets 503 and is told when to come again.
 */
final class RunLimit extends QoSHandler {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final int WAITING_PER_RUNNING = 4;
    private static final String MESSAGE = "too many queries at a time; try again in a few seconds";

    /** @param most at least 1 */
    RunLimit(int most, Handler next) {
        super(next);
        setMaxRequestCount(most);
        setMaxSuspendedRequestCount(most * WAITING_PER_RUNNING);
        setMaxSuspend(LONGEST_WAIT);
        includePath("/sparql/*", "/geokg/*", "/queries/*", "/find");
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        refuse(response, callback);
    }

    @Override
    protected void failSuspended(Request request, Response response, Callback callback, int status, Throwable failure) {
        refuse(response, callback);
    }

    private static void refuse(Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, LONGEST_WAIT.toSeconds());
        ShortAnswer.send(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, MESSAGE);
    }
}
