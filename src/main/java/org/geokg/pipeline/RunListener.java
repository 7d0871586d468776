package org.geokg.pipeline;

/** Follows a run, for a progress bar. Called by one thread. */
public interface RunListener {
    /** So many more bytes of the inputs were read. */
    void bytesRead(long bytes);

    /** One more article went through. */
    void articleDone();

    /** A listener that does nothing. */
    static RunListener none() {
        return new RunListener() {
            @Override
            public void bytesRead(long bytes) {}

            @Override
            public void articleDone() {}
        };
    }
}
