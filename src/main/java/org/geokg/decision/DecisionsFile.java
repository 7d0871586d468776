package org.geokg.decision;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.io.input.BOMInputStream;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/**
 * A file of decisions: CSV (RFC 4180, UTF-8) with the columns decision, target, value, by, on and note in any order;
 * further columns are left out of account, and so are rows whose decision is empty, which are open.
 *
 * @param source  the file's name, for problems
 * @param entries the decisions that can be used, in the order of the file
 */
public record DecisionsFile(String source, List<Entry> entries) {
    public static final List<String> COLUMNS = List.of("decision", "target", "value", "by", "on", "note");
    private static final List<String> NEEDED = List.of("decision", "target", "by", "on");
    private static final String ADVICE = "see docs/review.md; the row was left out";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();

    public DecisionsFile {
        entries = List.copyOf(entries);
    }

    /** @param line the line on which it begins, counted from 1 */
    public record Entry(Decision decision, int line) {}

    /**
     * Reads a file.
     *
     * @param base     the dataset's base, with which its IRIs begin
     * @param problems told of rows that cannot be used
     * @throws IOException if the file cannot be read
     */
    public static DecisionsFile read(Path file, String base, ProblemSink problems) throws IOException {
        try (BOMInputStream bytes = BOMInputStream.builder().setInputStream(Files.newInputStream(file)).get()) {
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8), file.toString(), base, problems);
        }
    }

    static DecisionsFile read(Reader text, String source, String base, ProblemSink problems) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Decisions decisions = new Decisions();
        try (CSVParser parser = FORMAT.parse(text)) {
            List<String> missing = NEEDED.stream().filter(c -> !parser.getHeaderMap().containsKey(c)).toList();
            if (!missing.isEmpty()) {
                problems.report(Problem.at(source, 1, ProblemCode.DECISION_INVALID,
                        "no column " + String.join(", ", missing), "begin with " + String.join(",", COLUMNS)));
                return new DecisionsFile(source, List.of());
            }
            Iterator<CSVRecord> records = parser.iterator();
            int line = nextLine(parser);
            try {
                while (records.hasNext()) {
                    int begin = line;
                    CSVRecord cells = records.next();
                    line = nextLine(parser);
                    if (!cell(cells, "decision").isBlank()) {
                        entry(cells, begin, base, decisions, source, problems).ifPresent(entries::add);
                    }
                }
            } catch (UncheckedIOException e) {
                problems.report(Problem.at(source, line, ProblemCode.DECISION_INVALID,
                        "not CSV: " + e.getCause().getMessage(), "correct it; nothing below was read"));
            }
        }
        return new DecisionsFile(source, entries);
    }

    private static Optional<Entry> entry(
            CSVRecord cells, int line, String base, Decisions decisions, String source, ProblemSink problems) {
        try {
            Decision decision = new Row(cell(cells, "decision"), cell(cells, "target"), cell(cells, "value"),
                    cell(cells, "by"), cell(cells, "on"), cell(cells, "note")).read(base);
            decisions.add(decision, line);
            return Optional.of(new Entry(decision, line));
        } catch (IllegalArgumentException e) {
            problems.report(Problem.at(source, line, ProblemCode.DECISION_INVALID, e.getMessage(), ADVICE));
            return Optional.empty();
        }
    }

    private static String cell(CSVRecord cells, String column) {
        return cells.isSet(column) ? cells.get(column) : "";
    }

    private static int nextLine(CSVParser parser) {
        return Math.toIntExact(parser.getCurrentLineNumber() + 1);
    }

    /** Reports those decisions that change nothing. */
    public void reportUnused(List<Decision> unused, ProblemSink problems) {
        for (Entry entry : entries) {
            if (unused.contains(entry.decision())) {
                Act act = entry.decision().act();
                problems.report(Problem.at(source, entry.line(), ProblemCode.DECISION_UNUSED,
                        act.word() + " " + act.target() + " changes nothing: it is not in the graph, or what is decided does "
                                + "not fit it", "correct or delete the row, or keep it until its target is back"));
            }
        }
    }

    /** The decisions alone. */
    public List<Decision> decisions() {
        return entries.stream().map(Entry::decision).toList();
    }
}
