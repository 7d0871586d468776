package org.geokg.serve.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.metrics.FusekiMetrics;
import org.apache.jena.fuseki.metrics.FusekiRequestsMetrics;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.eclipse.jetty.server.handler.QoSHandler;

/** What is counted: requests and their time, what limits did, Fuseki's own counters, and the state of the process. */
public final class Metrics {

    /** The text format 0.0.4, which every version of Prometheus reads. */
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicInteger running = new AtomicInteger();
    private final Map<Cut, Counter> cuts = new EnumMap<>(Cut.class);

    public Metrics() {
        FusekiMetrics.registerMetrics(registry);
        Gauge.builder("geokg.http.requests.running", running, AtomicInteger::get)
                .description("Requests that are being answered")
                .register(registry);
        for (Cut cut : Cut.values()) {
            cuts.put(cut, Counter.builder("geokg.results.cut")
                    .description("Results that a limit cut: of time, or of size")
                    .tag("limit", cut.name().toLowerCase(Locale.ROOT))
                    .register(registry));
        }
    }

    public void watch(DataAccessPointRegistry services) {
        services.accessPoints().forEach(service -> new FusekiRequestsMetrics(service).bindTo(registry));
    }

    void watch(QoSHandler limit) {
        Gauge.builder("geokg.queries.waiting", limit, QoSHandler::getSuspendedRequestCount)
                .description("Requests that wait for room to ask the store")
                .register(registry);
        FunctionCounter.builder("geokg.queries.refused", limit,
                        l -> (double) l.getTotalExceededRequestCount() + l.getTotalExpiredRequestCount())
                .description("Requests that found no room to ask the store")
                .register(registry);
    }

    public void cut(Cut cut) {
        cuts.get(cut).increment();
    }

    void begun() {
        running.incrementAndGet();
    }

    /** @param route one of a few names, never text of a client, since each makes a series of its own */
    void done(String route, int status, Duration time) {
        running.decrementAndGet();
        Timer.builder("geokg.http.requests")
                .description("Requests by what they asked for and how they ended")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(time);
    }

    String text() {
        return registry.scrape("text/plain; version=0.0.4; charset=utf-8");
    }

    public void close() {
        registry.close();
    }
}
