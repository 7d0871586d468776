package org.geokg.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.riot.Lang;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Vocabulary;
import org.geokg.publish.ClaimWriter;
import org.geokg.publish.ClaimsCsv;
import org.geokg.publish.ClaimsParquet;
import org.geokg.publish.DumpFormat;
import org.geokg.publish.Dumps;
import org.geokg.publish.Rdf12View;
import org.geokg.publish.ReleaseDiff;
import org.geokg.publish.WholeFile;
import org.geokg.publish.release.Part.Use;
import org.geokg.store.GraphStore;

/** Writes the files of one release into its folder, the ones that describe the others last. */
final class ReleaseFiles {
    private static final String LICENCE = "LICENSE.txt";

    private final GraphStore store;
    private final IriPolicy iris;
    private final ReleaseOptions options;
    private final ReleaseSource source;
    private final Figures figures;
    private final ReleaseFolder folder;
    private final Optional<PreviousRelease> previous;
    private final Release.Progress progress;

    ReleaseFiles(ReleaseSource source, ReleaseFolder folder, Optional<PreviousRelease> previous, Release.Progress progress) {
        this.store = source.store();
        this.iris = store.iris();
        this.options = source.options();
        this.source = source;
        this.figures = source.figures();
        this.folder = folder;
        this.previous = previous;
        this.progress = progress;
    }

    /** Writes something, leaves the stream open, and tells what its check needs to know. */
    @FunctionalInterface
    private interface Writing<T> {
        T write(OutputStream out) throws IOException;
    }

    /** @param page makes the page of the ontology */
    void write(Optional<Release.OntologyPage> page) throws IOException {
        for (DumpFormat format : DumpFormat.values()) {
            dump(format);
        }
        add("geokg-rdf12.nt.gz", FileForm.NTRIPLES12, "Facts annotated with their statements, in RDF 1.2: for tools that know it",
                Use.DISTRIBUTION, new Rdf12View(store.data())::write, triples -> new RdfCheck(Lang.NTRIPLES, triples));
        tables();
        for (Part part : source.ontology().parts(page)) {
            add(part);
        }
        SortedMap<String, Long> extractors = add(Manifest.FILE, FileForm.JSON,
                "From what it was made: articles with the hashes of their texts, rules, options", Use.COMPANION,
                new Manifest(store, source.shelf(), options, figures)::write,
                found -> Manifest.check(figures.of(Vocabulary.ARTICLE_CLASS)));
        Precision precision = Precision.kept();
        add(Precision.FILE, FileForm.CSV, "How often the program was right, by relation, where that was measured",
                Use.COMPANION, out -> precision.write(source.relations(), out), rows -> TableChecks.csv(Precision.COLUMNS, rows));
        Optional<ReleaseDiff.Summary> changes = previous.isEmpty() ? Optional.empty() : Optional.of(changes(previous.get()));
        descriptions(extractors, precision.extractors(), changes);
    }

    private void dump(DumpFormat format) throws IOException {
        FileForm form = FileForm.valueOf(format.name());
        String about = (format.allGraphs() ? "Everything, claims included" : "Facts, statements and names, without the claims")
                + ", in " + form.title();
        add(new Part("geokg." + format.extension() + ".gz", form, about, Use.DISTRIBUTION,
                out -> new Dumps(store.data(), iris, source.view()).write(format, out),
                new RdfCheck(form.language().orElseThrow(), format.allGraphs() ? figures.quads() : figures.data())));
    }

    private void tables() throws IOException {
        Facts facts = new Facts(store.data(), iris, source.relations(), figures.newest());
        EdgeList edges = new EdgeList(facts, figures);
        List<String> columns = EdgeList.COLUMNS.names();
        add("facts.csv.gz", FileForm.CSV, "The facts as a list of edges, with dates, confidence and numbers of sources", Use.DISTRIBUTION,
                edges::writeCsv, rows -> TableChecks.csv(columns, rows));
        add("facts.parquet", FileForm.PARQUET, "The facts as a list of edges, as Parquet", Use.DISTRIBUTION,
                edges::writeParquet, rows -> TableChecks.parquet(columns, rows));
        add("facts.graphml.gz", FileForm.GRAPHML, "The facts between entities as a graph, for Gephi, NetworkX, igraph", Use.DISTRIBUTION,
                new GraphMl(facts)::write, GraphMlCheck::new);
        long claims = figures.of(Vocabulary.CLAIM) - figures.withdrawn();
        List<String> claimColumns = ClaimsCsv.releasedColumns();
        add(new Part("claims.csv.gz", FileForm.CSV, "The claims, one a row, but for those that a person rejected", Use.DISTRIBUTION,
                out -> writeClaims(ClaimsCsv.released(out, iris, !options.shortened())), TableChecks.csv(claimColumns, claims)));
        add(new Part("claims.parquet", FileForm.PARQUET, "The claims, one a row, as Parquet, dates as days", Use.DISTRIBUTION,
                out -> writeClaims(new ClaimsParquet(out, iris, !options.shortened())), TableChecks.parquet(claimColumns, claims)));
    }

    private void writeClaims(ClaimWriter table) throws IOException {
        try (table) {
            source.shelf().forEach(table::write);
        }
    }

    private ReleaseDiff.Summary changes(PreviousRelease before) throws IOException {
        Redirects redirects = new Redirects(iris);
        Changes changes = add(Changes.PATCH, FileForm.RDF_PATCH, "What turns the release before into this one, as RDF Patch", Use.COMPANION,
                out -> Changes.write(before.dump(), folder.file(Release.QUADS), redirects, out), done -> done::check);
        add(new Part(Changes.SUMMARY, FileForm.CSV, "How many facts were added and removed, by relation", Use.COMPANION,
                changes::writeSummary, TableChecks.csv(Changes.COLUMNS, changes.summary().facts().size() + 1L)));
        redirects.resolve(store.data(), Redirects.of(before));
        add(new Part(Redirects.FILE, FileForm.TURTLE, "From statements that are gone to those in their place", Use.COMPANION,
                redirects::write, new RdfCheck(Lang.TURTLE, redirects.size())));
        return changes.summary();
    }

    private void descriptions(
            SortedMap<String, Long> extractors, List<String> measured, Optional<ReleaseDiff.Summary> changes) throws IOException {
        Citation citation = new Citation(options, ReleaseDescription.release(iris, options.version()));
        add(new Part(Citation.FILE, FileForm.YAML, "How to cite it", Use.COMPANION, bytes(citation.toYaml()), citation::check));
        add(Part.text(LICENCE, FileForm.TEXT, "Under what licence it may be used", new LicenceNote(options.licence()).toBytes()));
        byte[] readme = new Readme(options, figures, folder.written(), extractors, measured, changes).toMarkdown();
        add(Part.text(Readme.FILE, FileForm.MARKDOWN, "What is here and how to use it", readme));
        Map<String, WrittenPart> parts = new LinkedHashMap<>();
        folder.written().forEach(p -> parts.put(p.name(), p));
        add(new Part(DataPackage.FILE, FileForm.JSON, "What the columns of the CSV tables hold", Use.COMPANION,
                bytes(new DataPackage(options, parts).toJson()), DataPackage.check()));
        Catalog catalog = Catalog.of(options, iris, figures, folder.written(), previous.map(PreviousRelease::version));
        add(new Part("catalog.ttl", FileForm.TURTLE, "The description in DCAT and VoID", Use.COMPANION,
                catalog::writeTurtle, catalog.check(Lang.TURTLE)));
        add(new Part("catalog.jsonld", FileForm.JSONLD, "The description as JSON-LD", Use.COMPANION,
                catalog::writeJsonLd, catalog.check(Lang.JSONLD11)));
        add(new Part(Checksums.FILE, FileForm.TEXT, "Checksums", Use.COMPANION,
                bytes(new Checksums(folder.written()).toBytes()), Checksums::check));
    }

    private static WholeFile.Content bytes(byte[] bytes) {
        return out -> out.write(bytes);
    }

    private <T> T add(String name, FileForm form, String about, Use use, Writing<T> writing, Function<T, Part.Check> check)
            throws IOException {
        AtomicReference<T> told = new AtomicReference<>();
        add(new Part(name, form, about, use, out -> told.set(writing.write(out)), file -> check.apply(told.get()).read(file)));
        return told.get();
    }

    private void add(Part part) throws IOException {
        WrittenPart written = folder.add(part);
        progress.done(written.name(), written.bytes());
    }
}
