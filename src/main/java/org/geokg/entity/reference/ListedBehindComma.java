package org.geokg.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/**
 * States listed behind a body's members: "its fellow members of NATO, Greece, Spain and Italy, agreed". Told from the words, as
 * parsers take the body for the first of the list. A person who is "of" a state stands for it: "the members of Mercosur, Lula da
 * Silva of Brazil and …".
 */
final class ListedBehindComma {
    private static final int FARTHEST = 5;
    private static final Set<String> LINKS = Set.of(",", "and", "the", "&");

    private final TaggedSentence sentence;
    private final SentenceNames names;
    private final NounPhrases phrases;

    ListedBehindComma(SentenceNames names, NounPhrases phrases) {
        this.sentence = names.sentence();
        this.names = names;
        this.phrases = phrases;
    }

    /** Who is listed behind a noun and its "of" phrase; nobody where the list is not closed. */
    List<Referent> behind(int noun) {
        boolean ofBody = phrases.isPlural(noun) && sentence.lemma(noun + 1).equals("of");
        return ofBody ? comma(noun + 1).map(this::listed).orElse(List.of()) : List.of();
    }

    /** The comma behind a body's name and its letters in brackets; behind a state the list has begun already. */
    private Optional<Integer> comma(int of) {
        for (int i = of + 1; i < Math.min(sentence.size(), of + 1 + FARTHEST); i++) {
            Optional<Mention> name = names.at(i);
            if (name.filter(m -> m.entity().isA(EntityType.ORGANIZATION)).isPresent()) {
                int end = sentence.tag(name.get().end()).equals("-LRB-") ? behindBrackets(name.get().end()) : name.get().end();
                return sentence.tag(end).equals(",") ? Optional.of(end) : Optional.empty();
            }
            if (name.isPresent() && isState(name.get().entity())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int behindBrackets(int open) {
        int i = open;
        while (i < sentence.size() && !sentence.tag(i).equals("-RRB-")) {
            i++;
        }
        return i + 1;
    }

    private List<Referent> listed(int comma) {
        List<Referent> found = new ArrayList<>();
        int end = comma;
        boolean linked = false;
        for (int i = comma; i < sentence.size();) {
            Optional<Mention> state = state(i);
            if (state.isPresent()) {
                found.add(new Referent(state.get().entity(), i, names.words(i, state.get().end()), 1));
                i = state.get().end();
                end = i;
            } else if (LINKS.contains(sentence.lemma(i))) {
                linked |= sentence.lemma(i).equals("and");
                i++;
            } else {
                break;
            }
        }
        boolean closed = sentence.tag(end).matches("[,.:]") || sentence.lemma(end).equals("and");
        return closed && linked && found.size() > 1 ? List.copyOf(found) : List.of();
    }

    /** The state that is named there, or of which the person is. */
    private Optional<Mention> state(int token) {
        Optional<Mention> name = names.at(token);
        boolean person = name.isPresent() && name.get().entity().isA(EntityType.PERSON) && sentence.lemma(name.get().end()).equals("of");
        Optional<Mention> found = person ? names.at(name.get().end() + 1) : name;
        return found.filter(m -> isState(m.entity()));
    }

    private static boolean isState(Entity entity) {
        return entity.isA(EntityType.STATE);
    }
}
