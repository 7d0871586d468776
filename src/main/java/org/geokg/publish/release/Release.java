package org.geokg.publish.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.geokg.graph.Ontology;
import org.geokg.store.GraphStore;

/**
 * Publishes a store: writes a folder of files that people and programs can take away, reads every one of them again, and puts the
 * folder in its place when all is well. Nobody may write to the store meanwhile.
 */
public final class Release {
    static final String QUADS = "geokg.nq.gz";

    private final GraphStore store;
    private final ReleaseOptions options;
    private final Optional<OntologyPage> page;
    private final Progress progress;

    /** Told of each file when it was written and read again. */
    @FunctionalInterface
    public interface Progress {
        void done(String file, long bytes);
    }

    /** Makes a page of an ontology, for people to read. */
    @FunctionalInterface
    public interface OntologyPage {
        String html(Ontology ontology);
    }

    /**
     * Prepares a release.
     *
     * @param page makes the page of the ontology; there is none without
     */
    public Release(GraphStore store, ReleaseOptions options, Optional<OntologyPage> page, Progress progress) {
        this.store = store;
        this.options = options;
        this.page = page;
        this.progress = progress;
    }

    /**
     * Makes the release.
     *
     * @param place where its folder is to be; nothing may be there
     * @throws IOException if something is there, the release before cannot be used, or a file could not be written or was not what
     *     was to be written when it was read again; nothing is left behind then
     */
    public void write(Path place) throws IOException {
        Optional<PreviousRelease> previous = options.previous().isEmpty()
                ? Optional.empty()
                : Optional.of(PreviousRelease.in(options.previous().get(), options, store.iris().base()));
        try (ReleaseFolder folder = ReleaseFolder.at(place)) {
            new ReleaseFiles(ReleaseSource.of(store, options), folder, previous, progress).write(page);
            folder.moveIntoPlace();
        }
    }
}
