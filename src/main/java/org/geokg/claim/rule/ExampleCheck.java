package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.geokg.article.Article;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimExtractor;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Extraction;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.entity.Entity;

/** Runs the sentences that come with rules through an extractor and says which do not give what they should. */
public final class ExampleCheck {
    /**
     * A sentence that did not give what its rule promises.
     *
     * @param expected what was promised; empty where the rule must find nothing
     * @param found    what the rule found
     */
    public record Failure(String rule, String sentence, List<String> expected, List<String> found) {}

    private final ClaimExtractor extractor;

    public ExampleCheck(ClaimExtractor extractor) {
        this.extractor = extractor;
    }

    /** The rule's examples that fail. */
    public List<Failure> check(Rule rule) {
        List<Failure> failures = new ArrayList<>();
        for (Example example : Stream.concat(rule.matches().stream(), rule.rejects().stream()).toList()) {
            Extraction extraction = extractor.extract(article(example.sentence()));
            extraction.failures().forEach(f -> failures.add(
                    new Failure(rule.id(), example.sentence(), example.gives(), List.of(f.cause().toString()))));
            List<Claim> claims = extraction.claims().stream()
                    .filter(c -> c.rule().equals(rule.id()) || c.relation().equals(rule.relation()))
                    .toList();
            boolean right = example.gives().isEmpty()
                    ? claims.stream().noneMatch(c -> c.rule().equals(rule.id()))
                    : example.gives().stream().allMatch(g -> claims.stream().anyMatch(c -> says(c, g)));
            if (!right) {
                List<String> found = claims.stream().map(ExampleCheck::text).toList();
                failures.add(new Failure(rule.id(), example.sentence(), example.gives(), found));
            }
        }
        return List.copyOf(failures);
    }

    private static Article article(String sentence) {
        return new Article("example", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), sentence, 0);
    }

    /** {@code Subject > Object [planned]}: either may be any of the entity's names, ends of symmetric relations swap. */
    private static boolean says(Claim claim, String text) {
        int bracket = text.indexOf('[');
        String stance = bracket < 0 ? "" : text.substring(bracket + 1, text.indexOf(']', bracket)).strip();
        String[] ends = (bracket < 0 ? text : text.substring(0, bracket)).split(">");
        String subject = ends[0].strip();
        String object = ends.length < 2 ? "" : ends[1].strip();
        boolean straight = named(claim.subject(), subject) && named(claim.object(), object);
        boolean swapped = claim.relation().symmetric() && named(claim.subject(), object) && named(claim.object(), subject);
        return (straight || swapped) && stance(claim).equals(stance);
    }

    private static boolean named(ClaimObject object, String name) {
        return switch (object) {
            case ClaimObject.Of of -> named(of.entity(), name);
            case ClaimObject.Date date -> date.label().equals(name);
        };
    }

    private static boolean named(Entity entity, String name) {
        return Stream.concat(Stream.of(entity.label()), entity.altLabels().stream()).anyMatch(n -> n.equalsIgnoreCase(name));
    }

    private static String stance(Claim claim) {
        if (claim.polarity() == Polarity.NEGATED) {
            return "negated";
        }
        return claim.factuality() == Factuality.ACTUAL ? "" : claim.factuality().name().toLowerCase(Locale.ROOT);
    }

    private static String text(Claim claim) {
        String stance = stance(claim);
        return claim.subject().label() + " > " + claim.object().label() + (stance.isEmpty() ? "" : " [" + stance + "]")
                + " by " + claim.rule();
    }
}
