package org.geokg.publish.release;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A release of the small store, made anew for each test. */
abstract class PublishedRelease {
    @TempDir
    Path folder;

    ReleasedStore data;
    Path release;

    @BeforeEach
    void publish() throws IOException {
        data = ReleasedStore.in(folder.resolve("kg"));
        data.decide();
        release = data.release(folder.resolve("1.0.0"), ReleasedStore.options("1.0.0"));
    }

    @AfterEach
    void close() {
        data.close();
    }
}
