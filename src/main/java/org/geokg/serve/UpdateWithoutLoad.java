package org.geokg.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * SPARQL Update without {@code LOAD}, which would make the server read files or addresses that a client names. The
 * request is read whole before anything runs, so it is bounded; bulk data goes through the Graph Store Protocol.
 */
final class UpdateWithoutLoad extends SPARQL_Update {

    static final int LONGEST_REQUEST = 8 << 20;

    @Override
    protected void execute(HttpAction action, InputStream body) {
        byte[] text = read(body);
        if (text.length > LONGEST_REQUEST) {
            ServletOps.errorBadRequest("an update may have " + LONGEST_REQUEST + " bytes; send bulk data to /geokg/data");
        }
        if (parse(text).getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
            ServletOps.errorBadRequest("LOAD is off: this server reads no files or addresses on request");
        }
        super.execute(action, new ByteArrayInputStream(text));
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(LONGEST_REQUEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UpdateRequest parse(byte[] text) {
        try {
            return UpdateFactory.read(new ByteArrayInputStream(text));
        } catch (QueryException e) {
            ServletOps.errorBadRequest("this is not a SPARQL update: " + e.getMessage());
            throw e;
        }
    }
}
