package org.geokg.article;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;

/** Reads CSV (RFC 4180) with a header, one article a record; semicolons and tabs are told from the header. */
final class CsvReader implements FormatReader {
    @Override
    public void read(Content content, Intake intake) throws IOException {
        InputFile file = content.file();
        try (Reader reader = content.open(Optional.empty())) {
            CsvRecords records = new CsvRecords(new LineReader(reader));
            Optional<CsvRecords.Row> header = records.next();
            if (header.isEmpty() || header.get().malformed().isPresent()) {
                intake.reject(Problem.at(file.name(), 1, ProblemCode.INPUT_MALFORMED, "no header that can be read",
                        "name the columns in the first line"));
                return;
            }
            List<String> columns = header.get().values();
            if (hasNeededColumns(file, columns, intake)) {
                readRecords(file, records, columns, intake);
            }
        }
    }

    private static boolean hasNeededColumns(InputFile file, List<String> columns, Intake intake) {
        ColumnMapping mapping = intake.options().columns();
        for (Field field : Field.values()) {
            boolean missing = mapping.isMissing(field, columns)
                    || field == Field.TEXT && mapping.find(field, columns).isEmpty();
            if (missing) {
                String wanted = mapping.columns().getOrDefault(field, field.label());
                intake.reject(Problem.at(file.name(), 1, ProblemCode.COLUMN_MISSING,
                        "no column " + wanted + " among " + String.join(", ", columns),
                        "say which one holds it: --map " + field.label() + "=COLUMN"));
                return false;
            }
        }
        return true;
    }

    private static void readRecords(InputFile file, CsvRecords records, List<String> columns, Intake intake)
            throws IOException {
        Map<Field, Integer> positions = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            intake.options().columns().find(field, columns).ifPresent(c -> positions.put(field, columns.indexOf(c)));
        }
        int number = 0;
        for (Optional<CsvRecords.Row> row = records.next(); row.isPresent(); row = records.next()) {
            number++;
            readRecord(file, row.get(), number, columns.size(), positions, intake);
        }
    }

    private static void readRecord(
            InputFile file, CsvRecords.Row row, int number, int width, Map<Field, Integer> positions, Intake intake) {
        Optional<String> wrong = row.malformed();
        if (wrong.isEmpty() && row.values().size() != width) {
            wrong = Optional.of(row.values().size() + " values where the header names " + width + " columns");
        }
        if (wrong.isPresent()) {
            intake.reject(Problem.at(file.name(), row.line(), ProblemCode.INPUT_MALFORMED, wrong.get(),
                    "quote values that hold a delimiter, a quote or a line end, and double the quotes in them"));
            return;
        }
        intake.offer(Records.draft(file, row.line(), number,
                field -> Optional.ofNullable(positions.get(field)).map(row.values()::get)));
    }
}
