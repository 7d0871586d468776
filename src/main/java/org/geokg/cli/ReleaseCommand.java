package org.geokg.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.geokg.graph.Ontology;
import org.geokg.publish.release.Release;
import org.geokg.publish.release.ReleaseOptions;
import org.geokg.serve.page.VocabularyDocument;
import org.geokg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A store to a folder for a web server or an archive. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Publishes a store as a folder for a web server or an archive such as Zenodo.",
            "Dumps in every format, facts and claims as CSV and Parquet, GraphML, a description in DCAT and VoID, checksums, and what "
                    + "changed since the release before. Every file is read again; if one fails there is no folder. The same store, "
                    + "version and date give the same bytes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  geokg release --store graph --out kg-1.0.0 --release-version 1.0.0 --license https://creativecommons.org/licenses/by/4.0/",
            "  geokg release --store graph --out kg-1.1.0 --release-version 1.1.0 --previous kg-1.0.0 --creator 'Doe, Jane'",
            "  geokg release --store graph --out public-1.0.0 --release-version 1.0.0 --short"
        })
final class ReleaseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = {"-o", "--out"}, paramLabel = "FOLDER", required = true,
            description = "Where to write; there must be nothing yet.")
    private Path out;

    @Option(names = "--release-version", paramLabel = "VERSION", required = true,
            description = "Names the release, such as 1.0.0.")
    private String version;

    @Option(names = "--date", paramLabel = "DAY", converter = DayConverter.class,
            description = "Day of the release, as 2026-03-31. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--previous", paramLabel = "FOLDER",
            description = "The release before: adds what changed, and where statements that are gone went.")
    private Optional<Path> previous = Optional.empty();

    @Option(names = {"--short", "--no-quotes"},
            description = "Leave out the sentences and titles of articles; offsets and hashes of the sentences stay.")
    private boolean shortened;

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = ReleaseOptions.USUAL_TITLE,
            description = "What the dataset is called. Default: ${DEFAULT-VALUE}.")
    private String title;

    @Option(names = "--creator", paramLabel = "NAME",
            description = "Who made it, for citation; a person as 'Family, Given'. May be repeated.")
    private List<String> creators = new ArrayList<>();

    @Option(names = "--license", paramLabel = "IRI",
            description = "Licence of the data. Default: none is stated, for it is yours to choose.")
    private Optional<String> licence = Optional.empty();

    @Option(names = "--url", paramLabel = "URL",
            description = "Where the folder will be on the web. Default: files are named relative to the description.")
    private Optional<String> address = Optional.empty();

    @Spec
    private CommandSpec spec;

    ReleaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReleaseOptions options = options();
        try (GraphStore graph = store.open(console, Optional.empty())) {
            Release.OntologyPage page = ontology -> VocabularyDocument.html(ontology, Ontology.packedAlignments());
            new Release(graph, options, Optional.of(page), (file, bytes) ->
                    console.notice(String.format(Locale.ROOT, "%-24s %,13d bytes", file, bytes))).write(out);
        }
        if (options.licence().isEmpty()) {
            console.notice("no licence is stated, so others may not know what they may do; to state one: --license IRI");
        }
        console.notice("release " + version + " of " + options.date() + " is in " + out);
        return ExitStatus.ALL_WELL;
    }

    private ReleaseOptions options() {
        try {
            return new ReleaseOptions(version, date.orElseGet(LocalDate::now), shortened, title,
                    creators, licence, address, previous, ProgramVersion.text());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
