package org.geokg.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Lines of N-Quads that only one of two releases has, as quads. Both releases come in the order of their bytes, so one pass
 * over both finds the lines, and one parser reads them all.
 */
final class ChangedQuads {
    /** Takes the changes in order. */
    @FunctionalInterface
    interface Sink {
        void change(Quad quad, boolean isAdded);
    }

    private ChangedQuads() {}

    static void between(Iterator<String> before, Iterator<String> after, Sink sink) {
        Deque<Boolean> read = new ArrayDeque<>();
        Lines lines = new Lines(new Changes(before, after), read);
        RDFParser.source(lines).lang(Lang.NQUADS).checking(false).labelToNode(LabelToNode.createUseLabelAsGiven())
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        sink.change(Quad.create(Quad.defaultGraphIRI, triple), read.remove());
                    }

                    @Override
                    public void quad(Quad quad) {
                        sink.change(quad, read.remove());
                    }
                });
    }

    private record Change(String line, boolean isAdded) {}

    /** Merges the two, leaving out what is in both. */
    private static final class Changes implements Iterator<Change> {
        private final Iterator<String> olds;
        private final Iterator<String> news;
        private String old;
        private String fresh;

        Changes(Iterator<String> olds, Iterator<String> news) {
            this.olds = olds;
            this.news = news;
            old = advance(olds);
            fresh = advance(news);
            skipEqual();
        }

        @Override
        public boolean hasNext() {
            return !old.isEmpty() || !fresh.isEmpty();
        }

        @Override
        public Change next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Change change = order() < 0 ? new Change(old, false) : new Change(fresh, true);
            if (change.isAdded) {
                fresh = advance(news);
            } else {
                old = advance(olds);
            }
            skipEqual();
            return change;
        }

        private void skipEqual() {
            while (!old.isEmpty() && old.equals(fresh)) {
                old = advance(olds);
                fresh = advance(news);
            }
        }

        private int order() {
            return old.isEmpty() ? 1 : fresh.isEmpty() ? -1 : SortedQuads.BY_BYTE.compare(old, fresh);
        }

        /** The next line; empty after the last. */
        private static String advance(Iterator<String> lines) {
            return lines.hasNext() ? lines.next() : "";
        }
    }

    /** The changed lines as a stream of bytes, noting of each line that is read what sort of change it is. */
    private static final class Lines extends InputStream {
        private static final int CHUNK = 1 << 16;

        private final Iterator<Change> changes;
        private final Deque<Boolean> read;
        private byte[] chunk = new byte[0];
        private int position;

        Lines(Iterator<Change> changes, Deque<Boolean> read) {
            this.changes = changes;
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            return fill() ? chunk[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, chunk.length - position);
            System.arraycopy(chunk, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean fill() {
            if (position < chunk.length) {
                return true;
            }
            StringBuilder text = new StringBuilder(CHUNK);
            while (text.length() < CHUNK && changes.hasNext()) {
                Change change = changes.next();
                text.append(change.line());
                read.add(change.isAdded());
            }
            chunk = text.toString().getBytes(StandardCharsets.UTF_8);
            position = 0;
            return chunk.length > 0;
        }
    }
}
