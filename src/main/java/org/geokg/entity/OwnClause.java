package org.geokg.entity;

import java.util.Optional;
import org.geokg.text.Arguments;
import org.geokg.text.ParsedSentence;

/** Who acts in a phrase's own clause, and so is not whom the phrase points back to: "China warned the country". */
final class OwnClause {
    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final SentenceNames names;

    OwnClause(ParsedSentence sentence, Arguments arguments, Discourse discourse) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.names = discourse.sentence(sentence.sentence().index());
    }

    /** Whether an entity is named as the subject of the verb that governs the phrase. */
    boolean acts(int head, Entity entity) {
        int verb = sentence.headOrRoot(head);
        while (verb >= 0 && !arguments.isVerbal(verb)) {
            verb = sentence.headOrRoot(verb);
        }
        return verb >= 0 && arguments.subjects(verb).stream()
                .filter(s -> s != head && !sentence.isWithin(head, s))
                .flatMap(s -> arguments.coordinated(s).stream())
                .map(names::at)
                .flatMap(Optional::stream)
                .map(m -> discourse.actor(m.entity()).or(() -> discourse.owner(m.entity())).orElse(m.entity()))
                .anyMatch(entity::equals);
    }
}
