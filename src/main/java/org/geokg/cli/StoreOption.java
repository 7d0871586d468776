package org.geokg.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Option;

/** Which GeoKG folder a command works on. */
final class StoreOption {
    @Option(names = "--store", paramLabel = "DIR", description = "A folder that build made. Default: the demo's.")
    private Optional<Path> folder = Optional.empty();

    Path folder(Console console, Optional<Path> argument) {
        return argument.or(() -> folder).orElse(DemoCommand.storeFolder(console));
    }

    GraphStore open(Console console, Optional<Path> argument) {
        return GraphStore.open(folder(console, argument));
    }
}
