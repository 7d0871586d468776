package org.geokg.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.junit.jupiter.api.Test;

class KeyedClaimTest {
    private static final Relation MEMBER_OF = new Relation(
            "memberOf", "is a member of", Relation.Kind.STATE, false, List.of(EntityType.STATE),
            List.of(EntityType.ORGANIZATION), List.of(), List.of(), List.of());

    @Test
    void offsetsDoNotMatter() {
        assertEquals(keys(claim("mali", 0, "Mali joined.")), keys(claim("mali", 700, "Mali joined.")));
    }

    @Test
    void whatIsSaidMatters() {
        assertNotEquals(keys(claim("mali", 0, "Mali joined.")), keys(claim("togo", 0, "Mali joined.")));
        assertNotEquals(keys(claim("mali", 0, "Mali joined.")), keys(claim("mali", 0, "Mali did join.")));
    }

    @Test
    void equalClaimsAreNumberedInTextOrderWhateverTheOrderOfTheList() {
        Claim first = claim("mali", 0, "Mali joined.");
        Claim second = claim("mali", 50, "Mali joined.");
        List<ClaimKey> keys = keys(first, second);
        assertNotEquals(keys.get(0), keys.get(1));
        assertEquals(keys.reversed(), keys(second, first));
        assertEquals(keys.get(0), keys(first).getFirst());
    }

    @Test
    void aSelectionByTripleKeepsItsKeys() {
        Claim other = claim("togo", 0, "Mali and Togo joined.");
        Claim mali = claim("mali", 0, "Mali and Togo joined.");
        assertEquals(keys(other, mali).get(1), keys(mali).getFirst());
    }

    @Test
    void textCannotPassForTwoParts() {
        assertNotEquals(ContentHash.of(12, List.of("a", "bc")), ContentHash.of(12, List.of("ab", "c")));
        assertNotEquals(ContentHash.of(12, List.of("a", "")), ContentHash.of(12, List.of("a")));
    }

    @Test
    void theHashIsPinned() {
        assertEquals("8629915f3810", ContentHash.of(12, List.of("mali", "memberOf")));
        assertEquals(12, keys(claim("mali", 0, "Mali joined.")).getFirst().hash().length());
    }

    @Test
    void theArticlesIdIsPercentEncoded() {
        assertEquals("a%2Fb%20c%2A%C3%A9~-_.-0123456789ab", new ClaimKey("a/b c*é~-_.", "0123456789ab").localName());
    }

    @Test
    void keysSort() {
        assertTrue(new ClaimKey("a", "2").compareTo(new ClaimKey("b", "1")) < 0);
        assertTrue(new ClaimKey("a", "1").compareTo(new ClaimKey("a", "2")) < 0);
    }

    private static List<ClaimKey> keys(Claim... claims) {
        return KeyedClaim.of("article", List.of(claims)).stream().map(KeyedClaim::key).toList();
    }

    private static Claim claim(String subject, int begin, String quote) {
        return new Claim(
                "article", entity(subject, EntityType.STATE), MEMBER_OF,
                new ClaimObject.Of(entity("ecowas", EntityType.ORGANIZATION)), Polarity.AFFIRMED, Factuality.ACTUAL,
                Optional.empty(), new ClaimTime.Unknown(), Optional.empty(), false, Optional.empty(), List.of(), 0.9,
                new Evidence(begin, begin + quote.length(), quote), "membership.join-v1", subject, "ECOWAS");
    }

    private static Entity entity(String id, EntityType type) {
        return new Entity(
                id, id, List.of(type), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
