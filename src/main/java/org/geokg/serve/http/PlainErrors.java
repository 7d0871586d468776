package org.geokg.serve.http;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** A line of plain text for what goes wrong before a page or a service is asked: no such path, no password, a bad request. */
public final class PlainErrors extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        ShortAnswer.send(response, callback, code, words(Request.getPathInContext(request), code, message));
    }

    /** What Jetty says of a request that it cannot read is kept; of the server's own failures nothing is told. */
    private static String words(String path, int code, String message) {
        if (code == HttpStatus.METHOD_NOT_ALLOWED_405 && (path.equals(Paths.UPDATE) || path.equals(Paths.UPLOAD))) {
            return "changes over HTTP are off";
        }
        return switch (code) {
            case HttpStatus.UNAUTHORIZED_401 -> "changing the graph needs a user and a password";
            case HttpStatus.NOT_FOUND_404 -> "nothing is here; pages start at /, SPARQL is at /sparql";
            default -> HttpStatus.isServerError(code) || message == null ? HttpStatus.getMessage(code) : message;
        };
    }
}
