package org.geokg.serve.html;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that is one function from request to response, for GET and HEAD. */
public final class PageServlet extends HttpServlet {

    @FunctionalInterface
    public interface Handler {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private final transient Handler handler;

    public PageServlet(Handler handler) {
        this.handler = handler;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        handler.answer(request, response);
    }
}
