package org.geokg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The full-text index beside a database, in Lucene's files. Two resources cannot be committed at one moment, so the index
 * carries the stamp of the database's state that it belongs to: the database is committed first, then the index with the new
 * stamp. Whatever comes in between, a crash or a change by another program, leaves stamps that differ; such an index is out of
 * step, is not searched, and is made anew from the data. It holds nothing that the data do not hold.
 *
 * <p>Only the writing transaction calls the methods that change it, so there is one such caller at a time.
 */
final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String STAMP = "geokg.database";
    private static final String VERSION = "geokg.index";

    /** Lucene tells on the console of instructions of the processor that it could use; held, or Java forgets the level. */
    private static final java.util.logging.Logger CHATTER =
            java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final StoreFolder folder;
    private final SearchFields fields;
    private final DatasetGraph data;
    private volatile boolean inStep;
    private volatile Optional<LuceneIndex> opened = Optional.empty();
    private boolean changed;
    private boolean rebuilt;

    /** @param data the database, beneath the index */
    SearchIndex(StoreFolder folder, SearchFields fields, DatasetGraph data) {
        this.folder = folder;
        this.fields = fields;
        this.data = data;
        this.inStep = isStamped();
    }

    /** Whether it holds what the database holds. */
    boolean isInStep() {
        return inStep;
    }

    /**
     * The index to search.
     *
     * @throws NoSearchIndexException if it is out of step, or cannot be read
     */
    LuceneIndex searched() {
        if (inStep) {
            try {
                return lucene();
            } catch (UncheckedIOException | TextIndexException e) {
                LOG.warn("the full-text index in {} cannot be read: {}", folder.index(), e.getMessage());
                close();
            }
        }
        throw new NoSearchIndexException();
    }

    void add(Node graph, Node subject, Node property, Node object) {
        change(graph, subject, property, object, LuceneIndex::addEntity);
    }

    void remove(Node graph, Node subject, Node property, Node object) {
        change(graph, subject, property, object, LuceneIndex::deleteEntity);
    }

    private interface Change {
        void make(LuceneIndex index, Entity document);
    }

    private void change(Node graph, Node subject, Node property, Node object, Change change) {
        if (inStep) {
            fields.document(graph, subject, property, object).ifPresent(document -> attempt("write to", () -> {
                changed = true;
                change.make(lucene(), document);
            }));
        }
    }

    /** Does all of the work that can fail for want of space; an index that was out of step is made anew. */
    void beforeCommit() {
        if (inStep) {
            attempt("write", () -> lucene().getIndexWriter().flush());
        } else {
            attempt("rebuild", this::rebuild);
        }
    }

    /** To be called when the database is committed, or compacted. */
    void afterCommit() {
        if (inStep || rebuilt) {
            attempt("commit", () -> {
                Map<String, String> marks = Map.of(STAMP, StoreStamp.of(folder).value(), VERSION, SearchFields.VERSION);
                lucene().getIndexWriter().setLiveCommitData(marks.entrySet());
                lucene().commit();
                changed = false;
                rebuilt = false;
                inStep = true;
            });
        }
    }

    /** Forgets what the transaction changed. */
    void rollback() {
        if (rebuilt) {
            close();
        } else if (changed) {
            changed = false;
            attempt("roll back", () -> opened.ifPresent(LuceneIndex::rollback));
        }
    }

    /**
     * Makes the index anew from the database, within the transaction of the caller; {@link #afterCommit} commits it. Until
     * then it is not searched.
     *
     * @throws UncheckedIOException if its files cannot be written
     */
    void rebuild() {
        close();
        try {
            deleteFiles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rebuilt = true;
        LuceneIndex index = lucene();
        try (Stream<Quad> all = fields.searched(data, Node.ANY, Node.ANY, Node.ANY, Node.ANY)) {
            all.forEach(q -> fields.document(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())
                    .ifPresent(index::addEntity));
        }
    }

    /** How many names, titles and sentences it holds. */
    long size() {
        return lucene().getIndexWriter().getDocStats().numDocs;
    }

    private interface Step {
        void take() throws IOException;
    }

    /** The data are worth more than their index: what happens to it does not stop a change of them. */
    private void attempt(String what, Step step) {
        try {
            step.take();
        } catch (IOException | RuntimeException e) {
            LOG.warn("could not {} the full-text index, which is out of step with the store now; geokg index makes it anew",
                    what, e);
            close();
        }
    }

    private synchronized LuceneIndex lucene() {
        if (opened.isEmpty()) {
            try {
                Files.createDirectories(folder.index());
                opened = Optional.of(new LuceneIndex(FSDirectory.open(folder.index()), fields.config(), data));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (TextIndexException e) {
                throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : e;
            }
        }
        return opened.get();
    }

    private boolean isStamped() {
        if (!Files.isDirectory(folder.index())) {
            return false;
        }
        try (Directory files = FSDirectory.open(folder.index())) {
            Map<String, String> marks = SegmentInfos.readLatestCommit(files).getUserData();
            return StoreStamp.of(folder).value().equals(marks.get(STAMP)) && SearchFields.VERSION.equals(marks.get(VERSION));
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("the full-text index in {} cannot be read", folder.index(), e);
            return false;
        }
    }

    private void deleteFiles() throws IOException {
        if (Files.isDirectory(folder.index())) {
            try (Stream<Path> files = Files.list(folder.index())) {
                for (Path file : files.filter(SearchIndex::isLucenes).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The folder may be older than the index, and hold what somebody else put there. */
    private static boolean isLucenes(Path file) {
        String name = file.getFileName().toString();
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                || name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || name.equals(IndexWriter.WRITE_LOCK_NAME);
    }

    /** Lets go of the files; what is not committed is lost, and the index counts as out of step. */
    @Override
    public synchronized void close() {
        inStep = false;
        changed = false;
        rebuilt = false;
        try {
            if (opened.isPresent()) {
                opened.get().getIndexWriter().rollback();
            }
        } catch (IOException e) {
            LOG.warn("could not close the full-text index", e);
        } finally {
            opened = Optional.empty();
        }
    }
}
