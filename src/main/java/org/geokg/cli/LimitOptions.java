package org.geokg.cli;

import java.time.Duration;
import java.util.Optional;
import org.geokg.serve.option.Limits;
import picocli.CommandLine.Option;

/** How much one client may ask for. */
final class LimitOptions {
    private static final long MEBIBYTE = 1 << 20;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Stop a query that runs longer. Default: 30.")
    private Optional<Long> timeout = Optional.empty();

    @Option(names = "--max-results", paramLabel = "N", description = "Refuse results of more rows or triples; 0 for no limit. "
            + "Default: " + Limits.DEFAULT_MOST_RESULTS + ".")
    private Optional<Long> mostResults = Optional.empty();

    @Option(names = "--max-queries", paramLabel = "N", description = "How many queries may run at a time; 0 for no limit. Those over "
            + "it wait a little, then get 503. Default: twice the processors, at least 4.")
    private Optional<Integer> mostQueries = Optional.empty();

    @Option(names = "--max-upload", paramLabel = "MB", description = "Refuse RDF sent in larger bodies. Default: 1024.")
    private Optional<Long> largestUpload = Optional.empty();

    @Option(names = "--stop-timeout", paramLabel = "SECONDS", description = "When told to stop, let running queries end within "
            + "this time. Default: 8.")
    private Optional<Long> stopTimeout = Optional.empty();

    /** @throws IllegalArgumentException if a number makes no sense */
    Limits limits() {
        Limits limits = Limits.defaults();
        limits = timeout.map(Duration::ofSeconds).map(limits::withQueryTimeout).orElse(limits);
        limits = mostResults.map(limits::withMostResults).orElse(limits);
        limits = mostQueries.map(limits::withMostQueries).orElse(limits);
        limits = largestUpload.map(megabytes -> megabytes * MEBIBYTE).map(limits::withLargestUpload).orElse(limits);
        return stopTimeout.map(Duration::ofSeconds).map(limits::withStopTimeout).orElse(limits);
    }
}
