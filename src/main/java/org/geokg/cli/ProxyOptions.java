package org.geokg.cli;

import java.util.Optional;
import org.geokg.serve.option.Proxy;
import org.geokg.serve.option.PublicUrl;
import picocli.CommandLine.Option;

/** What {@code serve} needs to know of a proxy in front of it. */
final class ProxyOptions {

    @Option(names = "--public-url", paramLabel = "URL", description = "Where the outside reaches this server, such as "
            + "https://kg.example.org/data/. Links, redirections and examples use it; the data's IRIs stay what they are.")
    private Optional<String> publicUrl = Optional.empty();

    @Option(names = "--trust-proxy", description = "Take scheme, host and client from the headers Forwarded and X-Forwarded-*. "
            + "Only if every request comes through a proxy that sets them.")
    private boolean trustProxy;

    /** @throws IllegalArgumentException if the address is none */
    Proxy proxy() {
        Proxy proxy = Proxy.NONE.trusted(trustProxy);
        return publicUrl.map(PublicUrl::of).map(proxy::at).orElse(proxy);
    }
}
