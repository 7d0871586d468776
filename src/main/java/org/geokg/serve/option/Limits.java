package org.geokg.serve.option;

import java.time.Duration;

/**
 * How much one client may ask for. Whatever is cut by a limit is told as an error; it never looks like a whole answer.
 *
 * @param queryTimeout  how long a query or an update may run
 * @param mostResults   how many rows or triples a result may have; 0 for any number
 * @param mostQueries   how many requests that ask the store may run at a time; 0 for any number
 * @param largestUpload how many bytes a body of RDF may have, unzipped. Queries and updates have a bound of their own
 * @param stopTimeout   how long requests under way may go on once the server is told to stop
 */
public record Limits(Duration queryTimeout, long mostResults, int mostQueries, long largestUpload, Duration stopTimeout) {

    /** What a query, an update or a form may have in bytes. Longer ones are hardly written by people. */
    public static final int LONGEST_QUERY = 8 << 20;

    public static final long DEFAULT_MOST_RESULTS = 1_000_000;
    public static final long DEFAULT_LARGEST_UPLOAD = 1L << 30;

    public Limits {
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("the query timeout must be longer than nothing");
        }
        if (mostResults < 0 || mostQueries < 0) {
            throw new IllegalArgumentException("a limit cannot be below 0; 0 means none");
        }
        if (largestUpload < 1) {
            throw new IllegalArgumentException("the largest upload must be more than nothing");
        }
        if (stopTimeout.isNegative()) {
            throw new IllegalArgumentException("the time to stop cannot be below 0");
        }
    }

    /**
     * 30 seconds, a million results, twice as many queries as processors, a gigabyte, and eight seconds to stop: two less
     * than the ten after which Docker kills.
     */
    public static Limits defaults() {
        return new Limits(
                Duration.ofSeconds(30),
                DEFAULT_MOST_RESULTS,
                Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
                DEFAULT_LARGEST_UPLOAD,
                Duration.ofSeconds(8));
    }

    public Limits withQueryTimeout(Duration time) {
        return new Limits(time, mostResults, mostQueries, largestUpload, stopTimeout);
    }

    public Limits withMostResults(long number) {
        return new Limits(queryTimeout, number, mostQueries, largestUpload, stopTimeout);
    }

    public Limits withMostQueries(int number) {
        return new Limits(queryTimeout, mostResults, number, largestUpload, stopTimeout);
    }

    public Limits withLargestUpload(long bytes) {
        return new Limits(queryTimeout, mostResults, mostQueries, bytes, stopTimeout);
    }

    public Limits withStopTimeout(Duration time) {
        return new Limits(queryTimeout, mostResults, mostQueries, largestUpload, time);
    }
}
