package org.geokg.query;

import java.time.Duration;

/** A query that was stopped because it ran longer than allowed. */
public final class QueryTimedOut extends RuntimeException {
    public QueryTimedOut(Duration limit) {
        super("the query was stopped after " + limit.toSeconds() + " s; narrow it, add a LIMIT or allow more time");
    }
}
