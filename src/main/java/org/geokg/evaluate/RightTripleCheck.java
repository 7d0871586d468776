package org.geokg.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at how well a right triple is told: date, office, speaker and evidence. Any of its claims may get it right. */
final class RightTripleCheck {
    private static final String OFFICE = "holdsOfficeIn";

    private final GoldIndex gold;
    private final Tally tally;

    RightTripleCheck(GoldIndex gold, Tally tally) {
        this.gold = gold;
        this.tally = tally;
    }

    void check(String article, TripleKey key, List<GivenClaim> claims, List<GoldFact> facts) {
        checkDate(article, claims, facts);
        if (key.relation().equals(OFFICE)) {
            checkOffice(claims, facts);
        }
        checkSpeaker(claims, facts);
        tally.evidence = tally.evidence.counting(
                facts.stream().anyMatch(f -> claims.stream().anyMatch(c -> holds(c, f.evidence()))));
    }

    private void checkDate(String article, List<GivenClaim> claims, List<GoldFact> facts) {
        List<String> wanted = facts.stream().flatMap(f -> f.date().stream()).toList();
        if (wanted.isEmpty()) {
            claims.stream().filter(c -> c.date().isPresent()).findFirst().ifPresent(c -> {
                tally.datesInvented++;
                mistakeDate(article, c, c.date().stream().toList(), wanted);
            });
            return;
        }
        List<String> given = claims.stream()
                .flatMap(c -> Stream.concat(c.date().stream(), c.from().stream()))
                .toList();
        // Cut to the gold's grain: 2024-08-14 agrees with 2024-08.
        boolean right = wanted.stream().anyMatch(w -> given.stream().anyMatch(g -> g.startsWith(w)));
        tally.dates = tally.dates.counting(right);
        tally.datesMissing += given.isEmpty() ? 1 : 0;
        if (!right) {
            mistakeDate(article, claims.getFirst(), given, wanted);
        }
    }

    private void mistakeDate(String article, GivenClaim claim, List<String> given, List<String> wanted) {
        tally.items.add(item(article, EvaluationItem.Kind.DATE, claim, dates(given) + "; gold " + dates(wanted)));
    }

    private static String dates(List<String> dates) {
        return dates.isEmpty() ? "none" : String.join(", ", dates);
    }

    private void checkOffice(List<GivenClaim> claims, List<GoldFact> facts) {
        List<String> roles = facts.stream().map(f -> folded(f.role())).toList();
        tally.roles = tally.roles.counting(claims.stream().anyMatch(c -> roles.contains(folded(c.role()))));
        tally.former = tally.former.counting(
                claims.stream().anyMatch(c -> facts.stream().anyMatch(f -> f.former() == c.former())));
    }

    private static String folded(Optional<String> role) {
        return NameFolding.fold(role.orElse(""));
    }

    private void checkSpeaker(List<GivenClaim> claims, List<GoldFact> facts) {
        List<String> speakers =
                facts.stream().flatMap(f -> f.attributedTo().stream()).map(gold::name).toList();
        if (!speakers.isEmpty()) {
            tally.attribution = tally.attribution.counting(claims.stream()
                    .anyMatch(c -> speakers.contains(gold.name(c.attributedTo().orElse("")))));
        }
    }

    private static boolean holds(GivenClaim claim, GoldEvidence evidence) {
        return switch (evidence) {
            case GoldEvidence.Sentence s -> {
                String quote = squeezed(claim.quote());
                String sentence = squeezed(s.text());
                yield sentence.contains(quote) || quote.contains(sentence);
            }
            case GoldEvidence.Span s -> claim.begin() < s.end() && s.begin() < claim.end();
            case GoldEvidence.Unrecorded u -> false;
        };
    }

    private static String squeezed(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    static EvaluationItem item(String article, EvaluationItem.Kind kind, GivenClaim claim, String detail) {
        return new EvaluationItem(
                article, kind, claim.subject(), claim.relation(), claim.object(), detail, claim.quote());
    }
}
