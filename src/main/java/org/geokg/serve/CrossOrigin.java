package org.geokg.serve;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Cross-origin rules. Anybody's page may read, without credentials (Fetch standard, CORS protocol), and learns of errors
 * too. Only a page of this server may send changes, since a browser adds a remembered password to requests from any page.
 */
final class CrossOrigin extends Handler.Wrapper {

    /** Elsewhere a POST changes something. */
    private static final Set<String> QUERIED_BY_POST =
            Set.of("/sparql", "/geokg", "/geokg/sparql", "/geokg/query");

    CrossOrigin(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<String> origin = Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN));
        if (changes(request) && origin.isPresent() && !isOurs(origin.get(), request)) {
            return ShortAnswer.send(
                    response, callback, HttpStatus.FORBIDDEN_403, "changes from another site's page are refused");
        }
        request.addHttpStreamWrapper(OpenToAll::new);
        boolean preflight = HttpMethod.OPTIONS.is(request.getMethod())
                && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD);
        if (!preflight) {
            return super.handle(request, response, callback);
        }
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        headers.put("Access-Control-Allow-Headers", "Accept, Content-Type, Cache-Control, If-None-Match");
        headers.put("Access-Control-Max-Age", "86400");
        response.setStatus(HttpStatus.NO_CONTENT_204);
        callback.succeeded();
        return true;
    }

    private static boolean changes(Request request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            case "POST" -> !QUERIED_BY_POST.contains(Request.getPathInContext(request));
            default -> true;
        };
    }

    private static boolean isOurs(String origin, Request request) {
        return origin.equals(request.getHttpURI().getScheme() + "://" + request.getHeaders().get(HttpHeader.HOST));
    }

    /** Adds the headers when the answer is sent, since making an error page forgets those set before. */
    private static final class OpenToAll extends HttpStream.Wrapper {
        OpenToAll(HttpStream stream) {
            super(stream);
        }

        @Override
        public void prepareResponse(HttpFields.Mutable headers) {
            headers.put("Access-Control-Allow-Origin", "*");
            headers.put("Access-Control-Expose-Headers", "Content-Location, ETag, Link, Location, Retry-After");
            super.prepareResponse(headers);
        }
    }
}
