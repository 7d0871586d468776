package org.geokg.serve.http;

import org.geokg.serve.option.Limits;

/** What may cut a result short. */
public enum Cut {
    TIME(503),
    SIZE(422);

    private final int status;

    Cut(int status) {
        this.status = status;
    }

    /** Fuseki's own: 503 for a query that was stopped, 422 for one that its operator does not allow. */
    public int status() {
        return status;
    }

    public String message(Limits limits) {
        return switch (this) {
            case TIME -> "stopped at its limit of time, which is " + limits.queryTimeout().toSeconds()
                    + " s here unless the request sets a shorter one; narrow it down, or take a dump";
            case SIZE -> "the result has more than " + limits.mostResults()
                    + " rows or triples; fetch it in parts by ORDER BY, LIMIT and OFFSET, or take a dump";
        };
    }
}
