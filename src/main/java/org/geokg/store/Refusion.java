package org.geokg.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.geokg.claim.Claim;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.Speaker;
import org.geokg.entity.Entity;
import org.geokg.fusion.Facts;
import org.geokg.fusion.Fusion;
import org.geokg.fusion.FusionUnit;
import org.geokg.fusion.Report;
import org.geokg.fusion.Statement;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.StatementTriples;
import org.geokg.graph.Vocabulary;
import org.geokg.time.ReferenceDate;

/**
 * Weighs the stored claims of some dossiers anew and puts the statements and facts that they give in the place of the old
 * ones. It reads nothing but the store, so that fusing a part after each change and fusing everything at once must come
 * to the same.
 */
final class Refusion {
    /** How sure the reading of a sentence is that a person accepted. */
    private static final double SURE = 0.99;

    private final Graph defaultGraph;
    private final IriPolicy iris;
    private final DossierIndex index;
    private final Set<Node> relations;
    private final Fusion fusion;
    private final StatementTriples triples;
    private final StoredArticles articles;
    private final DecisionBook decisions;
    private final Map<Node, ArticleRecord> read = new HashMap<>();

    Refusion(
            DatasetGraph data,
            IriPolicy iris,
            RelationCatalog relations,
            Fusion fusion,
            StoredArticles articles,
            DecisionBook decisions) {
        this.defaultGraph = data.getDefaultGraph();
        this.iris = iris;
        this.index = new DossierIndex(data, iris);
        this.relations = relations.all().stream()
                .map(r -> Vocabulary.gkg(r.name()))
                .collect(Collectors.toUnmodifiableSet());
        this.fusion = fusion;
        this.triples = new StatementTriples(iris);
        this.articles = articles;
        this.decisions = decisions;
    }

    /** Fuses these dossiers; call it within a write transaction. Returns how many statements more there are than before. */
    int fuse(Collection<Dossier> dossiers, Optional<LocalDate> newest) {
        int[] more = {0};
        index.contents(dossiers).forEach((dossier, contents) -> {
            contents.statements().forEach(s -> defaultGraph.remove(s, Node.ANY, Node.ANY));
            removeFacts(dossier);
            List<Statement> statements = statements(contents);
            statements.forEach(this::add);
            Facts.of(statements, newest).forEach(f -> defaultGraph.add(triples.fact(f)));
            more[0] += statements.size() - contents.statements().size();
        });
        return more[0];
    }

    private void add(Statement statement) {
        triples.describe(statement).forEach(defaultGraph::add);
        Node node = iris.statement(statement.key());
        decisions.judgement(node).ifPresent(judged -> defaultGraph.add(node, judged.mark(), judged.decision()));
    }

    private List<Statement> statements(DossierIndex.Contents contents) {
        List<Report> reports = new ArrayList<>(contents.claims().stream().flatMap(c -> report(c).stream()).toList());
        SortedSet<FusionUnit> units = new TreeSet<>();
        reports.forEach(r -> units.add(fusion.unitOf(r.claim())));
        // the offices that speakers hold tell whether they speak for themselves
        Set<DossierIndex.Place> offices = new LinkedHashSet<>();
        reports.stream().flatMap(r -> speaker(r).stream()).distinct().forEach(s -> offices.addAll(index.offices(s)));
        contents.claims().forEach(offices::remove);
        offices.forEach(place -> report(place).ifPresent(reports::add));
        return fusion.fuseUnits(reports, units, decisions.rulings());
    }

    private Optional<Node> speaker(Report report) {
        return report.claim().speaker().flatMap(s -> switch (s) {
            case Speaker.Named(Entity entity) -> Optional.of(iris.entity(entity.id()));
            case Speaker.Unnamed unnamed -> Optional.empty();
        });
    }

    private void removeFacts(Dossier dossier) {
        switch (dossier) {
            case Dossier.Pair pair -> {
                removeFacts(pair.one(), pair.other());
                if (pair.other().isURI()) {
                    removeFacts(pair.other(), pair.one());
                }
            }
            case Dossier.Offices offices -> defaultGraph.remove(Node.ANY, Dossier.HOLDS_OFFICE_IN, offices.in());
        }
    }

    private void removeFacts(Node subject, Node object) {
        if (subject.isURI()) {
            defaultGraph
                    .find(subject, Node.ANY, object)
                    .filterKeep(t -> relations.contains(t.getPredicate()))
                    .filterDrop(t -> t.getPredicate().equals(Dossier.HOLDS_OFFICE_IN))
                    .toList()
                    .forEach(defaultGraph::delete);
        }
    }

    /** The claim with its article; empty if a person rejected it. */
    private Optional<Report> report(DossierIndex.Place place) {
        Optional<DecisionBook.Judged> judged = decisions.judgement(place.claim());
        return judged.isEmpty()
                ? Optional.of(readAs(place, UnaryOperator.identity()))
                : switch (judged.get().ruling()) {
                    case ACCEPTED -> Optional.of(readAs(place, c -> c.withConfidence(SURE)));
                    case REJECTED -> Optional.empty();
                };
    }

    private Report readAs(DossierIndex.Place place, UnaryOperator<Claim> view) {
        ArticleRecord article = read.computeIfAbsent(
                place.graph(),
                g -> articles.in(g).orElseThrow(() -> new IllegalStateException("a graph without its article: " + g)));
        KeyedClaim claim = articles.claim(place, article.id());
        return new Report(
                claim.key(), view.apply(claim.claim()), article.publisher(), article.reference().map(ReferenceDate::day));
    }
}
