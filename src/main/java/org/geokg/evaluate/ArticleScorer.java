package org.geokg.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scores the claims on one article against its gold. */
final class ArticleScorer {
    private final GoldArticle article;
    private final GoldIndex gold;
    private final Tally tally;
    private final Map<TripleKey, List<GivenClaim>> given = new LinkedHashMap<>();
    private final Set<TripleKey> heldNonActual = new LinkedHashSet<>();

    ArticleScorer(GoldArticle article, GoldIndex gold, Tally tally) {
        this.article = article;
        this.gold = gold;
        this.tally = tally;
    }

    Counts score(List<GivenClaim> claims) {
        for (GivenClaim claim : claims) {
            TripleKey key = gold.key(claim.subject(), claim.relation(), claim.object());
            if (claim.isAffirmedAndActual()) {
                given.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
            } else {
                heldNonActual.add(key);
            }
        }
        Counts counts = new Counts(0, 0, 0);
        for (Map.Entry<TripleKey, List<GivenClaim>> entry : given.entrySet()) {
            Counts judged = judge(entry.getKey(), entry.getValue());
            tally.count(entry.getKey().relation(), judged);
            counts = counts.plus(judged);
        }
        for (Map.Entry<TripleKey, List<GoldFact>> entry : gold.required().entrySet()) {
            look(entry.getKey(), entry.getValue().getFirst());
            counts = counts.plus(new Counts(0, 0, 1));
        }
        lookForNonActual();
        return counts;
    }

    private Counts judge(TripleKey key, List<GivenClaim> claims) {
        List<GoldFact> facts = gold.required().get(key);
        if (facts != null) {
            new RightTripleCheck(gold, tally).check(article.id(), key, claims, facts);
            tally.calibration.count(claims, true);
            return new Counts(1, 0, 0);
        }
        if (gold.isOptional(key) || article.ignoredRelations().contains(key.relation())) {
            tally.optional++;
            return Counts.NONE;
        }
        boolean misread = gold.nonActual().containsKey(key);
        tally.factualityErrors += misread ? 1 : 0;
        GivenClaim claim = claims.getFirst();
        tally.items.add(RightTripleCheck.item(
                article.id(),
                misread ? EvaluationItem.Kind.FACTUALITY : EvaluationItem.Kind.WRONG,
                claim,
                claim.rule()));
        tally.calibration.count(claims, false);
        return new Counts(0, 1, 0);
    }

    private void look(TripleKey key, GoldFact fact) {
        boolean found = given.containsKey(key);
        tally.count(key.relation(), new Counts(0, 0, 1));
        tally.count(fact.difficulty(), found);
        if (!found) {
            tally.items.add(new EvaluationItem(
                    article.id(),
                    heldNonActual.contains(key) ? EvaluationItem.Kind.HELD_NON_ACTUAL : EvaluationItem.Kind.MISSED,
                    fact.subject().getFirst(),
                    fact.relation(),
                    fact.object().getFirst(),
                    fact.difficulty().name().toLowerCase(Locale.ROOT),
                    fact.sentence()));
        }
    }

    private void lookForNonActual() {
        for (TripleKey key : gold.nonActual().keySet()) {
            if (!gold.required().containsKey(key) && !gold.isOptional(key)) {
                tally.nonActual = tally.nonActual.counting(heldNonActual.contains(key));
            }
        }
    }
}
