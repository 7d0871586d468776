package org.geokg.serve.option;

import java.time.Duration;
import java.util.Objects;
import org.geokg.graph.IriPolicy;

/**
 * How to serve a dataset.
 *
 * @param port   TCP port; 0 takes any free one
 * @param host   address to listen on; the default, {@code 127.0.0.1}, is reachable from this machine alone
 * @param title  what the pages call the dataset
 * @param iris   how the data's IRIs are made: what follows their base is served at the root
 * @param limits how much one client may ask for
 * @param access who may change the dataset, and whom queries may ask
 * @param upkeep what is logged and counted
 * @param proxy  what stands between the outside and this server
 */
public record ServeOptions(
        int port,
        String host,
        String title,
        IriPolicy iris,
        Limits limits,
        Access access,
        Upkeep upkeep,
        Proxy proxy) {

    public static final int DEFAULT_PORT = 3030;
    public static final String LOOPBACK = "127.0.0.1";

    public ServeOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        Objects.requireNonNull(host);
        Objects.requireNonNull(title);
        Objects.requireNonNull(iris);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(access);
        Objects.requireNonNull(upkeep);
        Objects.requireNonNull(proxy);
    }

    /** Loopback only, read only, 30 seconds a query. */
    public static ServeOptions defaults() {
        return new ServeOptions(
                DEFAULT_PORT, LOOPBACK, "GeoKG", IriPolicy.DEFAULT, Limits.defaults(), Access.READ_ONLY, Upkeep.NONE, Proxy.NONE);
    }

    public Duration queryTimeout() {
        return limits.queryTimeout();
    }

    public ServeOptions withPort(int newPort) {
        return new ServeOptions(newPort, host, title, iris, limits, access, upkeep, proxy);
    }

    public ServeOptions withHost(String newHost) {
        return new ServeOptions(port, newHost, title, iris, limits, access, upkeep, proxy);
    }

    public ServeOptions withTitle(String newTitle) {
        return new ServeOptions(port, host, newTitle, iris, limits, access, upkeep, proxy);
    }

    public ServeOptions withIris(IriPolicy newIris) {
        return new ServeOptions(port, host, title, newIris, limits, access, upkeep, proxy);
    }

    public ServeOptions withLimits(Limits newLimits) {
        return new ServeOptions(port, host, title, iris, newLimits, access, upkeep, proxy);
    }

    public ServeOptions withAccess(Access newAccess) {
        return new ServeOptions(port, host, title, iris, limits, newAccess, upkeep, proxy);
    }

    public ServeOptions withUpkeep(Upkeep newUpkeep) {
        return new ServeOptions(port, host, title, iris, limits, access, newUpkeep, proxy);
    }

    public ServeOptions withProxy(Proxy newProxy) {
        return new ServeOptions(port, host, title, iris, limits, access, upkeep, newProxy);
    }
}
