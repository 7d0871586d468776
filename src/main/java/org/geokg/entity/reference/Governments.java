package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;

/**
 * Governments called by who heads them: "the Obama administration", "Maduro's government", "the Assad regime", "the government of
 * President Assad".
 */
final class Governments {
    private final ParsedSentence sentence;
    private final SentenceNames names;
    private final Discourse discourse;
    private final WordBook words;

    Governments(ParsedSentence sentence, SentenceNames names, Discourse discourse, WordBook words) {
        this.sentence = sentence;
        this.names = names;
        this.discourse = discourse;
        this.words = words;
    }

    /** The state that is governed; none where the name is borne by politicians of several states, or no politician. */
    Optional<Entity> stateOf(int noun) {
        if (!words.has(WordClass.GOVERNMENT, sentence.lemma(noun))) {
            return Optional.empty();
        }
        return sentence.children(noun, "compound", "nmod:poss", "amod", "nmod").stream()
                .filter(c -> sentence.tag(c).startsWith("NNP") && (!sentence.is(c, "nmod") || isOf(c)))
                .flatMap(c -> stateOfPerson(c).stream())
                .findFirst();
    }

    /** "the government of President Tinubu" */
    private boolean isOf(int name) {
        return sentence.children(name, "case").stream().anyMatch(c -> sentence.lemma(c).equals("of"));
    }

    private Optional<Entity> stateOfPerson(int token) {
        Optional<Mention> mention = names.at(token);
        if (mention.isPresent()) {
            return mention.filter(m -> m.entity().isA(EntityType.PERSON))
                    .flatMap(m -> discourse.gazetteer().find(m.entity().id()))
                    .flatMap(this::state);
        }
        List<Entity> states = discourse.gazetteer().persons(sentence.token(token).word()).stream()
                .filter(p -> !p.offices().isEmpty())
                .flatMap(p -> state(p).stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    private Optional<Entity> state(GazetteerEntry person) {
        return person.country().flatMap(discourse.gazetteer()::entity).filter(e -> e.isA(EntityType.STATE));
    }
}
