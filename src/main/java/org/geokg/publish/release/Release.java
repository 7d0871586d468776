package org.geokg.publish.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Vocabulary;
import org.geokg.publish.ClaimWriter;
import org.geokg.publish.ClaimsCsv;
import org.geokg.publish.ClaimsParquet;
import org.geokg.publish.DumpFormat;
import org.geokg.publish.Dumps;
import org.geokg.publish.QuadView;
import org.geokg.publish.Rdf12View;
import org.geokg.publish.ReleaseDiff;
import org.geokg.publish.WholeFile;
import org.geokg.publish.WithoutText;
import org.geokg.publish.release.Part.Use;
import org.geokg.store.ArticleShelf;
import org.geokg.store.GraphStore;

/**
 * Publishes a store: writes a folder of files that people and programs can take away, reads every one of them again, and puts the
 * folder in its place when all is well. Nobody may write to the store meanwhile.
 */
public final class Release {
    static final String QUADS = "geokg.nq.gz";
    private static final String LICENCE = "LICENSE.txt";

    private final GraphStore store;
    private final IriPolicy iris;
    private final ReleaseOptions options;
    private final QuadView view;
    private final Optional<OntologyPage> page;
    private final Progress progress;
    private final List<Relation> relations;
    private final OntologyFiles ontology;
    private final Figures figures;
    private final ArticleShelf shelf;

    /** Told of each file when it was written and read again. */
    @FunctionalInterface
    public interface Progress {
        void done(String file, long bytes);
    }

    /** Makes a page of an ontology, for people to read. */
    @FunctionalInterface
    public interface OntologyPage {
        String html(Ontology ontology);
    }

    /**
     * Prepares a release, which counts what is in the store.
     *
     * @param page makes the page of the ontology; there is none without
     */
    public Release(GraphStore store, ReleaseOptions options, Optional<OntologyPage> page, Progress progress) {
        this.store = store;
        this.iris = store.iris();
        this.options = options;
        this.page = page;
        this.progress = progress;
        this.view = options.shortened() ? new WithoutText(iris) : QuadView.WHOLE;
        this.ontology = OntologyFiles.of(store.data(), iris);
        this.relations = ontology.relations();
        this.figures = Figures.of(store.data(), iris, view, relations.stream()
                .map(r -> Vocabulary.NS + r.name())
                .collect(Collectors.toSet()));
        this.shelf = new ArticleShelf(store, new RelationCatalog(relations));
    }

    /** Writes something, leaves the stream open, and tells what its check needs to know. */
    @FunctionalInterface
    private interface Writing<T> {
        T write(OutputStream out) throws IOException;
    }

    /**
     * Makes the release.
     *
     * @param place where its folder is to be; nothing may be there
     * @throws IOException if something is there, the release before cannot be used, or a file could not be written or was not what
     *     was to be written when it was read again; nothing is left behind then
     */
    public void write(Path place) throws IOException {
        Optional<PreviousRelease> previous = options.previous().isEmpty()
                ? Optional.empty()
                : Optional.of(PreviousRelease.in(options.previous().get(), options, iris.base()));
        try (ReleaseFolder folder = ReleaseFolder.at(place)) {
            new Making(folder, previous).run();
            folder.moveIntoPlace();
        }
    }

    /** The files of one release. */
    private final class Making {
        private final ReleaseFolder folder;
        private final Optional<PreviousRelease> previous;

        Making(ReleaseFolder folder, Optional<PreviousRelease> previous) {
            this.folder = folder;
            this.previous = previous;
        }

        void run() throws IOException {
            for (DumpFormat format : DumpFormat.values()) {
                dump(format);
            }
            add("geokg-rdf12.nt.gz", FileForm.NTRIPLES, "Facts annotated with their statements, in RDF 1.2: for tools that know it",
                    Use.DISTRIBUTION, new Rdf12View(store.data())::write, triples -> new RdfCheck(Lang.NTRIPLES, triples));
            tables();
            for (Part part : ontology.parts(page)) {
                add(part);
            }
            SortedMap<String, Long> extractors = add(Manifest.FILE, FileForm.JSON,
                    "From what it was made: articles with the hashes of their texts, rules, options", Use.COMPANION,
                    new Manifest(store, shelf, options, figures)::write,
                    found -> Manifest.check(figures.of(Vocabulary.ARTICLE_CLASS)));
            Precision precision = Precision.kept();
            add(Precision.FILE, FileForm.CSV, "How often the program was right, by relation, where that was measured",
                    Use.COMPANION, out -> precision.write(relations, out), rows -> TableChecks.csv(Precision.COLUMNS, rows));
            Optional<ReleaseDiff.Summary> changes = previous.isEmpty() ? Optional.empty() : Optional.of(changes(previous.get()));
            descriptions(extractors, precision.extractors(), changes);
        }

        private void dump(DumpFormat format) throws IOException {
            FileForm form = FileForm.valueOf(format.name());
            String about = (format.allGraphs() ? "Everything, claims included" : "Facts, statements and names, without the claims")
                    + ", in " + form.title();
            add(new Part("geokg." + format.extension() + ".gz", form, about, format.allGraphs() ? Use.DUMP : Use.DISTRIBUTION,
                    out -> new Dumps(store.data(), iris, view).write(format, out),
                    new RdfCheck(form.language().orElseThrow(), format.allGraphs() ? figures.quads() : figures.data())));
        }

        private void tables() throws IOException {
            Facts facts = new Facts(store.data(), iris, relations, figures.newest());
            EdgeList edges = new EdgeList(facts, figures);
            List<String> columns = EdgeList.COLUMNS.names();
            add("facts.csv.gz", FileForm.CSV, "The facts as a list of edges, with dates, confidence and numbers of sources", Use.DISTRIBUTION,
                    edges::writeCsv, rows -> TableChecks.csv(columns, rows));
            add("facts.parquet", FileForm.PARQUET, "The facts as a list of edges, as Parquet", Use.DISTRIBUTION,
                    edges::writeParquet, rows -> TableChecks.parquet(columns, rows));
            add("facts.graphml.gz", FileForm.GRAPHML, "The facts between entities as a graph, for Gephi, NetworkX, igraph", Use.DISTRIBUTION,
                    new GraphMl(facts)::write, GraphMl::check);
            long claims = figures.of(Vocabulary.CLAIM) - figures.withdrawn();
            List<String> claimColumns = ClaimsCsv.releasedColumns();
            add(new Part("claims.csv.gz", FileForm.CSV, "The claims, one a row, but for those that a person rejected", Use.DISTRIBUTION,
                    out -> writeClaims(ClaimsCsv.released(out, iris, !options.shortened())), TableChecks.csv(claimColumns, claims)));
            add(new Part("claims.parquet", FileForm.PARQUET, "The claims, one a row, as Parquet, dates as days", Use.DISTRIBUTION,
                    out -> writeClaims(new ClaimsParquet(out, iris, !options.shortened())), TableChecks.parquet(claimColumns, claims)));
        }

        private void writeClaims(ClaimWriter table) throws IOException {
            try (table) {
                shelf.forEach(table::write);
            }
        }

        private ReleaseDiff.Summary changes(PreviousRelease before) throws IOException {
            Redirects redirects = new Redirects(iris);
            Changes changes = add(Changes.PATCH, FileForm.RDF_PATCH, "What turns the release before into this one, as RDF Patch", Use.COMPANION,
                    out -> Changes.write(before.dump(), folder.file(QUADS), redirects, out), done -> done::check);
            add(new Part(Changes.SUMMARY, FileForm.CSV, "How many facts were added and removed, by relation", Use.COMPANION,
                    changes::writeSummary, TableChecks.csv(Changes.COLUMNS, changes.summary().facts().size() + 1L)));
            redirects.resolve(store.data(), Redirects.of(before));
            add(new Part(Redirects.FILE, FileForm.TURTLE, "From statements that are gone to those in their place", Use.COMPANION,
                    redirects::write, new RdfCheck(Lang.TURTLE, redirects.size())));
            return changes.summary();
        }

        private void descriptions(
                SortedMap<String, Long> extractors, List<String> measured, Optional<ReleaseDiff.Summary> changes) throws IOException {
            Citation citation = new Citation(options, Catalog.release(iris, options.version()));
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
}
