package org.geokg.entity.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.argument.Arguments;

/** Who acts in a phrase's own clause, and so is not whom the phrase points back to: "China warned the country". */
final class OwnClause {
    private static final Map<String, String> OTHER_GENDER = Map.of("he", "f", "she", "m");

    private final ParsedSentence sentence;
    private final Arguments arguments;
    private final Discourse discourse;
    private final SentenceNames names;
    private final int index;

    OwnClause(ParsedSentence sentence, Arguments arguments, Discourse discourse) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.discourse = discourse;
        this.index = sentence.sentence().index();
        this.names = discourse.sentence(sentence.sentence().index());
    }

    /** By its name, or by words that point back to it: "the Gulf country". */
    private boolean isNamedBy(int subject, Entity entity) {
        boolean name = names.at(subject)
                .map(m -> discourse.actor(m.entity()).or(() -> discourse.owner(m.entity())).orElse(m.entity()))
                .filter(entity::equals).isPresent();
        return name || discourse.antecedents().spoken(index).stream()
                .anyMatch(s -> s.begin() <= subject && subject < s.end() && s.entity().equals(entity));
    }

    /** But "announced an accord between the two countries" may be of his own, and what two leaders do of theirs. */
    private boolean isOfOneWhoActs(int verb, int head, Entity state) {
        List<Integer> subjects = arguments.subjects(verb).stream().flatMap(s -> arguments.coordinated(s).stream()).distinct().toList();
        return subjects.size() == 1 && subjects.getFirst() != head
                && headsStateOf(subjects.getFirst()).filter(state::equals).isPresent();
    }

    /** "Bainimarama accused both governments": his own is neither; "he" is whom the sentence before begins with. */
    private Optional<Entity> headsStateOf(int subject) {
        Antecedents antecedents = discourse.antecedents();
        String other = OTHER_GENDER.get(sentence.lemma(subject));
        Optional<Entity> person = other == null
                ? names.at(subject).map(Mention::entity)
                : antecedents.before(new Position(index, subject),
                        e -> e.isA(EntityType.PERSON) && !antecedents.gender(e).equals(other));
        return person.flatMap(antecedents::stateOf);
    }

    /** Whether an entity is named as the subject of the verb that governs the phrase. */
    boolean acts(int head, Entity entity) {
        int verb = sentence.headOrRoot(head);
        while (verb >= 0 && !arguments.isVerbal(verb)) {
            verb = sentence.headOrRoot(verb);
        }
        if (verb >= 0 && verb == sentence.headOrRoot(head) && isOfOneWhoActs(verb, head, entity)) {
            return true;
        }
        int of = verb; // what "which hosted the rivals" is said of has that clause below it
        return verb >= 0 && arguments.subjects(verb).stream()
                .filter(s -> s != head && (sentence.isWithin(of, s) || !sentence.isWithin(head, s)))
                .flatMap(s -> arguments.coordinated(s).stream())
                .anyMatch(s -> isNamedBy(s, entity));
    }
}
