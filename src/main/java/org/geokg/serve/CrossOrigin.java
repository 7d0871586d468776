package org.geokg.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Cross-origin rules. Anybody's page may read, without credentials (Fetch standard, CORS protocol). Only a page of this
 * server may send changes, since a browser adds a remembered password to requests from any page.
 */
final class CrossOrigin implements Filter {

    private static final Set<String> CHANGING_ENDPOINTS = Set.of("/geokg/update", "/geokg/upload");

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        if (changes(request) && origin.isPresent() && !isOurs(origin.get(), request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "changes from another site's page are refused");
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, Cache-Control");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A query may be sent by POST; every other method but GET, HEAD and OPTIONS changes something. */
    private static boolean changes(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            case "POST" -> CHANGING_ENDPOINTS.contains(request.getRequestURI()) || request.getRequestURI().equals("/geokg/data");
            default -> true;
        };
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        return origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}
