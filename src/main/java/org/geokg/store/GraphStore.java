package org.geokg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.VOID;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Prefixes;

/**
 * A knowledge graph in a folder, kept by TDB2.
 *
 * <p>Transactions are serializable: readers see the state as of their beginning, however long they read and whatever is
 * written meanwhile, and there is one writer at a time. A transaction belongs to the thread that began it. What
 * {@link GraphUpdate} writes is visible whole or not at all, also after a crash.
 *
 * <p>One process may have a store open, and in it one {@code GraphStore}. The store's base IRI is chosen when it is
 * created and stands in its catalog.
 */
public final class GraphStore implements AutoCloseable {
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private final StoreFolder folder;
    private final DatasetGraph database;
    private final SearchIndex index;
    private final DatasetGraph data;
    private final IriPolicy iris;
    private boolean closed;

    private GraphStore(StoreFolder folder, DatasetGraph database, IriPolicy iris) {
        SearchFields fields = new SearchFields(iris);
        this.folder = folder;
        this.database = database;
        this.index = new SearchIndex(folder, fields, database);
        this.data = new SearchedData(database, index, fields);
        this.iris = iris;
    }

    /** Whether {@link #open} would find a store in this folder. */
    public static boolean isStore(Path folder) {
        return new StoreFolder(folder).holdsStore();
    }

    /**
     * Opens the store in a folder.
     *
     * @throws StoreException if there is none, or another process has it open
     */
    public static GraphStore open(Path path) {
        StoreFolder folder = new StoreFolder(path);
        if (!folder.holdsStore()) {
            throw StoreException.unreadable(path, "no store in this folder", "make one with: geokg build … --out DIR", null);
        }
        DatasetGraph data = connect(folder);
        Optional<String> base = Txn.calculateRead(data, () -> base(data));
        if (base.isEmpty()) {
            TDBInternal.expel(data);
            throw StoreException.unreadable(path, "a database without GeoKG's catalog", "delete its folder store and build anew", null);
        }
        return new GraphStore(folder, data, new IriPolicy(base.get()));
    }

    /**
     * Opens the store in a folder, or creates an empty one.
     *
     * @param iris the base of a new store; an existing one must have the same
     * @throws StoreException if another process has it open, or its base is another
     */
    public static GraphStore openOrCreate(Path path, IriPolicy iris) {
        StoreFolder folder = new StoreFolder(path);
        if (!folder.holdsStore()) {
            return create(folder, iris);
        }
        GraphStore store = open(path);
        if (!store.iris.equals(iris)) {
            store.close();
            throw StoreException.unreadable(
                    path,
                    "its base is " + store.iris.base() + ", not " + iris.base(),
                    "leave --base out, or build into another folder",
                    null);
        }
        return store;
    }

    private static GraphStore create(StoreFolder folder, IriPolicy iris) {
        try {
            folder.create();
        } catch (IOException e) {
            throw StoreException.unreadable(folder.path(), e.toString(), "name a folder that can be written", e);
        }
        GraphStore store = new GraphStore(folder, connect(folder), iris);
        DatasetGraph data = store.data;
        Txn.executeWrite(data, () -> {
            Prefixes.of(iris).forEach((prefix, ns) -> data.prefixes().add(prefix, ns));
            new Catalog(iris).replace(data, Catalog.Counts.NONE, Optional.empty());
        });
        return store;
    }

    private static DatasetGraph connect(StoreFolder folder) {
        try {
            return DatabaseMgr.connectDatasetGraph(folder.database().toString());
        } catch (DBOpEnvException e) {
            Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
            if (!holder.find()) {
                throw e;
            }
            throw inUse(folder, Long.parseLong(holder.group(1)), e);
        } catch (RuntimeIOException e) {
            throw StoreException.unreadable(folder.path(), "the database cannot be opened: " + e.getMessage(),
                    "even to be read it must be writable, for its lock; copy it to a folder of your own", e);
        }
    }

    private static StoreException inUse(StoreFolder folder, long pid, DBOpEnvException cause) {
        Optional<ServerNote> server;
        try {
            server = ServerNote.read(folder.path()).filter(note -> note.pid() == pid);
        } catch (IOException e) {
            cause.addSuppressed(e);
            server = Optional.empty();
        }
        String advice = server.map(s -> "ask it at http://localhost:" + s.port() + "/geokg/sparql, or stop it")
                .orElse("wait until it ends, or stop it");
        String found = "the store is in use by process " + pid
                + server.map(s -> ", which serves it at port " + s.port()).orElse("");
        return StoreException.unreadable(folder.path(), found, advice, cause);
    }

    private static Optional<String> base(DatasetGraph data) {
        return data.stream(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
                .filter(q -> q.getGraph().isURI() && q.getGraph().getURI().endsWith("/catalog"))
                .map(q -> q.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** The quads, for queries and dumps. Use it within transactions. */
    public DatasetGraph data() {
        return data;
    }

    /** The quads without their full-text index: for changes that are given up again, which it would not see. */
    DatasetGraph database() {
        return database;
    }

    /** The same as Jena's query API takes it. */
    public Dataset dataset() {
        return DatasetFactory.wrap(data);
    }

    public IriPolicy iris() {
        return iris;
    }

    public Path folder() {
        return folder.path();
    }

    /**
     * Rewrites the database without the space that replaced blocks take, and deletes the old one. Worth its time after a
     * large ingest. Readers may go on; writers wait.
     */
    public void compact() {
        DatabaseMgr.compact(database, true);
        whileNobodyWrites(() -> {
            index.afterCommit();
            return null;
        });
    }

    /**
     * Whether {@code text:query} can be asked. It cannot while the full-text index is missing, as in a store from before
     * there was one, or is out of step, as after a crash; the next change of the store makes it anew.
     */
    public boolean isSearchable() {
        return index.isInStep();
    }

    /** The same of a dataset, which need not come from a store. */
    public static boolean isSearchable(Dataset dataset) {
        return SearchFunction.isRegistered(dataset.getContext());
    }

    /**
     * Makes the full-text index anew from the data; writers wait.
     *
     * @return how many names, titles and sentences it holds
     * @throws IOException if its files cannot be written
     */
    public long makeSearchable() throws IOException {
        try {
            return whileNobodyWrites(() -> {
                index.rebuild();
                index.afterCommit();
                if (!index.isInStep()) {
                    throw new UncheckedIOException(new IOException("the full-text index in " + folder.index() + " cannot be written"));
                }
                return indexed();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private <T> T whileNobodyWrites(Supplier<T> step) {
        database.begin(TxnType.WRITE);
        try {
            return step.get();
        } finally {
            database.abort();
            database.end();
        }
    }

    /** How many names, titles and sentences the full-text index holds. */
    long indexed() {
        return index.size();
    }

    /** Lets other processes in. Does nothing the second time. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            index.close();
            TDBInternal.expel(database);
        }
    }
}
