package org.geokg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.geokg.graph.IriPolicy;
import org.geokg.serve.option.ServeOptions;
import org.geokg.store.GraphStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A served store")
@Timeout(60)
class ServedStoreTest {
    private static final ServeOptions ANY_PORT = ServeOptions.defaults().withPort(0);

    @TempDir
    Path folder;

    @Test
    @DisplayName("answers until the process is stopped")
    void stops() throws Exception {
        List<Thread> hooks = new ArrayList<>();
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("graph"), IriPolicy.DEFAULT);
                ServedStore served = ServedStore.start(store, ANY_PORT, hooks::add)) {
            assertEquals(200, ping(served));
            hooks.getFirst().run();
            assertThrows(ConnectException.class, () -> ping(served));
        }
    }

    @Test
    @DisplayName("is closed at once, without a fuss, if the process is being stopped while it starts")
    void stoppedDuringStart() throws Exception {
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("graph"), IriPolicy.DEFAULT);
                ServedStore served = ServedStore.start(store, ANY_PORT, hook -> {
                    throw new IllegalStateException("Shutdown in progress");
                })) {
            served.join();
            assertThrows(ConnectException.class, () -> ping(served));
        }
    }

    private static int ping(ServedStore served) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(served.url() + "$/ping")).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
