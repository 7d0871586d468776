package org.geokg.serve.http;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.geokg.serve.option.Limits;

/**
 * Bounds the body of requests, as it is when unzipped. A body that says its length is refused at once; another when it
 * grows too long, with a mark by which the answer tells this from other read errors. Bodies in compressions other
 * than gzip are refused, since Fuseki would unpack them without a bound.
 */
public final class RequestLimit extends Handler.Wrapper {

    /** The attribute of a request whose body grew too long: what to tell the client. */
    public static final String MARK = RequestLimit.class.getName();

    private static final Set<String> PLAIN = Set.of("", "identity");

    private final Limits limits;

    RequestLimit(Limits limits, Handler next) {
        super(next);
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !PLAIN.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
            response.getHeaders().put(HttpHeader.ACCEPT_ENCODING, "gzip");
            return ShortAnswer.send(
                    response, callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "bodies may be compressed by gzip only");
        }
        long most = Paths.takesRdf(Request.getPathInContext(request)) ? limits.largestUpload() : Limits.LONGEST_QUERY;
        if (request.getLength() > most) {
            return ShortAnswer.send(response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, message(most));
        }
        return super.handle(new Bounded(request, most), response, callback);
    }

    private static String message(long most) {
        return "the body of this request may have " + most + " bytes";
    }

    private static final class Bounded extends Request.Wrapper {
        private final long most;
        private long read;

        Bounded(Request request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            read += chunk.remaining();
            if (read <= most) {
                return chunk;
            }
            chunk.release();
            setAttribute(MARK, message(most));
            return Content.Chunk.from(new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413, message(most)), true);
        }
    }
}
