package org.geokg.serve.option;

import java.util.List;
import java.util.Optional;

/**
 * Who may do what reading alone does not allow.
 *
 * @param writers  where present, updates are on, for these accounts
 * @param services the SPARQL endpoints that a query may ask by {@code SERVICE}, named exactly; none by default, since
 *                 the requests leave from this machine, which may reach what the asker cannot
 */
public record Access(Optional<Accounts> writers, List<String> services) {

    public static final Access READ_ONLY = new Access(Optional.empty(), List.of());

    public Access {
        services = List.copyOf(services);
    }

    public Access withWriters(Accounts accounts) {
        return new Access(Optional.of(accounts), services);
    }

    public Access withServices(List<String> endpoints) {
        return new Access(writers, endpoints);
    }
}
