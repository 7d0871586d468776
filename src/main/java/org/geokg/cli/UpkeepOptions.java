package org.geokg.cli;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.geokg.serve.option.ServeOptions;
import org.geokg.serve.option.Upkeep;
import picocli.CommandLine.Option;

/** What an operator wants to see. */
final class UpkeepOptions {
    private static final int LAST_PORT = 65_535;

    @Option(names = "--access-log", description = "Log each request to standard error, in the combined format of web servers.")
    private boolean accessLog;

    @Option(names = "--metrics", paramLabel = "[ADDRESS:]PORT", description = "Answer with metrics for Prometheus at this port, at "
            + "/$/metrics. Only this machine may ask there unless an address is given.")
    private Optional<String> metrics = Optional.empty();

    /** @throws IllegalArgumentException if the address makes no sense */
    Upkeep upkeep() {
        Upkeep upkeep = Upkeep.NONE.withAccessLog(accessLog);
        return metrics.map(UpkeepOptions::address).map(upkeep::withMetrics).orElse(upkeep);
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? ServeOptions.LOOPBACK : text.substring(0, colon);
        String port = text.substring(colon + 1);
        if (host.isEmpty() || !port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new IllegalArgumentException("--metrics takes a port, or address:port; found " + text);
        }
        return InetSocketAddress.createUnresolved(host, Integer.parseInt(port));
    }
}
