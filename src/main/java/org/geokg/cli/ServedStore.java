package org.geokg.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.geokg.serve.GeoServer;
import org.geokg.serve.option.ServeOptions;
import org.geokg.store.GraphStore;
import org.geokg.store.ServerNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server over a store, with the note beside it that tells others whom to ask, until it is stopped. */
final class ServedStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServedStore.class);

    private final GraphStore store;
    private final GeoServer server;
    private boolean closed;

    private ServedStore(GraphStore store, GeoServer server) {
        this.store = store;
        this.server = server;
    }

    /** Starts serving. The note goes when the process is stopped, too; the store stays its owner's to close. */
    static ServedStore start(GraphStore store, ServeOptions options) throws IOException {
        return start(store, options, Runtime.getRuntime()::addShutdownHook);
    }

    /** @param hooks takes what is to be run when the process is stopped */
    static ServedStore start(GraphStore store, ServeOptions options, Consumer<Thread> hooks) throws IOException {
        GeoServer server = GeoServer.start(store.dataset(), options);
        ServedStore served = new ServedStore(store, server);
        new ServerNote(ProcessHandle.current().pid(), server.port()).write(store.folder());
        if (!served.closeWhenStopped(hooks)) {
            served.close();
        }
        return served;
    }

    /**
     * What is done when the process is told to stop. The store is closed here as well, since Java ends the process when this
     * returns, whether or not the command has come to its end.
     */
    private void stop() {
        try {
            close();
        } finally {
            letGo();
        }
    }

    /** A request that could not be stopped may still read, and then TDB2 does not close; the end of the process lets go as well. */
    private void letGo() {
        try {
            store.close();
        } catch (RuntimeException stillRead) {
            LOG.warn("the store was left open: {}", stillRead.getMessage());
        }
    }

    /** @return false if the process is being stopped already, when Java takes no more hooks */
    private boolean closeWhenStopped(Consumer<Thread> hooks) {
        try {
            hooks.accept(new Thread(this::stop, "stopping"));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    String url() {
        return server.url();
    }

    /** Waits until it is closed by another thread; returns at once if it was. */
    void join() {
        if (!isClosed()) {
            server.join();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
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
