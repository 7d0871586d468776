package org.geokg.serve.option;

import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * What an operator wants to see.
 *
 * @param metrics   where to answer with metrics: an address of its own, so that neither clients nor a proxy reach them
 * @param accessLog whether each request is logged
 */
public record Upkeep(Optional<InetSocketAddress> metrics, boolean accessLog) {

    public static final Upkeep NONE = new Upkeep(Optional.empty(), false);

    public Upkeep {
        Objects.requireNonNull(metrics);
    }

    public Upkeep withMetrics(InetSocketAddress address) {
        return new Upkeep(Optional.of(address), accessLog);
    }

    public Upkeep withAccessLog(boolean on) {
        return new Upkeep(metrics, on);
    }
}
