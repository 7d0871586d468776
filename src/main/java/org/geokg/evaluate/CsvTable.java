package org.geokg.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.io.input.BOMInputStream;

/** A CSV file (RFC 4180, UTF-8) with a header, of which some columns may be missing. */
final class CsvTable implements Closeable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setAllowMissingColumnNames(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                    .get();

    private final CSVParser parser;

    private CsvTable(CSVParser parser) {
        this.parser = parser;
    }

    static CsvTable open(Path file) throws IOException {
        BOMInputStream bytes =
                BOMInputStream.builder().setInputStream(Files.newInputStream(file)).get();
        return new CsvTable(FORMAT.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    }

    List<String> missing(List<String> columns) {
        return columns.stream().filter(c -> !parser.getHeaderNames().contains(c)).toList();
    }

    /** @throws IOException if a row is not CSV; the message names its line */
    void forEach(Consumer<Row> consumer) throws IOException {
        Iterator<CSVRecord> records = parser.iterator();
        int line = nextLine();
        try {
            while (records.hasNext()) {
                consumer.accept(new Row(records.next(), line));
                line = nextLine();
            }
        } catch (UncheckedIOException e) {
            throw new IOException("not CSV at line " + line + ": " + e.getCause().getMessage(), e);
        }
    }

    private int nextLine() {
        return Math.toIntExact(parser.getCurrentLineNumber() + 1);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** @param line the line on which it begins, counted from 1 */
    record Row(CSVRecord values, int line) {
        /** The cell, or the empty string where the row or the table does not have it. */
        String text(String column) {
            return values.isSet(column) ? values.get(column) : "";
        }

        String textOr(String column, String fallback) {
            String text = text(column);
            return text.isBlank() ? fallback : text;
        }

        Optional<String> find(String column) {
            return Optional.of(text(column)).filter(t -> !t.isBlank());
        }
    }
}
