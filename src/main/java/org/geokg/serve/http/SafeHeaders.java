package org.geokg.serve.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Headers of every answer, errors included. Pages of anybody may read it. A browser takes it for what it says it is, and runs
 * nothing in it: RDF/XML may hold a literal that is XHTML with a script, and a query can put one there. Pages have their
 * own, narrower permissions.
 */
final class SafeHeaders extends Handler.Wrapper {

    private static final String RUN_NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

    SafeHeaders(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        request.addHttpStreamWrapper(Adding::new);
        return super.handle(request, response, callback);
    }

    /** Adds them when the answer is sent, since making an error page forgets those set before. */
    private static final class Adding extends HttpStream.Wrapper {
        Adding(HttpStream stream) {
            super(stream);
        }

        @Override
        public void prepareResponse(HttpFields.Mutable headers) {
            headers.put("Access-Control-Allow-Origin", "*");
            headers.put("Access-Control-Expose-Headers", "Content-Location, ETag, Link, Location, Retry-After");
            headers.put("X-Content-Type-Options", "nosniff");
            if (!headers.contains("Content-Security-Policy")) {
                headers.put("Content-Security-Policy", RUN_NOTHING);
            }
            super.prepareResponse(headers);
        }
    }
}
