package org.geokg.claim.end;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.entity.Entity;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;

/**
 * What the claims of some relations have all been about: where foreign forces are, so that "Poland withdrew its contingent"
 * tells from where; whom is helped, so that "Japan sent tents" tells to whom; who is under sanctions, so that "the embargo was
 * lifted" tells from whom. Grows while an article is read.
 */
final class ToldObject {
    private final Set<Entity> told = new LinkedHashSet<>();
    private final WordBook words;
    private final WordClass relations;

    ToldObject(WordBook words, WordClass relations) {
        this.words = words;
        this.relations = relations;
    }

    /** Takes note of a claim, be it planned or denied: it names the place all the same. */
    void tell(Claim claim) {
        if (claim.object() instanceof ClaimObject.Of(Entity object) && words.has(relations, claim.relation().name())) {
            told.add(object);
        }
    }

    /** The only one told of so far; nobody where there are more. */
    List<Entity> only() {
        return told.size() == 1 ? List.copyOf(told) : List.of();
    }
}
