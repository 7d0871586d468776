package org.geokg.pipeline;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that hold extraction knowledge, by kind. A folder of one's own replaces the packed
 * ones kind by kind: where it has a folder of that name, that folder's files are used and no others.
 */
public final class KnowledgeFiles {
    /** Folders of knowledge: names, the words that they are recognized by, rules. */
    public static final List<String> KINDS = List.of("gazetteer", "words", "rules");

    private static final String PACKED = "/org/geokg/";

    private final Optional<Path> own;

    private KnowledgeFiles(Optional<Path> own) {
        this.own = own;
    }

    /** The files that come with the program. */
    public static KnowledgeFiles packed() {
        return new KnowledgeFiles(Optional.empty());
    }

    /** A folder with {@code gazetteer/}, {@code words/} or {@code rules/} in it; what it lacks is taken from the packed files. */
    public static KnowledgeFiles in(Path folder) {
        return new KnowledgeFiles(Optional.of(folder));
    }

    /** Names of the files of a kind with one of the endings, sorted. */
    public List<String> list(String kind, String ending) throws IOException {
        Optional<Path> folder = folder(kind);
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ending)).sorted().toList();
            }
        }
        try (BufferedReader index = new BufferedReader(open(kind, "index.txt"))) {
            return index.lines().map(String::strip).filter(n -> n.endsWith(ending)).sorted().toList();
        }
    }

    /** Opens a file of a kind. */
    public Reader open(String kind, String name) throws IOException {
        Optional<Path> folder = folder(kind);
        if (folder.isPresent()) {
            return Files.newBufferedReader(folder.get().resolve(name));
        }
        InputStream stream = KnowledgeFiles.class.getResourceAsStream(PACKED + kind + "/" + name);
        if (stream == null) {
            throw new FileNotFoundException("no packed file " + kind + "/" + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** Where a file stands, for messages. */
    String source(String kind, String name) {
        return folder(kind).map(f -> f.resolve(name).toString()).orElse(kind + "/" + name);
    }

    private Optional<Path> folder(String kind) {
        return own.map(f -> f.resolve(kind)).filter(Files::isDirectory);
    }
}
