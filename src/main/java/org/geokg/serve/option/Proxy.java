package org.geokg.serve.option;

import java.util.Objects;
import java.util.Optional;

/**
 * What stands between the outside and this server.
 *
 * @param publicUrl where the outside reaches this server; links, redirections and examples use it
 * @param trusted   whether scheme, host and client are what {@code Forwarded} or {@code X-Forwarded-*} say (RFC 7239):
 *                  only where every request comes through a proxy that sets them
 */
public record Proxy(Optional<PublicUrl> publicUrl, boolean trusted) {

    public static final Proxy NONE = new Proxy(Optional.empty(), false);

    public Proxy {
        Objects.requireNonNull(publicUrl);
    }

    public Proxy at(PublicUrl address) {
        return new Proxy(Optional.of(address), trusted);
    }

    public Proxy trusted(boolean on) {
        return new Proxy(publicUrl, on);
    }
}
