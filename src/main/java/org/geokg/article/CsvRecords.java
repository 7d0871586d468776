package org.geokg.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cuts a CSV file into records and lets Commons CSV read each. The cutting is ours so that one bad record costs one
 * record: after a quote that is never closed, Commons CSV would swallow the rest of the file, and hold it in memory.
 */
final class CsvRecords {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final LineReader lines;
    private Optional<Character> delimiter = Optional.empty();

    /**
     * A record.
     *
     * @param line      its first line
     * @param malformed what is wrong with it, in which case it has no values
     */
    record Row(int line, List<String> values, Optional<String> malformed) {}

    CsvRecords(LineReader lines) {
        this.lines = lines;
    }

    /** The next record that is not a blank line. */
    Optional<Row> next() throws IOException {
        Optional<LineReader.Line> first = lines.next();
        while (first.isPresent() && first.get().text().isBlank()) {
            first = lines.next();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (delimiter.isEmpty()) {
            delimiter = Optional.of(likelyDelimiter(first.get().text()));
        }
        return Optional.of(record(first.get()));
    }

    private Row record(LineReader.Line first) throws IOException {
        QuoteState quotes = new QuoteState(delimiter.orElseThrow());
        StringBuilder text = new StringBuilder();
        List<LineReader.Line> further = new ArrayList<>();
        Optional<LineReader.Line> line = Optional.of(first);
        while (line.isPresent()) {
            quotes.read(line.get().text());
            text.append(line.get().text());
            if (quotes.isBroken() || line.get().cut() || text.length() > LineReader.LONGEST) {
                return giveUp(first, further, "a quote in the wrong place, or one never closed");
            }
            if (!quotes.isOpen()) {
                return parse(first.number(), text.toString());
            }
            text.append('\n');
            line = lines.next();
            line.ifPresent(further::add);
        }
        return giveUp(first, further, "a quote that is never closed");
    }

    /** Skips the first line only: the next one may well begin a good record. */
    private Row giveUp(LineReader.Line first, List<LineReader.Line> further, String found) {
        further.reversed().forEach(lines::pushBack);
        return new Row(first.number(), List.of(), Optional.of(found));
    }

    private Row parse(int line, String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.orElseThrow()).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            return new Row(line, records.getFirst().toList(), Optional.empty());
        } catch (IOException | UncheckedIOException e) {
            return new Row(line, List.of(), Optional.of(e.getMessage()));
        }
    }

    private static char likelyDelimiter(String header) {
        char best = DELIMITERS.getFirst();
        for (char candidate : DELIMITERS) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
