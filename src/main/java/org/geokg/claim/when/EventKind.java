package org.geokg.claim.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.geokg.claim.Relation;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;

/** Events that relations tell of, as far as nouns name them: what dates "the talks" dates the meeting told before. */
enum EventKind {
    ATTACK(WordClass.ATTACK_DEED),
    VISIT(WordClass.VISIT_DEED),
    MEETING(WordClass.MEETING_EVENT),
    AGREEMENT(WordClass.AGREEMENT_EVENT),
    TRUCE(WordClass.TRUCE_EVENT),
    ACCUSATION(WordClass.ACCUSATION_EVENT),
    SANCTIONS(WordClass.SANCTIONS_DEED, true),
    EXPULSION(WordClass.EXPULSION_DEED, true),
    EXIT(WordClass.EXIT_DEED, true),
    SUSPENSION(WordClass.SUSPENSION_EVENT, true),
    RECOGNITION(WordClass.RECOGNITION_DEED, true),
    DEPLOYMENT(WordClass.DEPLOYMENT_DEED),
    ARMS(WordClass.ARMS_DEED),
    OTHER_MOVE(WordClass.MOVE_DEED);

    private final WordClass nouns;
    private final boolean move;

    EventKind(WordClass nouns) {
        this(nouns, false);
    }

    /** @param move whether a state or organization does it by deciding it, so that "the move" may name it too */
    EventKind(WordClass nouns, boolean move) {
        this.nouns = nouns;
        this.move = move;
    }

    /** The kinds that a noun may name. */
    static List<EventKind> namedBy(String noun, WordBook words) {
        boolean move = words.has(WordClass.MOVE_DEED, noun);
        return Arrays.stream(values()).filter(k -> words.has(k.nouns, noun) || k.move && move).toList();
    }

    /** Whether a noun names an event whose outcome others are: "signed it after talks on Friday". */
    static boolean isEncounter(String noun, WordBook words) {
        return Stream.of(WordClass.MEETING_EVENT, WordClass.VISIT_DEED, WordClass.AGREEMENT_EVENT).anyMatch(c -> words.has(c, noun));
    }

    /** Whether a noun names what parties bind themselves by. */
    static boolean isPact(String noun, WordBook words) {
        return words.has(WordClass.AGREEMENT_EVENT, noun) || words.has(WordClass.TRUCE_EVENT, noun);
    }

    /** The relations that tell of a kind stand in its class beside the nouns, by their names. */
    boolean isToldBy(Relation relation, WordBook words) {
        return words.has(nouns, relation.name());
    }
}
