package org.geokg.publish.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.rdfpatch.PatchException;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.PatchSummary;
import org.apache.jena.rdfpatch.changes.RDFChangesCounter;
import org.apache.jena.rdfpatch.changes.RDFChangesN;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.geokg.publish.ReleaseDiff;

/** What changed since the release before: every quad as RDF Patch, and facts by relation as a table. */
final class Changes {
    static final String PATCH = "changes.rdfp.gz";
    static final String SUMMARY = "changes.csv";
    static final List<String> COLUMNS = List.of("relation", "added", "removed");

    private final ReleaseDiff.Summary summary;

    private Changes(ReleaseDiff.Summary summary) {
        this.summary = summary;
    }

    /** Writes the patch, and tells the redirects what is gone. */
    static Changes write(Path before, Path after, Redirects redirects, OutputStream out) throws IOException {
        try (ReleaseDiff diff = ReleaseDiff.between(
                new ReleaseDiff.Release.Sorted(before), new ReleaseDiff.Release.Sorted(after))) {
            return new Changes(diff.write(Optional.of(new RDFChangesN(RDFPatchOps.textWriter(out), redirects))));
        }
    }

    ReleaseDiff.Summary summary() {
        return summary;
    }

    /** One row a relation, and one for all quads. */
    void writeSummary(OutputStream out) throws IOException {
        CSVPrinter table = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get());
        for (Map.Entry<String, ReleaseDiff.Count> relation : summary.facts().entrySet()) {
            table.printRecord(relation.getKey(), relation.getValue().added(), relation.getValue().removed());
        }
        table.printRecord("(all quads)", summary.quads().added(), summary.quads().removed());
        table.flush();
    }

    /** Reads the patch again and counts. */
    void check(Path patch) throws IOException {
        RDFChangesCounter counter = new RDFChangesCounter();
        try (InputStream in = IO.openFileBuffered(patch.toString())) {
            new RDFPatchReaderText(in).apply(counter);
        } catch (PatchException e) {
            throw new IOException(e.getMessage(), e);
        }
        PatchSummary counts = counter.summary();
        TableChecks.sameNumber("added quads", counts.countAddData, summary.quads().added());
        TableChecks.sameNumber("removed quads", counts.countDeleteData, summary.quads().removed());
    }
}
