package org.geokg.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.ee11.servlet.security.ConstraintMapping;
import org.eclipse.jetty.ee11.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.geokg.serve.http.FrontDoor;
import org.geokg.serve.http.Metrics;
import org.geokg.serve.http.Paths;
import org.geokg.serve.http.PlainErrors;
import org.geokg.serve.option.ServeOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server. The dataset stays its owner's: closing the server does not close it.
 *
 * <p>Paths: {@code /geokg/sparql}, {@code /geokg/query} and {@code /sparql} take SPARQL queries, {@code /geokg/data}
 * the Graph Store Protocol, {@code /geokg/update} and {@code /geokg/upload} changes where a password was set;
 * {@code /} and {@code /queries/…} are pages, and the rest follows the data's base IRI.
 */
public final class GeoServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GeoServer.class);
    private static final int LONGEST_HEADER = 64 << 10;
    private static final String[] READING = {"GET", "HEAD", "OPTIONS"};

    private final FusekiServer server;
    private final Metrics metrics;
    private final String host;

    private GeoServer(FusekiServer server, Metrics metrics, String host) {
        this.server = server;
        this.metrics = metrics;
        this.host = host;
    }

    /**
     * Starts serving and returns at once.
     *
     * @throws PortBusyException if another program has the port
     * @throws IOException       if the server cannot listen for another reason, such as an address not of this machine
     */
    public static GeoServer start(Dataset dataset, ServeOptions options) throws IOException {
        Metrics metrics = new Metrics();
        FusekiServer server = new Routes(dataset, options, metrics).register(FusekiServer.create()).build();
        configure(server.getJettyServer(), options);
        metrics.watch(server.getDataAccessPointRegistry());
        new FrontDoor(dataset, options, metrics).stand(server.getJettyServer());
        try {
            server.start();
        } catch (FusekiException e) {
            server.stop();
            metrics.close();
            if (answers(options.host(), options.port())) {
                throw new PortBusyException(options.port(), e);
            }
            throw new IOException("cannot serve on " + options.host() + ":" + options.port() + ": " + e.getMessage(), e);
        }
        return new GeoServer(server, metrics, options.host());
    }

    /** Article ids may hold any character, so paths may hold {@code %2F}; long queries come in the address line. */
    private static void configure(Server jetty, ServeOptions options) {
        UriCompliance anyId = UriCompliance.DEFAULT.with("GeoKG", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);
        for (Connector connector : jetty.getConnectors()) {
            HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setRequestHeaderSize(LONGEST_HEADER);
            http.setUriCompliance(anyId);
            if (options.proxy().trusted()) {
                http.addCustomizer(new ForwardedRequestCustomizer());
            }
            if (connector instanceof ServerConnector network) {
                network.setHost(options.host());
            }
        }
        jetty.setErrorHandler(new PlainErrors());
        jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(new PlainErrors()));
        jetty.getDescendants(ServletHandler.class).forEach(servlets -> servlets.setDecodeAmbiguousURIs(true));
        jetty.getDescendants(ConstraintSecurityHandler.class).forEach(GeoServer::letReadersIn);
    }

    /** Fuseki guards whole paths; who only reads {@code /geokg/data} needs no password, as its endpoint says. */
    private static void letReadersIn(ConstraintSecurityHandler security) {
        List<ConstraintMapping> mappings = new ArrayList<>();
        for (ConstraintMapping guarded : security.getConstraintMappings()) {
            mappings.add(guarded);
            if (guarded.getPathSpec().startsWith(Paths.GRAPHS)) {
                guarded.setMethodOmissions(READING);
                for (String method : READING) {
                    ConstraintMapping open = new ConstraintMapping();
                    open.setPathSpec(guarded.getPathSpec());
                    open.setMethod(method);
                    open.setConstraint(Constraint.ALLOWED);
                    mappings.add(open);
                }
            }
        }
        security.setConstraintMappings(mappings);
    }

    /** Java reports a busy port, a foreign address and a reserved port alike; only the first has somebody listening. */
    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** {@link #start(Dataset, ServeOptions)} for who holds the lower-level view of a dataset. */
    public static GeoServer start(DatasetGraph dataset, ServeOptions options) throws IOException {
        return start(DatasetFactory.wrap(dataset), options);
    }

    /** The port it listens on: the free one that was found, if none was asked for. */
    public int port() {
        return server.getPort();
    }

    /** Where to point a browser on this machine. */
    public String url() {
        boolean local = host.equals(ServeOptions.LOOPBACK) || host.equals("0.0.0.0");
        return "http://" + (local ? "localhost" : host) + ":" + port() + "/";
    }

    /** Waits until the server is closed by another thread. */
    public void join() {
        server.join();
    }

    /** Takes no more requests, lets those under way end within the time that the options give, breaks off the rest, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            LOG.warn("requests that did not end in time were broken off");
        } finally {
            metrics.close();
        }
    }
}
