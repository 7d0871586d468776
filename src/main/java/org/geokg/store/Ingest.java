package org.geokg.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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

/** One change of a store, within one transaction: articles in and out, then fusion of what they touched. */
final class Ingest {
    private final DatasetGraph data;
    private final IriPolicy iris;
    private final ArticleMapper mapper;
    private final DossierIndex index;
    private final Descriptions descriptions;
    private final StoredArticles articles;
    private final StoredDecisions decisions;
    private final RelationCatalog relations;
    private final Fusion fusion;
    private final Function<String, Optional<Entity>> gazetteer;
    private final Optional<LocalDate> newestBefore;
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
        this.newestBefore = articles.newestReferenceDate();
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
            remove(article.id());
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
        boolean known = articles.find(articleId).isPresent();
        if (known) {
            remove(articleId);
        }
        return known;
    }

    private void add(MappedArticle mapped, ProblemSink problems) {
        mapper.articleGraph(mapped).forEach(data::add);
        mapper.quarantine(mapped).forEach(data::add);
        descriptions.describe(mapped);
        touch(iris.graph(mapped.article().id()));
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

    private void remove(String articleId) {
        Node graph = iris.graph(articleId);
        touch(graph);
        maybeUnused.addAll(descriptions.mentionedIn(data.getGraph(graph)));
        data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        for (Node beside : List.of(iris.quarantine(), iris.asRead())) {
            List<Node> claims = data.stream(beside, Node.ANY, Vocabulary.ARTICLE, iris.article(articleId))
                    .map(Quad::getSubject)
                    .toList();
            claims.forEach(c -> remove(beside, c));
        }
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
        DecisionBook book = decisions.book();
        new DecidedClaims(data, iris, mapper, articles, descriptions, gazetteer, book)
                .refresh(this::touch, maybeUnused::add);
        Optional<LocalDate> newest = articles.newestReferenceDate();
        // who holds an office speaks for it: what such a person says may now weigh otherwise
        touched.addAll(index.saidBy(officeHolders));
        if (!newest.equals(newestBefore)) {
            touched.addAll(statementsThatEnd());
        }
        new Refusion(data, iris, relations, fusion, articles, book).fuse(touched, newest);
        descriptions.removeUnused(maybeUnused);
        new Catalog(iris).replace(data);
        return new IngestReport(added, replaced, unchanged, claims, rejected);
    }

    /** What is over depends on the newest article, so statements with an end are looked at again when that changes. */
    private SortedSet<Dossier> statementsThatEnd() {
        return index.having(Vocabulary.UNTIL);
    }
}
