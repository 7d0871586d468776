package org.geokg.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.vocabulary.RDF;
import org.geokg.graph.Vocabulary;

/** A dump in N-Quads that is sorted already, read line by line; it is an error if it is not sorted. */
final class SortedLines implements QuadLines {
    private static final Pattern RELATION = Pattern.compile("<([^>]*)> <" + Pattern.quote(RDF.type.getURI()) + "> <"
            + Pattern.quote(Vocabulary.NS) + "(?:State|Event)Relation> \\.");

    private final Path file;
    private final BufferedReader lines;
    private final Set<String> relations;

    private SortedLines(Path file, BufferedReader lines, Set<String> relations) {
        this.file = file;
        this.lines = lines;
        this.relations = relations;
    }

    /** @throws IOException if the file cannot be read */
    static SortedLines of(Path file) throws IOException {
        Set<String> relations = new TreeSet<>();
        try (BufferedReader all = open(file)) {
            for (String line = all.readLine(); line != null; line = all.readLine()) {
                Matcher relation = RELATION.matcher(line);
                if (line.endsWith("Relation> .") && relation.matches()) {
                    relations.add(relation.group(1));
                }
            }
        }
        return new SortedLines(file, open(file), relations);
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(IO.openFileEx(file.toString()), StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public Iterator<String> sorted() {
        return new Iterator<>() {
            private String line = read("");

            @Override
            public boolean hasNext() {
                return !line.isEmpty();
            }

            @Override
            public String next() {
                if (line.isEmpty()) {
                    throw new NoSuchElementException();
                }
                String current = line;
                line = read(current);
                return current;
            }
        };
    }

    /** The next line; empty after the last. */
    private String read(String last) {
        try {
            String line = lines.readLine();
            if (line == null) {
                return "";
            }
            if (SortedQuads.BY_BYTE.compare(last, line + "\n") >= 0) {
                throw new IOException(file + " is not sorted by byte: sort it with LC_ALL=C sort -u");
            }
            return line + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> relations() {
        return relations;
    }

    @Override
    public void close() {
        IO.close(lines);
    }
}
