package org.geokg.evaluate;

import java.util.List;

/**
 * What an evaluation found. The unit is the distinct triple that an article affirms as actual; optional gold facts count
 * neither for nor against.
 *
 * @param articles  counts of each article, in the order of the gold
 * @param overall   sums over all articles
 * @param core      the same without offices, places, seats and founding years, which are many and easy
 * @param precision 95 % interval, bootstrapped over articles
 * @param recall    likewise
 * @param f1        likewise
 * @param relations counts of each relation, the most required first
 * @param levels    found of required, by difficulty
 * @param optional  triples given that the gold holds optional
 * @param factualityErrors wrong ones among the given that the article only plans, denies or negates
 * @param qualities how well the right ones are told
 * @param items     every mistake
 * @param calibration given and right by confidence
 */
public record EvaluationReport(
        List<Article> articles,
        Counts overall,
        Counts core,
        Interval precision,
        Interval recall,
        Interval f1,
        List<OfRelation> relations,
        List<OfDifficulty> levels,
        int optional,
        int factualityErrors,
        Qualities qualities,
        List<EvaluationItem> items,
        List<Bin> calibration) {

    public EvaluationReport {
        articles = List.copyOf(articles);
        relations = List.copyOf(relations);
        levels = List.copyOf(levels);
        items = List.copyOf(items);
        calibration = List.copyOf(calibration);
    }

    /** One article's counts. */
    public record Article(String id, Counts counts) {}

    /** One relation's counts. */
    public record OfRelation(String relation, Counts counts) {}

    /** One level's share of found facts. */
    public record OfDifficulty(Difficulty difficulty, Share found) {}

    /**
     * Shares over the right triples for which the gold has the property in question.
     *
     * @param dates         the date agrees as far as the gold's goes
     * @param datesMissing  dated in the gold, undated in the claim
     * @param datesInvented undated in the gold, dated in the claim
     * @param roles         offices whose title agrees
     * @param former        offices rightly told as held or over
     * @param attribution   attributed to the one whom the gold names
     * @param evidence      quotes that hold the gold's evidence or lie in it
     * @param nonActual     negated, planned, possible, demanded or denied gold facts given as such or the like
     */
    public record Qualities(
            Share dates,
            int datesMissing,
            int datesInvented,
            Share roles,
            Share former,
            Share attribution,
            Share evidence,
            Share nonActual) {}

    /**
     * Triples by the best confidence among their claims.
     *
     * @param from  lower bound, inclusive
     * @param to    upper bound, exclusive save for 1
     * @param share right of given, optional ones left out
     */
    public record Bin(double from, double to, Share share) {}
}
