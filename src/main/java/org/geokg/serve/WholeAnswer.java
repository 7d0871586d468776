package org.geokg.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A response that is whole or visibly broken. Fuseki ends a result that fails on its way with a line of text and closes it
 * as if all were well; a client that reads CSV takes that line for a row. Here whatever follows a failure is dropped. If
 * nothing has been sent yet, which holds for the megabytes that fit the server's buffer, the client gets a plain error;
 * else the connection breaks, which every HTTP client reports.
 */
final class WholeAnswer extends HttpServletResponseWrapper {

    /** Why and how a result was cut. */
    private record Failure(int status, String message) {}

    private static final String ATTRIBUTE = WholeAnswer.class.getName();

    private final HttpServletRequest request;
    private Optional<Failure> failure = Optional.empty();
    private Optional<ServletOutputStream> body = Optional.empty();
    private boolean begun;

    WholeAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Tells the response of this request, if it is one of these, that what comes is not the whole. The first reason counts. */
    static void cut(HttpServletRequest request, int status, String message) {
        if (request.getAttribute(ATTRIBUTE) instanceof WholeAnswer answer && answer.failure.isEmpty()) {
            answer.failure = Optional.of(new Failure(status, message));
        }
    }

    /** To be called when the answer was made. */
    void finish() throws IOException {
        if (request.getAttribute(RequestLimit.MARK) instanceof String tooLong) {
            failure = Optional.of(new Failure(SC_REQUEST_ENTITY_TOO_LARGE, tooLong));
        }
        if (failure.isEmpty()) {
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
        response.setContentType("text/plain; charset=utf-8");
        byte[] text = (why.message() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    /** An error that comes when part of the result has been written already. */
    @Override
    public void setStatus(int status) {
        if (status >= SC_BAD_REQUEST && begun && failure.isEmpty()) {
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

        Body(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (failure.isEmpty()) {
                begun = true;
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (failure.isEmpty()) {
                begun = true;
                out.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (failure.isEmpty()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (failure.isEmpty()) {
                out.close();
            }
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
