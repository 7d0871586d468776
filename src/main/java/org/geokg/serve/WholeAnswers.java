package org.geokg.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Makes every data service answer wholly or not at all, and query services answer HEAD, which Fuseki refuses. */
final class WholeAnswers implements Filter {

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        if (!Paths.isData(request.getRequestURI())) {
            chain.doFilter(any, answer);
            return;
        }
        WholeAnswer whole = new WholeAnswer(request, (HttpServletResponse) answer);
        chain.doFilter(asksByHead(request) ? new AsGet(request) : request, whole);
        whole.finish();
    }

    private static boolean asksByHead(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") && request.getParameter("query") != null;
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
