package org.geokg.claim.end;

import java.util.Arrays;
import java.util.List;
import org.geokg.claim.Relation;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;

/** What somebody did, as far as a noun can name it again: "the raid", "the sanctions". */
enum DeedKind {
    ATTACK(WordClass.ATTACK_DEED),
    SANCTIONS(WordClass.SANCTIONS_DEED),
    /** Of a weapon: no relation tells of it. */
    TEST(WordClass.TEST_DEED),
    EXPULSION(WordClass.EXPULSION_DEED),
    EXIT(WordClass.EXIT_DEED),
    RECOGNITION(WordClass.RECOGNITION_DEED),
    DEPLOYMENT(WordClass.DEPLOYMENT_DEED),
    ARMS(WordClass.ARMS_DEED),
    VISIT(WordClass.VISIT_DEED),
    /** Only "the move" and the like name these. */
    RUPTURE(WordClass.MOVE_DEED);

    private final WordClass nouns;

    DeedKind(WordClass nouns) {
        this.nouns = nouns;
    }

    /** The kinds that a noun may name; all of them for "the move". */
    static List<DeedKind> namedBy(String noun, WordBook words) {
        boolean any = words.has(WordClass.MOVE_DEED, noun);
        return Arrays.stream(values()).filter(k -> words.has(k.nouns, noun) || any).toList();
    }

    /** Whether a noun names this very kind, not just anything that was done. */
    boolean isNamedBy(String noun, WordBook words) {
        return words.has(nouns, noun);
    }

    /** The relations that tell of a kind stand in its class beside the nouns, by their names. */
    boolean isToldBy(Relation relation, WordBook words) {
        return words.has(nouns, relation.name());
    }
}
