package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * Finds persons in a list each of whom is named with the own seat: "Ann Testa of Peru, Bob Testov of Chile", "Peru's Ann
 * Testa and Chile's Bob Testov", "Ann Testa (Peru)", "of Peru (Ann Testa) and Chile (Bob Testov)".
 */
final class SeatedHolders {
    private static final int GAP = 14;

    /** A person of a list and the seat beside the name. */
    record Seated(Mention person, Mention seat, int end) {}

    private final SentenceNames names;
    private final Addresses addresses;
    private final TaggedSentence sentence;
    private final MentionLists lists;
    private final OfficeWords words;

    SeatedHolders(SentenceNames names, MentionLists lists, OfficeWords words) {
        this.names = names;
        this.addresses = new Addresses(names);
        this.sentence = names.sentence();
        this.lists = lists;
        this.words = words;
    }

    /** The list behind a title in the plural, words such as "of the four members, " apart; empty where there are not two. */
    List<Seated> listedBehind(Found title) {
        for (int i = title.end(); i < Math.min(sentence.size(), title.end() + GAP); i++) {
            if (at(i).isPresent()) {
                List<Seated> found = from(i);
                return found.size() > 1 ? found : List.of();
            }
            if (!isGap(i, title)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Those who go on a list: "Foreign Minister Ann Testa[, Chile's Bob Testov and Peru's Eve Testi]". */
    List<Seated> joinedTo(int end) {
        int i = end;
        while (i < sentence.size() && lists.isJoint(i)) {
            i++;
        }
        return i == end ? List.of() : from(i).stream()
                .filter(s -> s.seat().begin() < s.person().begin() && s.seat().entity().isA(EntityType.STATE)).toList();
    }

    private List<Seated> from(int begin) {
        List<Seated> found = new ArrayList<>();
        int i = begin;
        while (i < sentence.size()) {
            Optional<Seated> next = at(i);
            if (next.isPresent()) {
                found.add(next.get());
                i = next.get().end();
            } else if (names.at(i).isEmpty() && (lists.isJoint(i)
                    || sentence.lemma(i).equals("of") && sentence.lemma(i - 1).equals("and"))) {
                i++;
            } else {
                break;
            }
        }
        return found;
    }

    private boolean isGap(int i, Found title) {
        boolean person = names.at(i).filter(HolderFinder::isPerson).isPresent();
        boolean another = names.titleAt(i).filter(t -> !t.equals(title)).isPresent();
        boolean verb = sentence.tag(i).matches("VB.*");
        return !person && !another && (!verb || sentence.lemma(i).equals("be") || words.isFeaturing(sentence.lemma(i))
                || sentence.tag(i).equals("VBG")) && !sentence.tag(i).matches("W.*|MD|''|``|PRP");
    }

    private Optional<Seated> at(int i) {
        Optional<Mention> mention = names.at(i).filter(m -> m.begin() == i);
        return mention.flatMap(m -> HolderFinder.isPerson(m) ? behind(m) : before(m));
    }

    /** "Ann Testa of Peru", "Ann Testa (Peru)". */
    private Optional<Seated> behind(Mention person) {
        int next = person.end();
        if (sentence.word(next).equals("(")) {
            return name(next + 1).filter(m -> m.entity().isA(EntityType.STATE) && sentence.word(m.end()).equals(")"))
                    .map(m -> new Seated(person, m, m.end() + 1));
        }
        int at = sentence.lemma(next + 1).equals("the") ? next + 2 : next + 1;
        return sentence.lemma(next).equals("of") ? name(at).map(m -> new Seated(person, m, m.end())) : Optional.empty();
    }

    /** "Peru's Ann Testa", "Peru (Ann Testa)", "of Peru, Ann Testa". */
    private Optional<Seated> before(Mention seat) {
        boolean actor = seat.form() == NameForm.NAME && (seat.entity().isA(EntityType.STATE) || seat.entity().isA(EntityType.ORGANIZATION));
        if (!actor) {
            return Optional.empty();
        }
        int next = seat.end();
        if (sentence.tag(next).equals("POS")) {
            return addresses.person(next + 1).map(p -> new Seated(p, seat, p.end()));
        }
        if (sentence.word(next).equals("(")) {
            return addresses.person(next + 1).filter(p -> sentence.word(p.end()).equals(")")).map(p -> new Seated(p, seat, p.end() + 1));
        }
        boolean apposed = sentence.lemma(seat.begin() - 1).equals("of") && sentence.word(next).equals(",");
        return apposed ? addresses.person(next + 1).filter(p -> sentence.pausesAt(p.end())).map(p -> new Seated(p, seat, p.end()))
                : Optional.empty();
    }

    private Optional<Mention> name(int token) {
        return token < sentence.size() ? names.at(token).filter(m -> m.form() == NameForm.NAME && !HolderFinder.isPerson(m))
                : Optional.empty();
    }
}
