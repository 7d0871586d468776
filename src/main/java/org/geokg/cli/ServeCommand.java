package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.serve.PublicUrl;
import org.geokg.serve.ServeOptions;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A store over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Serves a store: pages and SPARQL over HTTP.",
            "Pages at /, SPARQL at /sparql and /geokg/sparql, the Graph Store Protocol at /geokg/data. Only this machine "
                    + "may ask, and nobody may change anything, unless told otherwise."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg serve graph",
            "  geokg serve graph --port 8080",
            "  curl -H 'Accept: text/csv' --data-urlencode query@mine.rq http://localhost:3030/sparql"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String PASSWORD = "GEOKG_PASSWORD";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder that build made. Default: the demo's.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = {"-p", "--port"}, paramLabel = "N", defaultValue = "" + ServeOptions.DEFAULT_PORT,
            description = "TCP port; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = ServeOptions.LOOPBACK,
            description = "Address to listen on; 0.0.0.0 lets other machines in. Default: ${DEFAULT-VALUE}.")
    private String host;

    @Option(names = "--updates", description = "Let the user " + ServeOptions.USER + " change the graph, with the password that "
            + "the environment variable " + PASSWORD + " holds.")
    private boolean updates;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "30",
            description = "Stop a query that runs longer. Default: ${DEFAULT-VALUE}.")
    private long timeout;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the pages call the graph.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--public-url", paramLabel = "URL", description = "Where the outside reaches this server, if a proxy stands "
            + "in front of it, such as https://kg.example.org/data/. Links, redirects and examples use it; IRIs of the data stay.")
    private Optional<String> publicUrl = Optional.empty();

    @Option(names = "--trust-proxy", description = "Take scheme, host and client from the headers Forwarded and X-Forwarded-*. "
            + "Only if every request comes through a proxy that sets them.")
    private boolean trustProxy;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> password = Optional.ofNullable(System.getenv(PASSWORD)).filter(p -> !p.isBlank());
        if (updates && password.isEmpty()) {
            console.notice("geokg: --updates needs a password in the environment variable " + PASSWORD);
            return ExitStatus.WRONG_USAGE;
        }
        ServeOptions options = options(password);
        try (GraphStore graph = store.open(console, folder)) {
            serve(graph, options.withIris(graph.iris()));
        }
        return ExitStatus.ALL_WELL;
    }

    private ServeOptions options(Optional<String> password) {
        try {
            ServeOptions options = ServeOptions.defaults()
                    .withPort(port)
                    .withHost(host)
                    .withQueryTimeout(Duration.ofSeconds(timeout));
            options = publicUrl.map(PublicUrl::of).map(options::withPublicUrl).orElse(options).withTrustProxy(trustProxy);
            options = title.map(options::withTitle).orElse(options);
            return updates ? options.withPassword(password.get()) : options;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void serve(GraphStore graph, ServeOptions options) throws IOException {
        try (ServedStore served = ServedStore.start(graph, options)) {
            console.notice("Open " + served.url() + " (SPARQL at " + served.url() + "sparql). Stop with Ctrl-C.");
            served.join();
        }
    }
}
