package org.geokg.publish.release;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.io.IO;

/** Reads tables again, every cell of them. */
final class TableChecks {
    private TableChecks() {}

    /** A table of these columns and so many rows, in RFC 4180. */
    static Part.Check csv(List<String> columns, long rows) {
        return file -> {
            try (Reader text = utf8(file); CSVParser table = CSVFormat.RFC4180.parse(text)) {
                long count = -1;
                for (CSVRecord row : table) {
                    if (count < 0 && !row.toList().equals(columns)) {
                        throw new IOException("its header is " + row.toList());
                    }
                    if (row.size() != columns.size()) {
                        throw new IOException("row " + count + " has " + row.size() + " cells, not " + columns.size());
                    }
                    count++;
                }
                sameNumber("rows", count, rows);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
    }

    private static Reader utf8(Path file) throws IOException {
        return new InputStreamReader(IO.openFileBuffered(file.toString()), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** A table of these columns and so many rows, in Parquet, read by other code than that which wrote it. */
    static Part.Check parquet(List<String> columns, long rows) {
        return file -> {
            try (ParquetFileReader table = ParquetFileReader.open(InputFile.of(file)); RowReader row = table.rowReader()) {
                List<String> found = table.getFileSchema().getColumns().stream().map(c -> c.name()).toList();
                if (!found.equals(columns)) {
                    throw new IOException("its columns are " + found);
                }
                long count = 0;
                while (row.hasNext()) {
                    row.next();
                    for (int column = 0; column < columns.size(); column++) {
                        row.getValue(column);
                    }
                    count++;
                }
                sameNumber("rows", count, rows);
            }
        };
    }

    static void sameNumber(String what, long found, long expected) throws IOException {
        if (found != expected) {
            throw new IOException(found + " " + what + " were read where " + expected + " were to be written");
        }
    }
}
