package org.geokg.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.geokg.claim.RelationCatalog;
import org.geokg.publish.ClaimTableOptions;
import org.geokg.publish.ClaimsCsv;
import org.geokg.publish.DumpFormat;
import org.geokg.publish.Dumps;
import org.geokg.publish.WholeFile;
import org.geokg.store.ArticleShelf;
import org.geokg.store.GraphStore;

/** What a built folder has beside its store: the table of claims, the dumps and the report, all made from the store. */
final class BuiltFiles {
    private static final String CLAIMS = "claims.csv";
    private static final String DUMPS = "dumps";
    private static final String REPORT = "report.json";

    private final GraphStore store;
    private final RelationCatalog relations;

    BuiltFiles(GraphStore store, RelationCatalog relations) {
        this.store = store;
        this.relations = relations;
    }

    /** The dumps that the folder has. */
    List<DumpFormat> dumps() {
        return Arrays.stream(DumpFormat.values()).filter(f -> Files.exists(dump(f))).toList();
    }

    /** Whether all of these files are there and the last report tells of the same options. */
    boolean areThere(List<DumpFormat> dumps, JsonNode options) throws IOException {
        return Files.exists(store.folder().resolve(CLAIMS))
                && dumps().containsAll(dumps)
                && lastOptions().equals(options);
    }

    void writeClaims(ClaimTableOptions options) throws IOException {
        WholeFile.write(store.folder().resolve(CLAIMS), out -> {
            try (ClaimsCsv csv = new ClaimsCsv(out, store.iris(), options)) {
                new ArticleShelf(store, relations).forEach(csv::write);
            }
        });
    }

    void writeDumps(List<DumpFormat> formats) throws IOException {
        Dumps dumps = new Dumps(store.data(), store.iris());
        for (DumpFormat format : formats) {
            dumps.write(format, dump(format));
        }
    }

    void writeReport(byte[] json) throws IOException {
        WholeFile.write(store.folder().resolve(REPORT), out -> out.write(json));
    }

    private JsonNode lastOptions() throws IOException {
        Path report = store.folder().resolve(REPORT);
        return Files.exists(report)
                ? JsonMapper.builder().build().readTree(report.toFile()).path(BuildReport.OPTIONS)
                : JsonMapper.builder().build().missingNode();
    }

    private Path dump(DumpFormat format) {
        return store.folder().resolve(DUMPS).resolve("geokg." + format.extension());
    }
}
