package org.geokg.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.KeyedClaim;
import org.geokg.claim.Speaker;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;
import org.geokg.graph.LegalText;
import org.geokg.graph.TimeWords;
import org.geokg.time.DateText;

/**
 * A claim as a row of {@code claims.csv}. Empty text stands for what is not known. Characters that RDF cannot carry are
 * replaced as in the graph, so that a table read from articles and one read from a store are the same.
 *
 * @param former     present for offices alone
 * @param confidence two decimals
 */
record ClaimRow(
        String article,
        String publisher,
        String published,
        String claimIri,
        String subjectIri,
        String subject,
        String predicate,
        String objectIri,
        String object,
        String polarity,
        String factuality,
        ClaimTime time,
        Dates dates,
        String attributedTo,
        String role,
        Optional<Boolean> former,
        String kind,
        BigDecimal confidence,
        int begin,
        int end,
        String quote,
        String rule,
        String subjectText,
        String objectText) {

    /** The order of rows within a table. */
    static final Comparator<ClaimRow> ORDER = Comparator.comparing(ClaimRow::article)
            .thenComparing(ClaimRow::begin)
            .thenComparing(ClaimRow::predicate)
            .thenComparing(ClaimRow::subject)
            .thenComparing(ClaimRow::object)
            .thenComparing(ClaimRow::claimIri);

    private static final String OFFICE = "holdsOfficeIn";

    /** The rows of an article, sorted. */
    static List<ClaimRow> of(ArticleRecord article, List<KeyedClaim> claims, IriPolicy iris) {
        return claims.stream().map(c -> of(article, c, iris)).sorted(ORDER).toList();
    }

    private static ClaimRow of(ArticleRecord article, KeyedClaim keyed, IriPolicy iris) {
        Claim claim = keyed.claim();
        boolean office = claim.relation().name().equals(OFFICE);
        return new ClaimRow(
                clean(article.id()),
                clean(article.publisher().orElse("")),
                article.published().map(Object::toString).orElse(""),
                iris.claim(keyed.key()).getURI(),
                iris.entity(claim.subject().id()).getURI(),
                clean(claim.subject().label()),
                claim.relation().name(),
                objectIri(claim.object(), iris),
                clean(claim.object().label()),
                claim.polarity().name().toLowerCase(Locale.ROOT),
                claim.factuality().name().toLowerCase(Locale.ROOT),
                claim.time(),
                Dates.of(claim.time()),
                clean(claim.speaker().map(Speaker::label).orElse("")),
                clean(claim.role().orElse("")),
                office ? Optional.of(claim.former()) : Optional.empty(),
                clean(claim.kind().orElse("")),
                BigDecimal.valueOf(claim.confidence()).setScale(2, RoundingMode.HALF_UP),
                claim.evidence().begin(),
                claim.evidence().end(),
                clean(claim.evidence().quote()),
                clean(claim.rule()),
                clean(claim.subjectText()),
                clean(claim.objectText()));
    }

    /** SHA-256 of the quote's UTF-8, in hexadecimal. */
    String quoteSha256() {
        return DigestUtils.sha256Hex(quote);
    }

    private static String objectIri(ClaimObject object, IriPolicy iris) {
        return switch (object) {
            case ClaimObject.Of of -> iris.entity(of.entity().id()).getURI();
            case ClaimObject.Date date -> "";
        };
    }

    private static String clean(String text) {
        return LegalText.of(text);
    }

    /** When it happened or held: each date cut to its grain, with its other bound where the grain does not tell it. */
    record Dates(
            String date,
            String dateLatest,
            String from,
            String fromLatest,
            String untilEarliest,
            String until,
            String precision,
            String timeText) {

        static Dates of(ClaimTime time) {
            Optional<TimeWords> words = TimeWords.of(time);
            String precision = words.map(w -> DateText.word(w.precision())).orElse("");
            String timeText = clean(words.map(TimeWords::text).orElse(""));
            return switch (time) {
                case ClaimTime.Unknown unknown -> new Dates("", "", "", "", "", "", precision, timeText);
                case ClaimTime.At at -> {
                    DateText day = DateText.of(at.day());
                    yield new Dates(day.first(), day.latest(), "", "", "", "", precision, timeText);
                }
                case ClaimTime.Between between -> between(between, precision, timeText);
            };
        }

        private static Dates between(ClaimTime.Between time, String precision, String timeText) {
            DateText begin = time.begin().map(DateText::of).orElse(new DateText("", ""));
            DateText end = time.end().map(DateText::of).orElse(new DateText("", ""));
            boolean exactEnd = end.latest().isEmpty();
            return new Dates(
                    "",
                    "",
                    begin.first(),
                    begin.latest(),
                    exactEnd ? "" : end.first(),
                    exactEnd ? end.first() : end.latest(),
                    precision,
                    timeText);
        }
    }
}
