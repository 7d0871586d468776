package org.geokg.query;

/** A query that cannot be run as given: its syntax is wrong, or the answer does not fit the format. */
public final class QueryRejected extends RuntimeException {
    public QueryRejected(String message) {
        super(message);
    }
}
