package org.geokg.serve.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.geokg.serve.http.Cut;
import org.geokg.serve.option.Limits;

/**
 * SPARQL Update without {@code LOAD}, which would make the server read files or addresses that a client names, and with
 * {@code SERVICE} as for queries. The request is read and understood whole before anything runs; bulk data goes through
 * the Graph Store Protocol.
 */
final class BoundedUpdate extends SPARQL_Update {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_ALLOWED = 405;

    private final Limits limits;
    private final Federation federation;

    BoundedUpdate(Limits limits, Federation federation) {
        this.limits = limits;
        this.federation = federation;
    }

    @Override
    public void execGet(HttpAction action) {
        ServletOps.error(NOT_ALLOWED, "an update is sent by POST");
    }

    @Override
    protected void execute(HttpAction action, InputStream body) {
        byte[] text = read(body);
        for (Update update : parse(text).getOperations()) {
            if (update instanceof UpdateLoad) {
                ServletOps.errorBadRequest("LOAD is off: this server reads no files or addresses on request");
            }
            federation.objection(update).ifPresent(ServletOps::errorBadRequest);
        }
        try {
            super.execute(action, new ByteArrayInputStream(text));
        } catch (ActionErrorException e) {
            if (isTimeout(e)) {
                ServletOps.error(Cut.TIME.status(), "stopped at its limit of time, which is " + limits.queryTimeout().toSeconds()
                        + " s here; nothing was changed");
            }
            throw e;
        }
    }

    /** Fuseki takes an update that was stopped for a bad request without words; the others have some. */
    private static boolean isTimeout(ActionErrorException e) {
        return e.getRC() == BAD_REQUEST && e.getMessage() == null;
    }

    private static byte[] read(InputStream body) {
        try {
            byte[] text = body.readAllBytes();
            RequestText.decode(text);
            return text;
        } catch (IOException e) {
            ServletOps.errorBadRequest("the body could not be read: " + e.getMessage());
            throw new UncheckedIOException(e);
        }
    }

    /** In Fuseki's own syntax, or what is refused here could pass there. */
    private static UpdateRequest parse(byte[] text) {
        try {
            return UpdateFactory.read(new ByteArrayInputStream(text), Syntax.syntaxARQ);
        } catch (QueryException e) {
            ServletOps.errorBadRequest("this is not a SPARQL update: " + e.getMessage());
            throw e;
        }
    }
}
