package org.geokg.pipeline;

/**
 * What a run came to.
 *
 * @param accepted   articles that were read and went through extraction
 * @param rejected   articles, records and files that could not be used, each reported
 * @param claims     claims found
 * @param otherFiles files met in folders that hold no articles
 */
public record RunCounts(long accepted, long rejected, long claims, long otherFiles) {
    /** Articles met. */
    public long read() {
        return accepted + rejected;
    }
}
