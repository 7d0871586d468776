package org.geokg.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads in the order of their bytes, which {@code LC_ALL=C sort} would leave as they are. */
final class SortedQuads {
    private static final int LINES_IN_MEMORY = 500_000;
    /** The order of the bytes in UTF-8, which is that of code points. */
    static final Comparator<String> BY_BYTE = SortedQuads::compare;

    private SortedQuads() {}

    static void write(Iterator<Quad> quads, OutputStream out) {
        write(quads, out, LINES_IN_MEMORY);
    }

    static void write(Iterator<Quad> quads, OutputStream out, int linesInMemory) {
        SortedDataBag<String> lines = bag(linesInMemory);
        try {
            quads.forEachRemaining(q -> lines.add(line(q)));
            lines.iterator().forEachRemaining(line -> write(line, out));
        } finally {
            lines.close();
        }
    }

    /** An empty bag, for lines to add and then take in the order of their bytes; close it, for it may keep files. */
    static SortedDataBag<String> bag() {
        return bag(LINES_IN_MEMORY);
    }

    private static SortedDataBag<String> bag(int linesInMemory) {
        return BagFactory.newSortedBag(new ThresholdPolicyCount<>(linesInMemory), new Lines(), BY_BYTE);
    }

    static String line(Quad quad) {
        String triple =
                NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject());
        return quad.isDefaultGraph() ? triple + " .\n" : triple + " " + NodeFmtLib.strNT(quad.getGraph()) + " .\n";
    }

    private static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char one = a.charAt(i);
            char other = b.charAt(i);
            if (one != other) {
                // half of a code point beyond the 16 bits of a char comes after all that fit into them
                int beyond = Boolean.compare(Character.isSurrogate(one), Character.isSurrogate(other));
                return beyond != 0 ? beyond : Character.compare(one, other);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    static void write(String line, OutputStream out) {
        try {
            out.write(utf8(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** How lines wait on disk while more of them are sorted than fit into memory. */
    private static final class Lines implements SerializationFactory<String> {
        @Override
        public Sink<String> createSerializer(OutputStream out) {
            return new Sink<>() {
                @Override
                public void send(String line) {
                    write(line, out);
                }

                @Override
                public void flush() {
                    try {
                        out.flush();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void close() {
                    try {
                        out.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }

        @Override
        public Iterator<String> createDeserializer(InputStream in) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line + "\n")
                    .iterator();
        }
    }
}
