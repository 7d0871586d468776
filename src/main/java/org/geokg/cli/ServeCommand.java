package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.serve.option.BadPasswordFile;
import org.geokg.serve.option.ServeOptions;
import org.geokg.store.GraphStore;
import picocli.CommandLine.ArgGroup;
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

    @Option(names = "--title", paramLabel = "TEXT", description = "What the pages call the graph.")
    private Optional<String> title = Optional.empty();

    @ArgGroup(validate = false, heading = "%nWho may do more than read:%n")
    private AccessOptions access = new AccessOptions();

    @ArgGroup(validate = false, heading = "%nBehind a proxy:%n")
    private ProxyOptions proxy = new ProxyOptions();

    @ArgGroup(validate = false, heading = "%nLimits:%n")
    private LimitOptions limits = new LimitOptions();

    @ArgGroup(validate = false, heading = "%nLogs and metrics:%n")
    private UpkeepOptions upkeep = new UpkeepOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ServeOptions options;
        try {
            options = options();
        } catch (BadPasswordFile e) {
            e.getMessage().lines().forEach(line -> console.notice("geokg: " + line));
            return ExitStatus.WRONG_USAGE;
        }
        warn(options);
        try (GraphStore graph = store.open(console, folder)) {
            IndexCommand.ensure(graph, console);
            serve(graph, options.withIris(graph.iris()));
        }
        return ExitStatus.ALL_WELL;
    }

    private ServeOptions options() throws IOException {
        try {
            ServeOptions options = ServeOptions.defaults()
                    .withPort(port)
                    .withHost(host)
                    .withLimits(limits.limits())
                    .withAccess(access.access(System.getenv()))
                    .withUpkeep(upkeep.upkeep())
                    .withProxy(proxy.proxy());
            return title.map(options::withTitle).orElse(options);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void warn(ServeOptions options) {
        if (options.access().writers().isPresent() && !host.equals(ServeOptions.LOOPBACK)) {
            console.notice("geokg: passwords travel in the clear; put a proxy with TLS in front");
        }
    }

    private void serve(GraphStore graph, ServeOptions options) throws IOException {
        try (ServedStore served = ServedStore.start(graph, options)) {
            console.notice("Open " + served.url() + " (SPARQL at " + served.url() + "sparql). Stop with Ctrl-C.");
            served.join();
        }
    }
}
