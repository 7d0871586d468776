package org.geokg.claim.end;

import java.util.ArrayList;
import java.util.List;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;

/** Who has been told to be at war with whom, so that "a truce was agreed" tells between whom. Grows while an article is read. */
final class Foes {
    /** Two who are in no order. */
    private record Pair(Entity one, Entity other) {
        boolean isSame(Pair pair) {
            return one.equals(pair.one) && other.equals(pair.other) || one.equals(pair.other) && other.equals(pair.one);
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final WordBook words;

    Foes(WordBook words) {
        this.words = words;
    }

    void tell(Claim claim) {
        boolean hostile = claim.polarity() == Polarity.AFFIRMED && words.has(WordClass.HOSTILE_RELATION, claim.relation().name());
        if (hostile && claim.object() instanceof ClaimObject.Of(Entity other) && isParty(other, claim.relation())) {
            pairs.add(new Pair(claim.subject(), other));
        }
    }

    /** Whose land is hit need not be who is fought there. */
    private static boolean isParty(Entity other, Relation relation) {
        return relation.symmetric() || other.isA(EntityType.ARMED_GROUP);
    }

    /** The only two told to fight each other so far, in this sentence or before it; nobody where there are more. */
    List<Entity> pair() {
        boolean one = !pairs.isEmpty() && pairs.stream().allMatch(pairs.getFirst()::isSame);
        return one ? List.of(pairs.getFirst().one(), pairs.getFirst().other()) : List.of();
    }
}
