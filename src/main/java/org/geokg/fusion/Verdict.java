package org.geokg.fusion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geokg.claim.ClaimKey;

/**
 * What the claims on one triple and episode amount to.
 *
 * @param supporting    affirmed and actual, about the speaker's own side or in the article's voice, or carried by a second
 *                      publisher
 * @param contradicting negated and actual, likewise, or denied by one of the two that it is about
 * @param mentioning    the rest
 */
record Verdict(
        Status status,
        BigDecimal confidence,
        int sourceCount,
        List<Report> supporting,
        List<Report> contradicting,
        List<Report> mentioning) {

    static Verdict on(List<Report> reports, Speakers speakers) {
        List<Report> affirming = reports.stream().filter(Report::affirms).toList();
        List<Report> supporting = counted(affirming, speakers);
        List<Report> negating = counted(reports.stream().filter(Report::negates).toList(), speakers);
        // "did not", said by one whom it is about, is a denial
        List<Report> denials = reports.stream()
                .filter(r -> (r.denies() || r.negates() && !negating.contains(r)) && speakers.isConcerned(r.claim()))
                .toList();

        Strength support = Strength.of(supporting);
        BigDecimal negated = Strength.of(negating).weight();
        BigDecimal told = denials.isEmpty() ? support.weight() : Strength.of(affirming).weight();
        // a denial answers the claims and weighs no more than they do
        BigDecimal against = Strength.together(negated, Strength.of(denials).weight().min(told));

        List<Report> contradicting = new ArrayList<>(negating);
        contradicting.addAll(denials);
        Set<ClaimKey> used = Stream.concat(supporting.stream(), contradicting.stream())
                .map(Report::key)
                .collect(Collectors.toSet());
        List<Report> mentioning =
                reports.stream().filter(r -> !used.contains(r.key())).toList();
        return new Verdict(
                status(support.weight(), told, negated, against),
                support.weight().multiply(BigDecimal.ONE.subtract(against)).setScale(2, RoundingMode.HALF_UP),
                support.publishers(),
                supporting,
                contradicting,
                mentioning);
    }

    /** The same weights with the status that a person gave. */
    Verdict ruled(Ruling ruling) {
        return new Verdict(ruling.status(), confidence, sourceCount, supporting, contradicting, mentioning);
    }

    /** Of claims of one side, those that count: a third party's do once a second publisher carries that side. */
    static List<Report> counted(List<Report> side, Speakers speakers) {
        List<Report> own = side.stream().filter(r -> !speakers.isThirdParty(r.claim())).toList();
        return own.size() == side.size() || Strength.of(side).publishers() >= 2 ? side : own;
    }

    private static Status status(BigDecimal support, BigDecimal told, BigDecimal negated, BigDecimal against) {
        if (Strength.prevails(support, against)) {
            return Status.ASSERTED;
        }
        if (Strength.prevails(negated, told)) {
            return Status.REFUTED;
        }
        boolean bothSides = told.signum() > 0 && against.signum() > 0;
        boolean comparable = !Strength.exceedsTwice(told, against) && !Strength.exceedsTwice(against, told);
        return bothSides && comparable ? Status.DISPUTED : Status.UNCONFIRMED;
    }
}
