package org.geokg.claim.when;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.geokg.claim.Relation;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;

/** Events that relations tell of, as far as nouns name them: what dates "the talks" dates the meeting told before. */
enum EventKind {
    ATTACK(Set.of(WordClass.ATTACK_DEED), Set.of("attacked")),
    VISIT(Set.of(WordClass.VISIT_DEED), Set.of("visited")),
    MEETING(Set.of(WordClass.MEETING_EVENT), Set.of("metWith")),
    AGREEMENT(Set.of(WordClass.AGREEMENT_EVENT), Set.of("signedAgreementWith", "signatoryTo", "agreedCeasefireWith")),
    TRUCE(Set.of(WordClass.TRUCE_EVENT), Set.of("agreedCeasefireWith")),
    ACCUSATION(Set.of(WordClass.ACCUSATION_EVENT), Set.of("accused")),
    /** What a state or organization does by deciding it. */
    SANCTIONS(Set.of(WordClass.SANCTIONS_DEED, WordClass.MOVE_DEED), Set.of("imposedSanctionsOn")),
    EXPULSION(Set.of(WordClass.EXPULSION_DEED, WordClass.MOVE_DEED), Set.of("expelledDiplomatsOf")),
    EXIT(Set.of(WordClass.EXIT_DEED, WordClass.MOVE_DEED), Set.of("withdrewFrom", "withdrewForcesFrom", "suspendedParticipation")),
    SUSPENSION(Set.of(WordClass.SUSPENSION_EVENT, WordClass.MOVE_DEED), Set.of("suspendedFrom")),
    RECOGNITION(Set.of(WordClass.RECOGNITION_DEED, WordClass.MOVE_DEED), Set.of("recognizes")),
    DEPLOYMENT(Set.of(WordClass.DEPLOYMENT_DEED), Set.of("deployedForcesTo")),
    ARMS(Set.of(WordClass.ARMS_DEED), Set.of("suppliedArmsTo")),
    OTHER_MOVE(Set.of(WordClass.MOVE_DEED), Set.of("severedRelationsWith", "liftedSanctionsOn", "withholdsFundingFrom"));

    private final Set<WordClass> nouns;
    private final Set<String> relations;

    EventKind(Set<WordClass> nouns, Set<String> relations) {
        this.nouns = nouns;
        this.relations = relations;
    }

    /** The kinds that a noun may name. */
    static List<EventKind> namedBy(String noun, WordBook words) {
        return Arrays.stream(values()).filter(k -> k.nouns.stream().anyMatch(c -> words.has(c, noun))).toList();
    }

    /** Whether a noun names an event whose outcome others are: "signed it after talks on Friday". */
    static boolean isEncounter(String noun, WordBook words) {
        return Stream.of(WordClass.MEETING_EVENT, WordClass.VISIT_DEED, WordClass.AGREEMENT_EVENT).anyMatch(c -> words.has(c, noun));
    }

    boolean isToldBy(Relation relation) {
        return relations.contains(relation.name());
    }
}
