package org.geokg.serve.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.geokg.serve.http.Paths;

/**
 * Makes every data service answer wholly or not at all, refuse parameters that are no UTF-8, and answer HEAD: Fuseki refuses it
 * for queries, and tells a length of 0 for graphs.
 */
public final class WholeAnswers implements Filter {

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        if (!Paths.isData(request.getRequestURI())) {
            chain.doFilter(any, answer);
            return;
        }
        WholeAnswer whole = new WholeAnswer(request, (HttpServletResponse) answer);
        if (hasReadableParameters(request)) {
            boolean head = request.getMethod().equals("HEAD");
            chain.doFilter(head && request.getParameter("query") != null ? new AsGet(request) : request, whole);
            whole.finish();
            if (head && whole.getStatus() == HttpServletResponse.SC_OK) {
                whole.flushBuffer();
            }
        } else {
            WholeAnswer.cut(request, HttpServletResponse.SC_BAD_REQUEST,
                    "the parameters of this request cannot be read; they are sent in UTF-8, percent-encoded");
            whole.finish();
        }
    }

    /** Reads the parameters, those in a form's body too, as Fuseki does; there a failure would be an error of the server. */
    private static boolean hasReadableParameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** The server sends no body to HEAD, whatever is written. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
