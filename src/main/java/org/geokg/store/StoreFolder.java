package org.geokg.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder that holds a store: the TDB2 database in {@code store/}, its full-text index in {@code index/}, beside them
 * {@code fuseki.ttl}, with which a stock Fuseki opens both from wherever they stand, and, while it is served,
 * {@link ServerNote}.
 */
record StoreFolder(Path path) {
    private static final String DATABASE = "store";
    private static final String INDEX = "index";
    private static final String ASSEMBLER = "fuseki.ttl";

    Path database() {
        return path.resolve(DATABASE);
    }

    /** Lucene's files, with which the database is searched by words. */
    Path index() {
        return path.resolve(INDEX);
    }

    /** Whether a store was created here. Compaction counts its generations up, so any generation will do. */
    boolean holdsStore() {
        try (var files = Files.newDirectoryStream(database(), "Data-*")) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes the folders and the assembler file. */
    void create() throws IOException {
        Files.createDirectories(database());
        try (InputStream in = StoreFolder.class.getResourceAsStream(ASSEMBLER)) {
            Files.copy(in, path.resolve(ASSEMBLER), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
