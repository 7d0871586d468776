package org.geokg.entity.gazetteer;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/**
 * Reads CSV files of words and their classes, several separated by {@code |}. A bad row is reported with file and line
 * and left out.
 */
public final class WordReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private final ProblemSink problems;
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    public WordReader(ProblemSink problems) {
        this.problems = problems;
    }

    /** Adds a file with the columns {@code word} and {@code classes}; a word may stand in several files. */
    public WordReader add(String source, Reader text) throws IOException {
        try (CSVParser parser = FORMAT.parse(text)) {
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (row.isSet("word") && row.isSet("classes") && !row.get("word").isEmpty()) {
                    add(row.get("word"), row.get("classes"), source, line);
                } else {
                    report(source, line, "a row needs a word and its classes");
                }
            }
        }
        return this;
    }

    public WordBook build() {
        return new WordBook(words);
    }

    private void add(String word, String classes, String source, int line) {
        for (String name : classes.split("\\|")) {
            Optional<WordClass> known = WordClass.named(name.strip());
            if (known.isPresent()) {
                words.computeIfAbsent(known.get(), k -> new LinkedHashSet<>()).add(word);
            } else {
                report(source, line, "unknown class of words " + name);
            }
        }
    }

    private void report(String source, int line, String found) {
        problems.report(Problem.at(source, line, ProblemCode.GAZETTEER_INVALID, found, "correct the row; this was left out"));
    }
}
