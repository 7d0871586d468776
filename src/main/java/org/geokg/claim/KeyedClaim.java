package org.geokg.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.geokg.time.DateRange;

/**
 * A claim with its key. The key hashes triple, role, kind, speaker, polarity, factuality, dates and sentence, and a number
 * that tells equal ones of one article apart, in the order of the text. Offsets are left out, so text that is inserted
 * further up changes no key; and the number counts among equal claims only, so a selection of all claims about some triple
 * has the keys that the whole article gives them.
 */
public record KeyedClaim(ClaimKey key, Claim claim) {

    private static final int DIGITS = 12;

    private static final Comparator<Claim> IN_TEXT_ORDER = Comparator.comparingInt((Claim c) -> c.evidence().begin())
            .thenComparing(Claim::former)
            .thenComparing(Claim::rule)
            .thenComparing(Claim::subjectText)
            .thenComparing(Claim::objectText)
            .thenComparingDouble(Claim::confidence);

    public KeyedClaim {
        Objects.requireNonNull(key);
        Objects.requireNonNull(claim);
    }

    /** The claims of an extraction, in its order. */
    public static List<KeyedClaim> of(Extraction extraction) {
        return of(extraction.article().id(), extraction.claims());
    }

    /** Claims of one article, in the order given. */
    public static List<KeyedClaim> of(String articleId, List<Claim> claims) {
        KeyedClaim[] keyed = new KeyedClaim[claims.size()];
        Map<List<String>, Integer> occurrences = new HashMap<>();
        for (int i : textOrder(claims)) {
            List<String> parts = content(claims.get(i));
            int occurrence = occurrences.merge(parts, 1, Integer::sum);
            List<String> numbered = new ArrayList<>(parts);
            numbered.add(Integer.toString(occurrence));
            keyed[i] = new KeyedClaim(new ClaimKey(articleId, ContentHash.of(DIGITS, numbered)), claims.get(i));
        }
        return List.of(keyed);
    }

    private static List<Integer> textOrder(List<Claim> claims) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(claims::get, IN_TEXT_ORDER));
        return order;
    }

    private static List<String> content(Claim c) {
        return List.of(
                c.subject().id(),
                c.relation().name(),
                object(c.object()),
                c.role().orElse(""),
                c.kind().orElse(""),
                c.speaker().map(KeyedClaim::speaker).orElse(""),
                c.polarity().name(),
                c.factuality().name(),
                time(c.time()),
                c.evidence().quote());
    }

    private static String object(ClaimObject object) {
        return switch (object) {
            case ClaimObject.Of of -> "entity " + of.entity().id();
            case ClaimObject.Date date -> "date " + date.label();
        };
    }

    private static String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> "entity " + named.entity().id();
            case Speaker.Unnamed unnamed -> "words " + unnamed.label();
        };
    }

    private static String time(ClaimTime time) {
        return switch (time) {
            case ClaimTime.Unknown unknown -> "";
            case ClaimTime.At at -> "at " + range(Optional.of(at.day()));
            case ClaimTime.Between between -> "from " + range(between.begin()) + " until " + range(between.end());
        };
    }

    private static String range(Optional<DateRange> range) {
        return range.map(r -> r.first() + "/" + r.last()).orElse("?");
    }
}
