package org.geokg.article;

/** How many articles were met and taken; what was not taken was reported. */
public record ReadCounts(long accepted, long rejected) {
    /** Articles met, among them records and files that could not be read. */
    public long read() {
        return accepted + rejected;
    }
}
