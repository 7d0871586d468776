package org.geokg.fusion;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;

/**
 * Which titles name the same office, and which offices have a single holder, so that a successor ends the predecessor's
 * term. A CSV file with the columns {@code role} (a title), {@code foldsTo} (the title that stands for the office; empty for
 * the title itself), {@code single} (true or false) and {@code in} (id of the state or organization that the row is about;
 * empty for all others). Case, spacing and punctuation do not matter. A title that is not in the table stands for itself and
 * ends nobody's term.
 */
public final class RoleTable {
    private static final String RESOURCE = "/org/geokg/gazetteer/roles.csv";
    private static final List<String> COLUMNS = List.of("role", "foldsTo", "single", "in");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /**
     * An office.
     *
     * @param name   normalized title
     * @param single whether one person at a time holds it
     */
    record Role(String name, boolean single) {
        /** Of relations that are no offices. */
        static final Role NONE = new Role("", false);
    }

    private record Title(String words, String in) {}

    private final Map<Title, Role> rows;

    private RoleTable(Map<Title, Role> rows) {
        this.rows = rows;
    }

    /** The table that comes with the program. */
    public static RoleTable standard() {
        try (InputStream in = RoleTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + RESOURCE);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), RESOURCE, problem -> {
                throw new IllegalStateException(problem.message());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table; rows that cannot be used are reported and left out.
     *
     * @param source its name, for messages
     */
    public static RoleTable read(Reader csv, String source, ProblemSink problems) throws IOException {
        Map<Title, Role> rows = new LinkedHashMap<>();
        try (CSVParser parser = FORMAT.parse(csv)) {
            if (!parser.getHeaderNames().equals(COLUMNS)) {
                problems.report(Problem.at(source, 1, ProblemCode.GAZETTEER_INVALID,
                        "columns " + parser.getHeaderNames(), "the columns must be " + COLUMNS));
                return new RoleTable(rows);
            }
            for (CSVRecord row : parser) {
                add(row, rows, source, problems);
            }
        } catch (UncheckedIOException e) {
            // what the parser's iterator throws at a broken quote; the rows before it stand
            problems.report(Problem.in(source, ProblemCode.GAZETTEER_INVALID, String.valueOf(e.getMessage()),
                    "write the file as RFC 4180 has it"));
        }
        return new RoleTable(rows);
    }

    private static void add(CSVRecord row, Map<Title, Role> rows, String source, ProblemSink problems) {
        int line = Math.toIntExact(row.getParser().getCurrentLineNumber());
        if (!row.isConsistent() || row.get("role").isBlank()) {
            problems.report(Problem.at(source, line, ProblemCode.GAZETTEER_INVALID,
                    "row " + Arrays.toString(row.values()), "give a role and the columns " + COLUMNS));
            return;
        }
        String single = row.get("single");
        if (!single.equals("true") && !single.equals("false")) {
            problems.report(Problem.at(source, line, ProblemCode.GAZETTEER_INVALID,
                    "single is \"" + single + "\"", "write true or false"));
            return;
        }
        String name = Wording.normal(row.get("foldsTo").isBlank() ? row.get("role") : row.get("foldsTo"));
        Title title = new Title(Wording.normal(row.get("role")), row.get("in"));
        if (rows.putIfAbsent(title, new Role(name, Boolean.parseBoolean(single))) != null) {
            problems.report(Problem.at(source, line, ProblemCode.GAZETTEER_INVALID,
                    "role \"" + row.get("role") + "\" a second time", "keep one of the rows"));
        }
    }

    /** The office that a title names in a state or organization. */
    Role fold(String title, String in) {
        String words = Wording.normal(title);
        Role anywhere = rows.getOrDefault(new Title(words, ""), new Role(words, false));
        return rows.getOrDefault(new Title(words, in), anywhere);
    }
}
