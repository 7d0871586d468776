package org.geokg.serve.http;

import java.net.InetSocketAddress;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.geokg.serve.option.ServeOptions;

/**
 * What every request passes before Fuseki and the pages see it, from the outside in: health, the orderly stop, the
 * count of requests, headers of all answers, cross-origin rules, compression, graphs at their own addresses, the bound on
 * bodies, the bound on queries at a time.
 */
public final class FrontDoor {

    /** Smaller answers do not get smaller by it. */
    private static final int SMALLEST_ZIPPED = 1024;

    private final Dataset dataset;
    private final ServeOptions options;
    private final Metrics metrics;

    public FrontDoor(Dataset dataset, ServeOptions options, Metrics metrics) {
        this.dataset = dataset;
        this.options = options;
        this.metrics = metrics;
    }

    /** Call it before the server starts. */
    public void stand(Server jetty) {
        Handler inner = jetty.getHandler();
        if (options.limits().mostQueries() > 0) {
            RunLimit runLimit = new RunLimit(options.limits().mostQueries(), inner);
            metrics.watch(runLimit);
            inner = runLimit;
        }
        Handler bounded = new DirectGraphs(options.iris(), new RequestLimit(options.limits(), inner));
        Handler open = new SafeHeaders(new CrossOrigin(options.proxy().publicUrl(), zipping(bounded)));
        jetty.setHandler(new Health(this::isReady, metrics, new GracefulHandler(new Traffic(metrics, open))));
        jetty.setStopTimeout(options.limits().stopTimeout().toMillis());
        if (options.upkeep().accessLog()) {
            jetty.setRequestLog(AccessLog.create());
        }
        options.upkeep().metrics().ifPresent(address -> jetty.addConnector(connector(jetty, address)));
    }

    /** Whether the store can be read at all; it throws if not. */
    private boolean isReady() {
        return Txn.calculateRead(dataset, () -> {
            dataset.asDatasetGraph().contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            return true;
        });
    }

    private static Handler zipping(Handler next) {
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(SMALLEST_ZIPPED);
        CompressionConfig.Builder config = CompressionConfig.builder().defaults();
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST)) {
            config.compressIncludeMethod(method.asString());
        }
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH)) {
            config.decompressIncludeMethod(method.asString());
        }
        CompressionHandler zipping = new CompressionHandler(next);
        zipping.putCompression(gzip);
        zipping.putConfiguration("/*", config.build());
        return zipping;
    }

    private static ServerConnector connector(Server jetty, InetSocketAddress address) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setName(Health.CONNECTOR);
        connector.setHost(address.getHostString());
        connector.setPort(address.getPort());
        return connector;
    }
}
