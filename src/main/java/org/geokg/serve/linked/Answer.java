package org.geokg.serve.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.geokg.serve.html.Reply;
import org.geokg.serve.resource.Representation;

/** What to send: worked out within a transaction, and sent when that is over. */
@FunctionalInterface
interface Answer {

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** A resource that has another IRI now. */
    static Answer movedTo(String location) {
        return (request, response) -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", location);
        };
    }

    /** A thing, which cannot be sent, and the document about it in the form that the client likes best. */
    static Answer seeOther(String location, LinkHeader forms) {
        return (request, response) -> {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
            response.setHeader("Vary", "Accept");
            response.setHeader("Link", forms.value());
        };
    }

    /**
     * A document, or word that the client has it already.
     *
     * @param address    where this very form is at home
     * @param negotiated whether another client might get another form at the address that was asked for
     */
    static Answer document(byte[] body, Representation form, LinkHeader kin, String address, boolean negotiated) {
        Validator validator = Validator.of(body);
        return (request, response) -> {
            response.setHeader("Link", kin.value());
            response.setHeader("ETag", validator.etag());
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("Content-Location", address);
            if (negotiated) {
                response.setHeader("Vary", "Accept");
            }
            if (validator.isHeldBy(request)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                response.flushBuffer();   // else the server adds a length of 0, which is not that of the document
            } else {
                Reply.document(response, form, body);
            }
        };
    }
}
