package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.text.ParsedSentence;

/**
 * Descriptions that a clause seems to tell apart from others, where there are no others: "the militant group that controls the
 * strip" in an article with one armed group, "the self-ruled island that Beijing claims".
 */
final class ClosedDescriptions {
    private final ParsedSentence sentence;
    private final Discourse discourse;

    ClosedDescriptions(ParsedSentence sentence, Discourse discourse) {
        this.sentence = sentence;
        this.discourse = discourse;
    }

    Optional<Entity> find(Position at, int head, List<String> modifiers) {
        boolean the = sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("the"));
        if (!the || sentence.children(head, "acl:relcl", "acl").isEmpty()) {
            return Optional.empty();
        }
        String noun = sentence.lemma(head);
        WordBook words = discourse.gazetteer().words();
        if (words.has(WordClass.ARMED_GROUP, noun) && modifiers.stream().anyMatch(m -> words.has(WordClass.ARMED, m))) {
            return discourse.fighters().only();
        }
        List<String> telling = modifiers.stream().filter(m -> words.has(WordClass.SELF_RULED, m)).toList();
        Antecedents antecedents = discourse.antecedents();
        return words.has(WordClass.STATE, noun) && !telling.isEmpty()
                ? antecedents.onlyEver(at, e -> e.isA(EntityType.STATE) && antecedents.descriptors().isDescribedBy(telling, e))
                : Optional.empty();
    }
}
