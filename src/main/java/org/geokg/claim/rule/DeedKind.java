package org.geokg.claim.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.geokg.claim.Relation;
import org.geokg.entity.WordBook;
import org.geokg.entity.WordClass;

/** What somebody did, as far as a noun can name it again: "the raid", "the sanctions". */
enum DeedKind {
    ATTACK(WordClass.ATTACK_DEED, Set.of("attacked")),
    SANCTIONS(WordClass.SANCTIONS_DEED, Set.of("imposedSanctionsOn")),
    /** Of a weapon: no relation tells of it. */
    TEST(WordClass.TEST_DEED, Set.of()),
    EXPULSION(WordClass.EXPULSION_DEED, Set.of("expelledDiplomatsOf")),
    EXIT(WordClass.EXIT_DEED, Set.of("withdrewFrom", "withdrewForcesFrom", "suspendedParticipation")),
    RECOGNITION(WordClass.RECOGNITION_DEED, Set.of("recognizes")),
    DEPLOYMENT(WordClass.DEPLOYMENT_DEED, Set.of("deployedForcesTo")),
    ARMS(WordClass.ARMS_DEED, Set.of("suppliedArmsTo")),
    VISIT(WordClass.VISIT_DEED, Set.of("visited")),
    /** Only "the move" and the like name these. */
    RUPTURE(WordClass.MOVE_DEED, Set.of("severedRelationsWith", "withholdsFundingFrom", "liftedSanctionsOn"));

    private final WordClass nouns;
    private final Set<String> relations;

    DeedKind(WordClass nouns, Set<String> relations) {
        this.nouns = nouns;
        this.relations = relations;
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

    boolean isToldBy(Relation relation) {
        return relations.contains(relation.name());
    }
}
