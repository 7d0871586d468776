package org.geokg.serve.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A line of plain text as the whole answer, for what is said before Fuseki and the pages are asked. */
final class ShortAnswer {

    static final String PLAIN = "text/plain; charset=utf-8";

    /** Always true: the request has its answer. */
    static boolean send(Response response, Callback callback, int status, String text) {
        return send(response, callback, status, PLAIN, text + "\n");
    }

    static boolean send(Response response, Callback callback, int status, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }

    private ShortAnswer() {}
}
