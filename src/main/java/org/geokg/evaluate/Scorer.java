package org.geokg.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;

/**
 * Scores claims against gold. A triple is right if the gold of its article has it as required, and wrong if the gold has
 * it neither as required nor as optional; symmetric relations match either way round; names match by {@link NameFolding}
 * and by the gold's own aliases. Only affirmed, actual claims are given; the others are looked at for factuality alone.
 */
public final class Scorer {
    /** Half of the facts in real news, and the easier half. */
    private static final Set<String> OUTSIDE_CORE =
            Set.of("holdsOfficeIn", "locatedIn", "headquarteredIn", "establishedIn");

    private final NameFolding names;
    private final RelationCatalog relations;

    public Scorer(NameFolding names, RelationCatalog relations) {
        this.names = names;
        this.relations = relations;
    }

    /**
     * Scores the claims on the articles that have gold; claims on other articles are passed over.
     *
     * @throws IllegalArgumentException if there is no gold
     */
    public EvaluationReport score(List<GoldArticle> gold, List<GivenClaim> claims) {
        if (gold.isEmpty()) {
            throw new IllegalArgumentException("no gold to score against");
        }
        Map<String, List<GivenClaim>> byArticle = new LinkedHashMap<>();
        claims.forEach(c -> byArticle.computeIfAbsent(c.article(), k -> new ArrayList<>()).add(c));
        Tally tally = new Tally();
        List<EvaluationReport.Article> articles = new ArrayList<>();
        for (GoldArticle article : gold) {
            GoldIndex index = new GoldIndex(article, names, this::isSymmetric);
            Counts counts = new ArticleScorer(article, index, tally)
                    .score(byArticle.getOrDefault(article.id(), List.of()));
            articles.add(new EvaluationReport.Article(article.id(), counts));
        }
        return report(articles, tally);
    }

    private boolean isSymmetric(String relation) {
        return relations.find(relation).map(Relation::symmetric).orElse(false);
    }

    private static EvaluationReport report(List<EvaluationReport.Article> articles, Tally tally) {
        List<Counts> counts = articles.stream().map(EvaluationReport.Article::counts).toList();
        Bootstrap bootstrap = new Bootstrap(counts);
        Counts core = tally.relations.entrySet().stream()
                .filter(e -> !OUTSIDE_CORE.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Counts.NONE, Counts::plus);
        return new EvaluationReport(
                articles,
                counts.stream().reduce(Counts.NONE, Counts::plus),
                core,
                bootstrap.interval(Counts::precision),
                bootstrap.interval(Counts::recall),
                bootstrap.interval(Counts::f1),
                mostRequiredFirst(tally.relations),
                tally.levels.entrySet().stream()
                        .map(e -> new EvaluationReport.OfDifficulty(e.getKey(), e.getValue()))
                        .toList(),
                tally.optional,
                tally.factualityErrors,
                tally.qualities(),
                tally.items,
                tally.calibration.table());
    }

    private static List<EvaluationReport.OfRelation> mostRequiredFirst(Map<String, Counts> byName) {
        return byName.entrySet().stream()
                .filter(e -> !e.getValue().equals(Counts.NONE))
                .map(e -> new EvaluationReport.OfRelation(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((EvaluationReport.OfRelation r) -> r.counts().required()).reversed())
                .toList();
    }
}
