package org.geokg.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Speaker;
import org.geokg.time.DateRange;

/**
 * The keys of an article's claims: twelve hex digits of the hash of what a claim says and the sentence that says it.
 * Offsets are left out, so that text inserted further up leaves the keys of untouched sentences alone; claims that are
 * equal in all this are numbered in order.
 */
final class ClaimIds {
    private static final int LENGTH = 12;
    private static final char SEPARATOR = '\u001F';

    private ClaimIds() {}

    /** One key for each claim, in the order of the claims. */
    static List<String> of(List<Claim> claims) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            String content = content(claim);
            int occurrence = seen.merge(content, 1, Integer::sum);
            keys.add(hash(content + SEPARATOR + occurrence));
        }
        return keys;
    }

    private static String hash(String content) {
        return DigestUtils.sha256Hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    private static String content(Claim claim) {
        Stream<String> parts = Stream.of(
                claim.subject().id(),
                claim.relation().name(),
                object(claim.object()),
                claim.role().orElse(""),
                Boolean.toString(claim.former()),
                claim.kind().orElse(""),
                claim.speaker().map(ClaimIds::speaker).orElse(""),
                claim.polarity().name(),
                claim.factuality().name(),
                time(claim.time()),
                claim.evidence().quote());
        return parts.map(LegalText::of).reduce((a, b) -> a + SEPARATOR + b).orElseThrow();
    }

    private static String object(ClaimObject object) {
        return switch (object) {
            case ClaimObject.Of of -> of.entity().id();
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
        return range.map(r -> r.first() + "/" + r.last()).orElse("..");
    }
}
