package org.geokg.claim.end;

import java.util.Locale;
import java.util.Optional;
import org.geokg.claim.office.Office;
import org.geokg.claim.office.OfficeBook;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.gazetteer.WordClass;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Who no longer speaks for a state by what the article calls him: "former President Doe", "Doe, the deposed president". "Then-President
 * Doe" spoke for it when he did.
 */
final class FallenLeaders {
    private static final int REACH = 8;

    private final Discourse discourse;
    private final OfficeBook offices;

    FallenLeaders(Discourse discourse, OfficeBook offices) {
        this.discourse = discourse;
        this.offices = offices;
    }

    boolean has(Entity person) {
        return offices.office(person).filter(Office::former).isPresent() && discourse.around(0, discourse.size()).stream()
                .anyMatch(s -> s.mentions().stream().filter(m -> m.entity().equals(person)).anyMatch(m -> isCalled(s, m)));
    }

    private boolean isCalled(SentenceNames names, Mention person) {
        return isBefore(names, person) || isBehind(names, person);
    }

    /** "former President Doe", "the exiled former president of Togo, Ann Doe". */
    private boolean isBefore(SentenceNames names, Mention person) {
        TaggedSentence sentence = names.sentence();
        int i = person.begin() - 1;
        if (sentence.word(i).equals(",")) {
            i--;
        }
        for (; i >= Math.max(0, person.begin() - REACH) && isInPhrase(names, i); i--) {
            if (isFallen(names, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Doe, the deposed president". */
    private boolean isBehind(SentenceNames names, Mention person) {
        TaggedSentence sentence = names.sentence();
        int begin = person.end() + 1;
        for (int i = begin; sentence.word(person.end()).equals(",") && i < begin + REACH && isInPhrase(names, i); i++) {
            if (isFallen(names, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInPhrase(SentenceNames names, int i) {
        Optional<Mention> other = i >= names.sentence().size() ? Optional.empty()
                : names.at(i).filter(m -> m.entity().isA(EntityType.PERSON));
        return other.isEmpty() && names.sentence().tag(i).matches("DT|JJ.*|NN.*|VBN|VBD|HYPH|POS|CD|PRP\\$|RB")
                || names.sentence().lemma(i).equals("of");
    }

    /** Such a word with a title behind it: "the former Soviet republic" tells of no office. */
    private boolean isFallen(SentenceNames names, int word) {
        TaggedSentence sentence = names.sentence();
        if (!discourse.gazetteer().words().has(WordClass.FALLEN, sentence.word(word).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int i = word + 1;
        while (i < word + REACH && names.titleAt(i).isEmpty() && sentence.tag(i).matches("JJ.*|NN.*|VBN|HYPH|CD")) {
            i++;
        }
        return i < sentence.size() && names.titleAt(i).isPresent();
    }
}
