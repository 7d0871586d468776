package org.geokg.store;

/**
 * What an ingest did.
 *
 * @param added     articles that are new
 * @param replaced  articles that the store had otherwise
 * @param unchanged articles that the store had just so
 * @param claims    claims written
 * @param rejected  claims kept out because they break the ontology; they are in the quarantine graph
 */
public record IngestReport(int added, int replaced, int unchanged, int claims, int rejected) {
    /** That of an ingest to which nothing came. */
    public static final IngestReport NOTHING = new IngestReport(0, 0, 0, 0, 0);

    /** All articles that came in. */
    public int articles() {
        return added + replaced + unchanged;
    }
}
