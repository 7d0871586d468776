package org.geokg.store;

import org.apache.jena.query.QueryParseException;

/** A query uses {@code text:query}, and the store's full-text index is missing or out of step with its data. */
public final class NoSearchIndexException extends QueryParseException {
    private static final long serialVersionUID = 1L;

    NoSearchIndexException() {
        super("text:query needs the full-text index, which this store does not have or which is out of step with it; "
                + "make it anew with: geokg index --store DIR", -1, -1);
    }
}
