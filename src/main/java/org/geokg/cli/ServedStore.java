package org.geokg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.geokg.serve.GeoServer;
import org.geokg.serve.ServeOptions;
import org.geokg.store.GraphStore;
import org.geokg.store.ServerNote;

/** A server over a store, with the note beside it that tells others whom to ask, until it is stopped. */
final class ServedStore implements AutoCloseable {
    private final GraphStore store;
    private final GeoServer server;
    private boolean closed;

    private ServedStore(GraphStore store, GeoServer server) {
        this.store = store;
        this.server = server;
    }

    /** Starts serving. The note goes when the process is stopped, too; the store stays its owner's to close. */
    static ServedStore start(GraphStore store, ServeOptions options) throws IOException {
        GeoServer server = GeoServer.start(store.dataset(), options);
        new ServerNote(ProcessHandle.current().pid(), server.port()).write(store.folder());
        ServedStore served = new ServedStore(store, server);
        Runtime.getRuntime().addShutdownHook(new Thread(served::close, "stopping"));
        return served;
    }

    String url() {
        return server.url();
    }

    void join() {
        server.join();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            ServerNote.remove(store.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server.close();
        }
    }
}
