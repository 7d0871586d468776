package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.text.TaggedSentence;

/** Finds names that stand in a list, told from tags. */
final class MentionLists {
    private final SentenceNames names;
    private final TaggedSentence sentence;

    MentionLists(SentenceNames names) {
        this.names = names;
        this.sentence = names.sentence();
    }

    /** Mentions joined by commas, "and", dashes and articles alone. */
    List<Mention> from(int begin) {
        List<Mention> list = new ArrayList<>();
        int i = begin;
        while (i < sentence.size()) {
            Optional<Mention> mention = names.at(i);
            boolean sameSort = mention.filter(m -> list.isEmpty()
                    || HolderFinder.isPerson(m) == HolderFinder.isPerson(list.getFirst())).isPresent();
            if (sameSort) {
                list.add(mention.get());
                i = mention.get().end();
            } else if (mention.isEmpty() && isJoint(i)) {
                i++;
            } else {
                break;
            }
        }
        return list;
    }

    /** Persons in a list that a comma ends: "Ann Testa and Bob Testov[, the military leaders]". */
    List<Mention> personsBefore(int end) {
        List<Mention> list = new ArrayList<>();
        int begin = end;
        while (begin > 1 && sentence.tag(begin - 1).matches("JJ|VBN|HYPH|RB") && names.at(begin - 1).isEmpty()) {
            begin--;
        }
        int i = sentence.lemma(begin - 1).equals("the") ? begin - 2 : begin - 1;
        i = sentence.tag(i).equals("RB") ? i - 1 : i; // ", then the prime ministers"
        if (!sentence.word(i).equals(",")) {
            return list;
        }
        while (i >= 0) {
            Optional<Mention> person = names.at(i).filter(HolderFinder::isPerson);
            if (person.isPresent()) {
                list.addFirst(person.get());
                i = person.get().begin() - 1;
            } else if (names.at(i).isEmpty() && isJoint(i)) {
                i--;
            } else {
                break;
            }
        }
        return list;
    }

    List<Mention> before(int end) {
        List<Mention> list = new ArrayList<>();
        int i = end - 1;
        while (i >= 0) {
            Optional<Mention> mention = names.at(i);
            if (mention.filter(m -> m.form() == NameForm.ADJECTIVE || m.form() == NameForm.NAME && !HolderFinder.isPerson(m)).isPresent()) {
                list.addFirst(mention.get());
                i = mention.get().begin() - 1;
            } else if (mention.isEmpty() && (isJoint(i) || sentence.token(i).tag().equals("POS"))) {
                i--;
            } else {
                break;
            }
        }
        return list;
    }

    boolean isJoint(int i) {
        return sentence.token(i).word().matches("[,:()]|-LRB-|[-–—]+|and|the|&");
    }
}
