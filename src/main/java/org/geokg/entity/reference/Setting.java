package org.geokg.entity.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordBook;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.ParsedSentence;
import org.geokg.text.Sentence;
import org.geokg.text.TaggedSentence;

/**
 * Tells whether "in the country" can be in a state: in that with which the article begins, that the sentence names itself, or that was
 * told of as a place when it was last named. Who only acted in the sentence before is rarely where others have troops.
 */
final class Setting {
    private static final Set<String> PLACING = Set.of(
            "in", "into", "from", "to", "of", "across", "throughout", "through", "inside", "within", "over", "on", "against", "for",
            "with");

    private final ParsedSentence sentence;
    private final Discourse discourse;
    private final WordBook classes;
    private final int index;

    Setting(ParsedSentence sentence, Discourse discourse) {
        this.sentence = sentence;
        this.discourse = discourse;
        this.classes = discourse.gazetteer().words();
        this.index = sentence.sentence().index();
    }

    /** Whether the phrase with this noun, without more words than "the country", may mean the state where it tells a place. */
    boolean allows(int head, Entity state) {
        boolean bare = classes.has(WordClass.COUNTRY, sentence.lemma(head))
                && sentence.children(head, "amod", "compound", "nmod", "nmod:poss").isEmpty();
        boolean inside = bare && sentence.children(head, "case").stream().anyMatch(c -> sentence.lemma(c).equals("in"));
        return !inside || isNamedHere(state, head) || isFirst(state) || wasPlace(state);
    }

    private boolean isNamedHere(Entity state, int head) {
        return discourse.sentence(index).mentions().stream().anyMatch(m -> m.begin() < head && stands(m, state));
    }

    private boolean isFirst(Entity state) {
        for (int i = 0; i < index; i++) {
            SentenceNames names = discourse.sentence(i);
            List<Mention> states = names.mentions().stream().filter(m -> m.entity().isA(EntityType.STATE)).toList();
            if (names.sentence().sentence().place() == Sentence.Place.BODY && !states.isEmpty()) {
                return states.getFirst().entity().equals(state);
            }
        }
        return false;
    }

    private boolean wasPlace(Entity state) {
        for (int i = index - 1; i >= 0; i--) {
            SentenceNames names = discourse.sentence(i);
            Optional<Mention> last = names.mentions().stream().filter(m -> stands(m, state)).reduce((a, b) -> b);
            if (last.isPresent()) {
                return isPlace(names.sentence(), last.get());
            }
        }
        return false;
    }

    private boolean isPlace(TaggedSentence words, Mention state) {
        int before = words.lemma(state.begin() - 1).equals("the") ? state.begin() - 2 : state.begin() - 1;
        String placing = words.lemma(before);
        return PLACING.contains(placing) || classes.has(WordClass.CROSSING, placing) || classes.has(WordClass.DEALING_WITH, placing);
    }

    private boolean stands(Mention mention, Entity state) {
        return mention.entity().equals(state) || discourse.actor(mention.entity()).filter(state::equals).isPresent();
    }
}
