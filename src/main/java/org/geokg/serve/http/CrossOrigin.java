package org.geokg.serve.http;

import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.geokg.serve.option.PublicUrl;

/**
 * Cross-origin rules. Anybody's page may read, without credentials (Fetch standard, CORS protocol). Only a page of this
 * server may send changes, since a browser adds a remembered password to requests from any page.
 */
final class CrossOrigin extends Handler.Wrapper {

    private final Optional<PublicUrl> publicUrl;

    CrossOrigin(Optional<PublicUrl> publicUrl, Handler next) {
        super(next);
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<String> origin = Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN));
        if (changes(request) && origin.isPresent() && !isOurs(origin.get(), request)) {
            return ShortAnswer.send(
                    response, callback, HttpStatus.FORBIDDEN_403, "changes from another site's page are refused");
        }
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
            case "POST" -> !asks(Request.getPathInContext(request));
            default -> true;
        };
    }

    /** Elsewhere a POST changes something. */
    private static boolean asks(String path) {
        return Paths.isQuery(path) || path.equals(Paths.DATASET);
    }

    private boolean isOurs(String origin, Request request) {
        return publicUrl.filter(url -> url.origin().equals(origin)).isPresent()
                || origin.equals(request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority());
    }
}
