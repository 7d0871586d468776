package org.geokg.serve.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.geokg.serve.http.RequestLimit;

/**
 * A response that is whole or visibly broken. Fuseki ends a result that fails on its way with a line of text and closes it
 * as if all were well; a client that reads CSV takes that line for a row. Here the first megabyte is held back, so that most
 * failures can be told by status and text. After that the connection breaks, which every HTTP client reports.
 */
final class WholeAnswer extends HttpServletResponseWrapper {

    /** Why and how a result was cut. */
    private record Failure(int status, String message) {}

    private static final String ATTRIBUTE = WholeAnswer.class.getName();

    private static final int HELD_BACK = 1 << 20;

    /** An answer by HTTP/1.0 ends where the connection does, so a broken one would look whole. Old proxies ask so. */
    private static final String NEEDS_NEWER_HTTP = "a result of more than a megabyte is sent by HTTP/1.1 only, which tells its end; "
            + "if you came through a proxy, it must ask this server by HTTP/1.1";

    private final HttpServletRequest request;
    private Optional<Failure> failure = Optional.empty();
    private Optional<Body> body = Optional.empty();

    WholeAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        request.setAttribute(ATTRIBUTE, this);
    }

    /**
     * Tells the response of this request that what comes is not the whole.
     *
     * @return whether this is the first reason, which is the one that counts
     */
    static boolean cut(HttpServletRequest request, int status, String message) {
        if (request.getAttribute(ATTRIBUTE) instanceof WholeAnswer answer && answer.failure.isEmpty()) {
            answer.failure = Optional.of(new Failure(status, message));
            return true;
        }
        return false;
    }

    /** To be called when the answer was made. */
    void finish() throws IOException {
        if (request.getAttribute(RequestLimit.MARK) instanceof String tooLong) {
            failure = Optional.of(new Failure(SC_REQUEST_ENTITY_TOO_LARGE, tooLong));
        }
        if (failure.isEmpty()) {
            if (body.isPresent()) {
                body.get().release();
            }
            return;
        }
        Failure why = failure.get();
        HttpServletResponse response = (HttpServletResponse) getResponse();
        if (response.isCommitted()) {
            throw new IOException("the answer was broken off: " + why.message());
        }
        response.resetBuffer();
        response.setStatus(why.status());
        response.setHeader("Content-Encoding", null);
        response.setHeader("Transfer-Encoding", null);
        response.setContentType("text/plain; charset=utf-8");
        byte[] text = (why.message() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    /** An error may come when part of a result has been written: what can be taken back is. */
    @Override
    public void setStatus(int status) {
        boolean tooLate = body.filter(b -> status >= SC_BAD_REQUEST && !b.takeBack()).isPresent();
        if (tooLate && failure.isEmpty()) {
            failure = Optional.of(new Failure(status, "the result could not be written to its end"));
        }
        super.setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (body.isEmpty()) {
            body = Optional.of(new Body(super.getOutputStream()));
        }
        return body.get();
    }

    private final class Body extends ServletOutputStream {
        private final ServletOutputStream out;
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean released;

        Body(ServletOutputStream out) {
            this.out = out;
        }

        /** Whether nothing had left the house. */
        boolean takeBack() {
            held.reset();
            return !released;
        }

        void release() throws IOException {
            if (!released) {
                released = true;
                held.writeTo(out);
                held.reset();
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (failure.isPresent()) {
                return;
            }
            if (!released && held.size() + length > HELD_BACK) {
                if (request.getProtocol().equals("HTTP/1.0")) {
                    failure = Optional.of(new Failure(SC_HTTP_VERSION_NOT_SUPPORTED, NEEDS_NEWER_HTTP));
                    return;
                }
                // Jetty would let the end of the connection end the answer where the client closes it anyway.
                ((HttpServletResponse) getResponse()).setHeader("Transfer-Encoding", "chunked");
                release();
            }
            (released ? out : held).write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            if (released && failure.isEmpty()) {
                out.flush();
            }
        }

        /** Only the end of the request ends the answer, since an error may still come. */
        @Override
        public void close() throws IOException {
            flush();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
