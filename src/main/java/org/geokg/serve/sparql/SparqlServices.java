package org.geokg.serve.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.auth.AuthPolicy;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;
import org.geokg.serve.http.Metrics;
import org.geokg.serve.option.ServeOptions;

/**
 * The data services behind {@code /geokg} and {@code /sparql}. Limits sit in the endpoints' own context, so the dataset
 * that was handed in is left as it is.
 */
public final class SparqlServices {

    private static final AuthPolicy OPEN = Auth.ANY_ANON;

    private final Dataset dataset;
    private final ServeOptions options;
    private final Federation federation;
    private final Metrics metrics;

    public SparqlServices(Dataset dataset, ServeOptions options, Metrics metrics) {
        this.dataset = dataset;
        this.options = options;
        this.federation = new Federation(options.access().services());
        this.metrics = metrics;
    }

    /** Everything, laid out as a stock Fuseki has it; the unnamed operations answer at {@code /geokg} itself. */
    public DataService full() {
        DataService.Builder service = DataService.newBuilder(dataset.asDatasetGraph());
        for (String name : new String[] {"sparql", "query", ""}) {
            service.addEndpoint(endpoint(Operation.Query, name, OPEN));
        }
        for (String name : new String[] {"data", "get", ""}) {
            service.addEndpoint(endpoint(Operation.GSP_R, name, OPEN));
        }
        options.access().writers().ifPresent(accounts -> {
            AuthPolicy writers = Auth.policyAllowSpecific(accounts.users());
            service.addEndpoint(endpoint(Operation.Update, "update", writers));
            service.addEndpoint(endpoint(Operation.GSP_RW, "data", writers));
            service.addEndpoint(endpoint(Operation.Upload, "upload", writers));
        });
        return service.build();
    }

    /** The short alias: queries only. */
    public DataService alias() {
        return DataService.newBuilder(dataset.asDatasetGraph())
                .addEndpoint(endpoint(Operation.Query, "", OPEN))
                .build();
    }

    private Endpoint endpoint(Operation operation, String name, AuthPolicy policy) {
        Endpoint.Builder endpoint = Endpoint.create()
                .operation(operation)
                .endpointName(name)
                .authPolicy(policy)
                .context(limits());
        if (operation.equals(Operation.Query)) {
            endpoint.processor(new BoundedQuery(options.limits(), federation, metrics::cut));
        } else if (operation.equals(Operation.Update)) {
            endpoint.processor(new BoundedUpdate(options.limits(), federation));
        }
        return endpoint.build();
    }

    private Context limits() {
        JsonLdOptions jsonLd = new JsonLdOptions((iri, loading) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "this server does not fetch remote contexts; put the context into the document");
        });
        String timeout = Long.toString(options.queryTimeout().toMillis());
        Context limits = new Context()
                .set(ARQ.queryTimeout, timeout)
                .set(ARQ.updateTimeout, timeout)
                .set(ARQ.httpQueryTimeout, timeout)
                .set(LangJSONLD11.JSONLD_OPTIONS, jsonLd);
        federation.configure(limits);
        StoppableMatching.configure(limits);
        return limits;
    }
}
