package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import org.geokg.claim.ClaimTime;
import org.geokg.entity.Mention;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * Reads a title in the plural with its holders: "the presidents of Kenya and Uganda, Uhuru Kenyatta and Yoweri
 * Museveni", "the Kenyan and Ugandan presidents, …", "Presidents Putin and Xi", "Uhuru Kenyatta and Yoweri Museveni, the presidents of …".
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
        List<Office> own = eachOfItsOwn(title);
        if (!own.isEmpty()) {
            return own;
        }
        List<Mention> behind = title.end() < sentence.size() && sentence.token(title.end()).lemma().equals("of")
                ? lists.from(title.end() + 1) : List.of();
        List<Mention> owners = behind.isEmpty() ? lists.before(title.begin()) : behind;
        int end = behind.isEmpty() ? title.end() : behind.getLast().end();
        List<Mention> after = lists.from(end).stream().filter(HolderFinder::isPerson).toList();
        int begin = behind.isEmpty() && !owners.isEmpty() ? owners.getFirst().begin() : title.begin();
        List<Mention> persons = after.isEmpty() && sentence.pausesAt(end) ? lists.personsBefore(begin) : after;
        if (owners.size() == persons.size() && owners.size() > 1) {
            return paired(title, owners, persons);
        }
        if (owners.size() == 1 && behind.isEmpty() && persons.size() > 1) {
            return each(title, persons);
        }
        return owners.isEmpty() ? each(title, persons) : List.of();
    }

    /** "the leaders of Peru and Chile": the nearest name before is one of several holders, and nobody tells whose office he has. */
    boolean isShared(Found title) {
        return sentence.tag(title.end() - 1).matches("NNP?S") && sentence.lemma(title.end()).equals("of")
                && lists.from(title.end() + 1).stream().map(Mention::entity).distinct().count() > 1;
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

    /** "Foreign Ministers Ann Testa of Peru and Bob Testov of Chile", "the ministers of two states, Peru's Ann Testa and ...". */
    private List<Office> eachOfItsOwn(Found title) {
        return new SeatedHolders(names, lists, words).listedBehind(title).stream()
                .map(s -> office(title, s.person(), new Seat(
                        s.seat().entity(), names.words(s.seat().begin(), s.seat().end()), s.end(), false, 0.9, "list")))
                .toList();
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
                "office." + seat.how() + OfficeReader.VERSION);
    }
}
