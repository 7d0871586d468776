package org.geokg.serve.html;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.geokg.serve.resource.Representation;

/** Sends a page, with headers that let it load nothing and run nothing but this server's own files; or another document. */
public final class Reply {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void page(HttpServletResponse response, int status, Html page) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        document(response, Representation.PAGE, page.markup().getBytes(StandardCharsets.UTF_8));
    }

    public static void document(HttpServletResponse response, Representation form, byte[] body) throws IOException {
        response.setContentType(form.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (form == Representation.PAGE) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Reply() {}
}
