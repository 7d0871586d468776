package org.geokg.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.geokg.claim.RelationCatalog;
import org.geokg.decision.Decision;
import org.geokg.entity.Entity;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.Rulings;
import org.geokg.graph.ArticleMapper;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.MappedArticle;
import org.geokg.graph.Vocabulary;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;
import org.geokg.time.ReferenceDate;

/** One change of a store, within one transaction: articles in and out, then fusion of what they touched. */
final class Ingest {
    private final DatasetGraph data;
    private final IriPolicy iris;
    private final ArticleMapper mapper;
    private final DossierIndex index;
    private final Descriptions descriptions;
    private final StoredArticles articles;
    private final Catalog catalog;
    private final StoredDecisions decisions;
    private final RelationCatalog relations;
    private final Fusion fusion;
    private final Function<String, Optional<Entity>> gazetteer;
    private final Optional<LocalDate> newestBefore;
    private Optional<LocalDate> newest;
    private boolean newestGone;
    private Catalog.Counts more = Catalog.Counts.NONE;
    private final SortedSet<Dossier> touched = new TreeSet<>(Dossier.ORDER);
    private final Set<Node> officeHolders = new LinkedHashSet<>();
    private final Set<Node> maybeUnused = new LinkedHashSet<>();
    private final Set<String> taken = new HashSet<>();
    private int added;
    private int replaced;
    private int unchanged;
    private int claims;
    private int rejected;

    Ingest(
            DatasetGraph data,
            IriPolicy iris,
            ArticleMapper mapper,
            RelationCatalog relations,
            Fusion fusion,
            Function<String, Optional<Entity>> gazetteer) {
        this.data = data;
        this.iris = iris;
        this.mapper = mapper;
        this.index = new DossierIndex(data, iris);
        this.descriptions = new Descriptions(data, iris, gazetteer);
        this.articles = new StoredArticles(data, iris, relations);
        this.decisions = new StoredDecisions(data, iris);
        this.relations = relations;
        this.fusion = fusion;
        this.gazetteer = gazetteer;
        this.catalog = new Catalog(iris);
        this.newestBefore = catalog.newestReferenceDate(data).or(articles::newestReferenceDate); // older catalogs lack it
        this.newest = newestBefore;
    }

    void take(MappedArticle mapped, ProblemSink problems) {
        ArticleRecord article = mapped.article();
        if (!taken.add(article.id())) {
            problems.report(Problem.in(
                    article.id(), ProblemCode.DUPLICATE_ARTICLE, "the id a second time", "give each article its own id"));
            return;
        }
        Optional<ArticleRecord> old = articles.find(article.id());
        if (old.equals(Optional.of(article))) {
            unchanged++;
            return;
        }
        if (old.isPresent()) {
            remove(old.get());
            replaced++;
        } else {
            added++;
        }
        add(mapped, problems);
    }

    /** Puts these decisions in the place of those that there were. */
    void decide(List<Decision> decided) {
        if (decisions.are(decided)) {
            return;
        }
        Rulings before = decisions.book().rulings();
        decisions.replace(decided);
        if (!decisions.book().rulings().equals(before)) {
            // a ruling may matter to statements that are not there without it, so every one is looked at again
            touched.addAll(index.in(Quad.defaultGraphIRI));
        }
    }

    /** Whether there was such an article. */
    boolean withdraw(String articleId) {
        Optional<ArticleRecord> known = articles.find(articleId);
        known.ifPresent(this::remove);
        return known.isPresent();
    }

    private void add(MappedArticle mapped, ProblemSink problems) {
        mapper.articleGraph(mapped).forEach(data::add);
        mapper.quarantine(mapped).forEach(data::add);
        descriptions.describe(mapped);
        touch(iris.graph(mapped.article().id()));
        newest = Stream.of(newest, day(mapped.article())).flatMap(Optional::stream).max(Comparator.naturalOrder());
        more = more.plus(new Catalog.Counts(1, mapped.claims().size(), mapped.rejected().size(), 0));
        claims += mapped.claims().size();
        rejected += mapped.rejected().size();
        for (MappedArticle.Rejected r : mapped.rejected()) {
            problems.report(Problem.in(
                    mapped.article().id(),
                    ProblemCode.SHAPE_VIOLATED,
                    r.breach().reason(),
                    "the claim was kept out; correct rule " + r.claim().claim().rule() + " or the gazetteer"));
        }
    }

    private void remove(ArticleRecord article) {
        Node graph = iris.graph(article.id());
        touch(graph);
        newestGone |= day(article).isPresent() && day(article).equals(newest);
        long gone = data.stream(graph, Node.ANY, RDF.type.asNode(), Vocabulary.CLAIM).count();
        maybeUnused.addAll(descriptions.mentionedIn(data.getGraph(graph)));
        data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        int quarantined = removeBeside(iris.quarantine(), article.id());
        removeBeside(iris.asRead(), article.id());
        more = more.plus(new Catalog.Counts(-1, -gone, -quarantined, 0));
    }

    private static Optional<LocalDate> day(ArticleRecord article) {
        return article.reference().map(ReferenceDate::day);
    }

    /** Takes an article's claims out of a graph that holds those of many. Returns how many there were. */
    private int removeBeside(Node graph, String articleId) {
        List<Node> claims = data.stream(graph, Node.ANY, Vocabulary.ARTICLE, iris.article(articleId))
                .map(Quad::getSubject)
                .toList();
        claims.forEach(c -> remove(graph, c));
        return claims.size();
    }

    private void remove(Node graph, Node claim) {
        maybeUnused.addAll(descriptions.mentioned(data.stream(graph, claim, Node.ANY, Node.ANY).map(Quad::getObject)));
        data.deleteAny(graph, claim, Node.ANY, Node.ANY);
    }

    private void touch(DossierIndex.Place claim) {
        touched.add(index.of(claim));
        index.officeHolder(claim).ifPresent(officeHolders::add);
    }

    private void touch(Node graph) {
        touched.addAll(index.in(graph));
        officeHolders.addAll(index.officeHolders(graph));
    }

    /** Fuses what was touched, drops what is no longer used, and describes the result. */
    IngestReport finish() {
        if (newestGone) {
            newest = articles.newestReferenceDate();
        }
        DecisionBook book = decisions.book();
        new DecidedClaims(data, iris, mapper, articles, descriptions, gazetteer, book)
                .refresh(this::touch, maybeUnused::add);
        // who holds an office speaks for it: what such a person says may now weigh otherwise
        touched.addAll(index.saidBy(officeHolders));
        if (!newest.equals(newestBefore)) {
            touched.addAll(statementsThatEnd());
        }
        int statements = new Refusion(data, iris, relations, fusion, articles, book).fuse(touched, newest);
        descriptions.removeUnused(maybeUnused);
        Catalog.Counts counts = catalog.counts(data).plus(more).plus(new Catalog.Counts(0, 0, 0, statements));
        catalog.replace(data, counts, newest);
        return new IngestReport(added, replaced, unchanged, claims, rejected);
    }

    /** What is over depends on the newest article: when that changes, so does what ends in between. */
    private SortedSet<Dossier> statementsThatEnd() {
        if (newest.isEmpty() || newestBefore.isEmpty()) {
            return index.having(Vocabulary.UNTIL, end -> true);
        }
        LocalDate earlier = newest.get().isBefore(newestBefore.get()) ? newest.get() : newestBefore.get();
        LocalDate later = newest.get().isBefore(newestBefore.get()) ? newestBefore.get() : newest.get();
        return index.having(Vocabulary.UNTIL, end -> {
            LocalDate day = LocalDate.parse(end.getLiteralLexicalForm());
            return day.isAfter(earlier) && !day.isAfter(later);
        });
    }
}
