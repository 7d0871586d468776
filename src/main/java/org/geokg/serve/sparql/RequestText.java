package org.geokg.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/** A query or update that is the body of a request. Fuseki would take bytes that are not UTF-8 for other characters. */
final class RequestText {

    /** The text; an error goes to the client if there is none. */
    static String read(HttpAction action) {
        Optional<String> charset = Optional.ofNullable(action.getRequest().getCharacterEncoding());
        if (charset.filter(name -> !name.equalsIgnoreCase("utf-8")).isPresent()) {
            ServletOps.error(415, "queries and updates are sent in UTF-8");
        }
        try (InputStream body = action.getRequest().getInputStream()) {
            return decode(body.readAllBytes());
        } catch (IOException e) {
            ServletOps.errorBadRequest("the body could not be read: " + e.getMessage());
            throw new IllegalStateException(e);
        }
    }

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            ServletOps.errorBadRequest("queries and updates are sent in UTF-8; this is not");
            throw new IllegalStateException(e);
        }
    }

    private RequestText() {}
}
