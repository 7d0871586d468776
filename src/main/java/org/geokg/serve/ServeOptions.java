package org.geokg.serve;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.geokg.graph.IriPolicy;

/**
 * How to serve a dataset.
 *
 * @param port         TCP port; 0 takes any free one
 * @param host         address to listen on; the default, {@code 127.0.0.1}, is reachable from this machine alone
 * @param password     where present, updates are on, for the user {@value #USER} with this password
 * @param queryTimeout how long a query may run
 * @param title        what the pages call the dataset
 * @param iris         how the data's IRIs are made: what follows their base is served at the root
 * @param publicUrl    where the outside reaches this server, if a proxy stands in front of it
 * @param trustProxy   whether scheme, host and client are what {@code Forwarded} or {@code X-Forwarded-*} say (RFC 7239)
 */
public record ServeOptions(
        int port,
        String host,
        Optional<String> password,
        Duration queryTimeout,
        String title,
        IriPolicy iris,
        Optional<PublicUrl> publicUrl,
        boolean trustProxy) {

    /** The only user there is, for updates. */
    public static final String USER = "admin";

    public static final int DEFAULT_PORT = 3030;
    public static final String LOOPBACK = "127.0.0.1";

    public ServeOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("the query timeout must be longer than nothing");
        }
        if (password.isPresent() && password.get().isBlank()) {
            throw new IllegalArgumentException("the password for updates is blank");
        }
        Objects.requireNonNull(host);
        Objects.requireNonNull(title);
        Objects.requireNonNull(iris);
        Objects.requireNonNull(publicUrl);
    }

    /** Loopback only, read only, 30 seconds a query. */
    public static ServeOptions defaults() {
        return new ServeOptions(
                DEFAULT_PORT,
                LOOPBACK,
                Optional.empty(),
                Duration.ofSeconds(30),
                "GeoKG",
                IriPolicy.DEFAULT,
                Optional.empty(),
                false);
    }

    public ServeOptions withPort(int newPort) {
        return new ServeOptions(newPort, host, password, queryTimeout, title, iris, publicUrl, trustProxy);
    }

    public ServeOptions withHost(String newHost) {
        return new ServeOptions(port, newHost, password, queryTimeout, title, iris, publicUrl, trustProxy);
    }

    public ServeOptions withPassword(String newPassword) {
        return new ServeOptions(port, host, Optional.of(newPassword), queryTimeout, title, iris, publicUrl, trustProxy);
    }

    public ServeOptions withQueryTimeout(Duration newTimeout) {
        return new ServeOptions(port, host, password, newTimeout, title, iris, publicUrl, trustProxy);
    }

    public ServeOptions withTitle(String newTitle) {
        return new ServeOptions(port, host, password, queryTimeout, newTitle, iris, publicUrl, trustProxy);
    }

    public ServeOptions withPublicUrl(PublicUrl newUrl) {
        return new ServeOptions(port, host, password, queryTimeout, title, iris, Optional.of(newUrl), trustProxy);
    }

    public ServeOptions withTrustProxy(boolean trusted) {
        return new ServeOptions(port, host, password, queryTimeout, title, iris, publicUrl, trusted);
    }

    public ServeOptions withIris(IriPolicy newIris) {
        return new ServeOptions(port, host, password, queryTimeout, title, newIris, publicUrl, trustProxy);
    }
}
