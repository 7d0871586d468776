package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * Reads a title in the plural with its holders: "the presidents of Kenya and Uganda, Uhuru Kenyatta and Yoweri
 * Museveni", "the Kenyan and Ugandan presidents, …", "Presidents Putin and Xi".
 */
final class OfficeList {
    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final SeatFinder seats;
    private final MentionLists lists;

    OfficeList(SentenceNames names, OfficeWords words, SeatFinder seats) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.seats = seats;
        this.lists = new MentionLists(names);
    }

    /** The offices of a list; empty where the title is in the singular or the counts of holders and seats differ. */
    List<Office> read(Found title) {
        if (!sentence.token(title.end() - 1).word().endsWith("s") && !sentence.tag(title.begin()).matches("NNP?S")) {
            return List.of();
        }
        List<Mention> behind = title.end() < sentence.size() && sentence.token(title.end()).lemma().equals("of")
                ? lists.from(title.end() + 1) : List.of();
        List<Mention> owners = behind.isEmpty() ? lists.before(title.begin()) : behind;
        int end = behind.isEmpty() ? title.end() : behind.getLast().end();
        List<Mention> persons = lists.from(end).stream().filter(HolderFinder::isPerson).toList();
        if (owners.size() == persons.size() && owners.size() > 1) {
            return paired(title, owners, persons);
        }
        if (owners.size() == 1 && behind.isEmpty() && persons.size() > 1) {
            return each(title, persons);
        }
        List<Office> own = owners.isEmpty() ? eachOfItsOwn(title) : List.of();
        return !own.isEmpty() ? own : owners.isEmpty() ? each(title, persons) : List.of();
    }

    private List<Office> paired(Found title, List<Mention> owners, List<Mention> persons) {
        List<Office> offices = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Mention in = owners.get(i);
            Seat seat = new Seat(in.entity(), names.words(in.begin(), in.end()), in.end(), false, 0.9, "list");
            offices.add(office(title, persons.get(i), seat));
        }
        return offices;
    }

    /** "Foreign Ministers Ann Testa of Peru and Bob Testov of Chile". */
    private List<Office> eachOfItsOwn(Found title) {
        List<Office> offices = new ArrayList<>();
        int i = title.end();
        while (i < sentence.size()) {
            Optional<Mention> person = names.at(i).filter(HolderFinder::isPerson);
            Optional<Mention> seat = person.flatMap(p -> behindOf(p.end()));
            if (seat.isPresent()) {
                Mention in = seat.get();
                offices.add(office(title, person.get(),
                        new Seat(in.entity(), names.words(in.begin(), in.end()), in.end(), false, 0.9, "list")));
                i = in.end();
            } else if (!offices.isEmpty() && person.isEmpty() && lists.isJoint(i)) {
                i++;
            } else {
                break;
            }
        }
        return offices.size() > 1 ? offices : List.of();
    }

    private Optional<Mention> behindOf(int of) {
        if (sentence.word(of).equals("(") && sentence.word(of + 2).equals(")")
                || sentence.word(of).equals("(") && sentence.word(of + 3).equals(")")) {
            return names.at(of + 1).filter(m -> m.form() == NameForm.NAME && m.entity().isA(EntityType.STATE)
                    && sentence.word(m.end()).equals(")"));
        }
        int at = sentence.lemma(of + 1).equals("the") ? of + 2 : of + 1;
        return sentence.lemma(of).equals("of") && at < sentence.size()
                ? names.at(at).filter(m -> m.form() == NameForm.NAME && !HolderFinder.isPerson(m)) : Optional.empty();
    }

    private List<Office> each(Found title, List<Mention> persons) {
        List<Office> offices = new ArrayList<>();
        for (Mention person : persons) {
            seats.of(title, person).ifPresent(seat -> offices.add(office(title, person, seat)));
        }
        return offices;
    }

    private Office office(Found title, Mention person, Seat seat) {
        boolean former = words.isFormer(title.begin());
        return new Office(
                person.entity(), names.words(person.begin(), person.end()), seat.entity(), seat.text(),
                new OfficeRole(names, words).of(title, seat), former, new ClaimTime.Unknown(), seat.certainty(),
                "office." + seat.how() + "-v2");
    }
}
