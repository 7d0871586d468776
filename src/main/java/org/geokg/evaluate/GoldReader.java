package org.geokg.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.geokg.claim.RelationCatalog;
import org.geokg.problem.ProblemSink;

/**
 * Reads gold: a {@code .gold.json} file, a {@code .csv} file, or a folder of the former. What cannot be used is reported
 * and left out.
 */
public final class GoldReader {
    private static final String JSON = ".gold.json";
    private static final String CSV = ".csv";

    private final GoldJson json;
    private final GoldCsv csv;

    /**
     * @param relations the relations that gold may use; facts with others are reported
     */
    public GoldReader(RelationCatalog relations, ProblemSink problems) {
        GoldFactChecks checks = new GoldFactChecks(relations, problems);
        json = new GoldJson(checks);
        csv = new GoldCsv(checks);
    }

    /**
     * Articles in the order of their file names, or of their first row in a CSV file.
     *
     * @throws IOException if the file or folder cannot be read
     */
    public List<GoldArticle> read(Path fileOrFolder) throws IOException {
        if (!Files.isDirectory(fileOrFolder)) {
            return readFile(fileOrFolder);
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(fileOrFolder)) {
            files = entries.filter(p -> p.getFileName().toString().endsWith(JSON)).sorted().toList();
        }
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.addAll(readFile(file));
        }
        return articles;
    }

    private List<GoldArticle> readFile(Path file) throws IOException {
        return file.getFileName().toString().endsWith(CSV) ? csv.read(file) : json.read(file).stream().toList();
    }
}
