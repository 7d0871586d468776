package org.geokg.publish.release;

import static org.geokg.graph.Samples.FINLAND;
import static org.geokg.graph.Samples.MINISTER;
import static org.geokg.graph.Samples.NATO;
import static org.geokg.graph.Samples.NORWAY;
import static org.geokg.graph.Samples.SWEDEN;
import static org.geokg.graph.Samples.claim;
import static org.geokg.graph.Samples.day;
import static org.geokg.graph.Samples.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.Evidence;
import org.geokg.claim.Extraction;
import org.geokg.decision.Row;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.RoleTable;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ClaimCheck;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.Ontology;
import org.geokg.graph.Samples;
import org.geokg.store.GraphStore;
import org.geokg.store.GraphUpdate;
import org.geokg.time.Basis;
import org.geokg.time.ReferenceDate;

/** A small store with one of everything that a release has to cope with, every sentence and title of which bears a mark. */
final class ReleasedStore implements AutoCloseable {
    /** Stands in each sentence, each title and each note, and nowhere else. */
    static final String MARK = "quetzalcoatlus";
    private static final String HOSTILE = " <b>&amp;]]>\"'\\ =1+1, \u202E\u2028 \uD83D\uDE00\n|*_`";
    private static final Entity FOUND = Entity.found("zo\u00EB-0a1b2c3f", "Zo\u00EB" + HOSTILE, EntityType.PERSON);

    final GraphStore store;

    private ReleasedStore(GraphStore store) {
        this.store = store;
    }

    static ReleasedStore in(Path folder) {
        ReleasedStore made = new ReleasedStore(GraphStore.openOrCreate(folder, IriPolicy.DEFAULT));
        made.ingest("1", List.of(
                article("a", "2024-03-08",
                        claim("a", SWEDEN, "memberOf", NATO).from(day("2024-03-07")).build(),
                        claim("a", NATO, "establishedIn", "1949-04").begin(80).build(),
                        claim("a", NORWAY, "alliedWith", SWEDEN).begin(160).build(),
                        claim("a", NORWAY, "attacked", SWEDEN).on(day("1905-06-07")).begin(240).build(),
                        claim("a", NORWAY, "attacked", SWEDEN).on(month(1814, 7)).begin(320).build(),
                        claim("a", MINISTER, "holdsOfficeIn", SWEDEN).role("Foreign Minister").former().begin(400).build()),
                article("b", "2024-09-10",
                        claim("b", FOUND, "holdsOfficeIn", FINLAND).role("Minister" + HOSTILE).kind("kind" + HOSTILE).build(),
                        claim("b", FINLAND, "suspendedParticipation", NATO).begin(80).build(),
                        claim("b", FINLAND, "memberOf", NATO).negated().begin(160).build(),
                        claim("b", SWEDEN, "memberOf", NATO).from(day("2024-03-07")).begin(240).build()),
                article("wrong", "2024-09-11", claim("wrong", MINISTER, "memberOf", NATO).build()),
                article("doubted", "2024-09-12",
                        claim("doubted", NORWAY, "suppliedArmsTo", FINLAND).build(),
                        claim("doubted", NORWAY, "imposedSanctionsOn", FINLAND).on(day("2024-09-11")).begin(80).build())));
        return made;
    }

    /** An article of which only the claims matter, with marks in its title and sentences. */
    static Extraction article(String id, String day, Claim... claims) {
        LocalDate published = LocalDate.parse(day);
        Article article = new Article(id, Optional.of("Title " + MARK + HOSTILE), Optional.of("Nordic Times"), Optional.of(published),
                Optional.of("https://news.example/" + id), "Text of " + id, 0);
        List<Claim> marked = Stream.of(claims).map(ReleasedStore::marked).toList();
        return new Extraction(article, Optional.of(new ReferenceDate(published, Basis.ARTICLE_DATE)), marked);
    }

    private static Claim marked(Claim c) {
        String quote = "The " + MARK + HOSTILE + " said so of " + c.articleId() + " at " + c.evidence().begin() + ".";
        int begin = c.evidence().begin();
        return new Claim(c.articleId(), c.subject(), c.relation(), c.object(), c.polarity(), c.factuality(), c.speaker(), c.time(),
                c.role(), c.former(), c.kind(), c.participants(), c.confidence(),
                new Evidence(begin, begin + quote.codePointCount(0, quote.length()), quote), c.rule(), "Subject", "Object");
    }

    /** Reads articles; claims that break the ontology go to the quarantine. */
    void ingest(String version, List<Extraction> articles) {
        update().ingest(articles, version, problem -> { });
    }

    /** Rejects one claim and corrects the date of another, each with a note that quotes. */
    void decide() {
        Extraction doubted = article("doubted", "2024-09-12", claim("doubted", NORWAY, "suppliedArmsTo", FINLAND).build(),
                claim("doubted", NORWAY, "imposedSanctionsOn", FINLAND).on(day("2024-09-11")).begin(80).build());
        var claims = new ArticleMapper(store.iris(), new ClaimCheck(Samples.RELATIONS)).map(doubted, "1").claims();
        String base = store.iris().base();
        String first = store.iris().claim(claims.get(0).key()).getURI();
        String second = store.iris().claim(claims.get(1).key()).getURI();
        update().ingest(List.of(), Optional.of(List.of(
                new Row("reject", first, "", "Jo Reader", "2026-03-31", "it says: " + MARK).read(base),
                new Row("date", second, "2024-08", "Jo Reader", "2026-03-31", "it says: " + MARK).read(base))), "1", problem -> {
            throw new AssertionError(problem.message());
        });
    }

    private GraphUpdate update() {
        return new GraphUpdate(store, Ontology.packed(), new Fusion(Samples.RELATIONS, RoleTable.standard()), Samples::gazetteer);
    }

    Path release(Path place, ReleaseOptions options) throws IOException {
        new Release(store, options, Optional.empty(), (file, bytes) -> { }).write(place);
        return place;
    }

    static ReleaseOptions options(String version) {
        return new ReleaseOptions(version, LocalDate.of(2026, 3, 31), false, ReleaseOptions.USUAL_TITLE, List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), "geokg test");
    }

    static ReleaseOptions shortened(String version) {
        return new ReleaseOptions(version, LocalDate.of(2026, 3, 31), true, ReleaseOptions.USUAL_TITLE, List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), "geokg test");
    }

    static ReleaseOptions after(Path previous, String version, boolean shortened) {
        return new ReleaseOptions(version, LocalDate.of(2026, 4, 30), shortened, ReleaseOptions.USUAL_TITLE, List.of(),
                Optional.empty(), Optional.empty(), Optional.of(previous), "geokg test");
    }

    /** The files of a release by name, as they lie there. */
    static TreeMap<String, byte[]> files(Path release) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(release)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Override
    public void close() {
        store.close();
    }
}
