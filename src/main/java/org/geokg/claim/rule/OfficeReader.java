package org.geokg.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.rule.Holder.Link;
import org.geokg.entity.Discourse;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.GazetteerEntry;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.SentenceNames;
import org.geokg.entity.Title;
import org.geokg.entity.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/**
 * Reads offices from the words around a title: "Armenian Foreign Minister Ararat Mirzoyan", "Emmanuel Macron, president
 * of France", "Jens Stoltenberg became NATO's secretary general". Tags suffice; no parse is needed.
 */
final class OfficeReader {
    private static final String VERSION = "-v2";
    private static final int SENTENCES_APART = 4;

    private final Discourse discourse;
    private final OptionalInt year;
    private final OfficeBook known;

    OfficeReader(Discourse discourse, OptionalInt year, OfficeBook known) {
        this.discourse = discourse;
        this.year = year;
        this.known = known;
    }

    List<Office> read(SentenceNames names, OfficeTimes times) {
        List<Office> offices = new ArrayList<>();
        OfficeWords words = words(names);
        SeatFinder seats = new SeatFinder(names, words, discourse, year);
        for (Found title : names.titles()) {
            if (isOffice(title.title()) && !words.isDoubtful(title.begin(), title.end())) {
                List<Office> listed = new OfficeList(names, words, seats).read(title);
                offices.addAll(listed.isEmpty() ? single(names, title, seats, times) : listed);
            }
        }
        offices.addAll(counterparts(names, offices));
        offices.addAll(heads(names));
        offices.addAll(predecessors(names));
        offices.addAll(inOfficeSince(names, times));
        offices.forEach(known::add);
        return List.copyOf(offices);
    }

    private OfficeWords words(SentenceNames names) {
        return new OfficeWords(names.sentence(), discourse.gazetteer().words());
    }

    /** Somebody elected or designated does not hold the office yet. */
    private static boolean isOffice(Title title) {
        boolean office = title.kind() == Title.Kind.OFFICE || title.kind() == Title.Kind.LOCAL;
        return office && !title.canonical().matches(".*-(elect|designate)");
    }

    private List<Office> single(SentenceNames names, Found title, SeatFinder seats, OfficeTimes times) {
        Optional<Holder> holder = new HolderFinder(names, words(names)).of(title);
        if (holder.isEmpty()) {
            return seats.stated(title).flatMap(seat -> describedHolder(names, title, seat)).stream().toList();
        }
        Mention person = holder.get().person();
        return seats.of(title, person).or(() -> again(names, title, person)).stream()
                .map(seat -> office(names, title, holder.get(), seat, times))
                .toList();
    }

    private Office office(SentenceNames names, Found title, Holder holder, Seat seat, OfficeTimes times) {
        Mention person = holder.person();
        int begin = Math.min(person.begin(), title.begin());
        ClaimTime time = times.of(holder.link(), begin, Math.max(person.end(), seat.end()));
        boolean former = seat.former() || words(names).isFormer(title.begin())
                || holder.link() == Link.ENDS || times.isOver(time);
        return new Office(
                person.entity(), names.words(person.begin(), person.end()), seat.entity(), seat.text(),
                words(names).role(title, seat.entity()), former, time, seat.certainty(), "office." + seat.how() + VERSION);
    }

    /** "President Kiir" again: whose office it is, the article has said before. */
    private Optional<Seat> again(SentenceNames names, Found title, Mention person) {
        return known.office(person.entity())
                .filter(o -> person.begin() == title.end() && o.role().equalsIgnoreCase(title.title().canonical()))
                .map(o -> new Seat(o.in(), names.words(title.begin(), title.end()), title.end(), false, 0.85, "again"));
    }

    /** "the Israeli prime minister", whom the article names elsewhere as somebody known to be just that. */
    private Optional<Office> describedHolder(SentenceNames names, Found title, Seat seat) {
        if (seat.former() || words(names).isFormer(title.begin()) || !isDefinite(names, title)) {
            return Optional.empty();
        }
        int here = names.sentence().sentence().index();
        for (SentenceNames near : discourse.around(here, SENTENCES_APART)) {
            for (Mention m : near.mentions()) {
                boolean holds = HolderFinder.isPerson(m) && discourse.gazetteer().find(m.entity().id())
                        .filter(e -> holds(e, title.title(), seat.entity())).isPresent();
                if (holds) {
                    return Optional.of(new Office(
                            m.entity(), names.words(title.begin(), title.end()), seat.entity(), seat.text(),
                            title.title().canonical(), false, new ClaimTime.Unknown(), 0.8, "office.described" + VERSION));
                }
            }
        }
        return Optional.empty();
    }

    /** "the Israeli prime minister", "Malaysia's prime minister"; not "a new American president", "to serve as president". */
    private static boolean isDefinite(SentenceNames names, Found title) {
        TaggedSentence sentence = names.sentence();
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - 4); i--) {
            if (sentence.token(i).lemma().equals("the") || sentence.token(i).tag().equals("POS")) {
                return i == 0 || !sentence.token(i - 1).lemma().equals("as");
            }
            if (names.at(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean holds(GazetteerEntry person, Title title, Entity in) {
        return year.isPresent() && person.offices().stream().anyMatch(o ->
                o.title().equalsIgnoreCase(title.canonical()) && o.in().equals(in.id()) && o.covers(year.getAsInt()));
    }

    /** "his Iranian counterpart, Masoud Pezeshkian" has the office of the one named before. */
    private List<Office> counterparts(SentenceNames names, List<Office> before) {
        TaggedSentence sentence = names.sentence();
        List<Office> found = new ArrayList<>();
        for (int i = 1; i < sentence.size() - 1 && !before.isEmpty(); i++) {
            if (!sentence.token(i).lemma().equals("counterpart")) {
                continue;
            }
            int next = sentence.token(i + 1).word().equals(",") ? i + 2 : i + 1;
            Optional<Mention> seat = names.at(i - 1).filter(m -> m.form() == NameForm.ADJECTIVE || m.form() == NameForm.NAME);
            Optional<Mention> person = next < sentence.size() ? names.at(next).filter(HolderFinder::isPerson) : Optional.empty();
            if (seat.isPresent() && person.isPresent()) {
                found.add(new Office(
                        person.get().entity(), names.words(person.get().begin(), person.get().end()), seat.get().entity(),
                        names.words(seat.get().begin(), seat.get().end()), before.getLast().role(), false,
                        new ClaimTime.Unknown(), 0.88, "office.counterpart" + VERSION));
            }
        }
        return found;
    }

    /** "Duterte's predecessor, Benigno Aquino" had the office that the article gave the other. */
    private List<Office> predecessors(SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        List<Office> found = new ArrayList<>();
        for (int i = 2; i < sentence.size() - 1; i++) {
            boolean owned = sentence.token(i).lemma().equals("predecessor") && sentence.token(i - 1).tag().equals("POS");
            int next = sentence.token(i + 1).word().equals(",") ? i + 2 : i + 1;
            Optional<Mention> person = owned && next < sentence.size()
                    ? names.at(next).filter(HolderFinder::isPerson) : Optional.empty();
            Optional<Office> office = owned ? names.at(i - 2).flatMap(m -> known.office(m.entity())) : Optional.empty();
            if (person.isPresent() && office.isPresent()) {
                found.add(new Office(
                        person.get().entity(), names.words(person.get().begin(), person.get().end()), office.get().in(),
                        office.get().inText(), office.get().role(), true, new ClaimTime.Unknown(), 0.85,
                        "office.predecessor" + VERSION));
            }
        }
        return found;
    }

    /** "Haldun Solmazturk heads the 21st Century Turkey Institute". */
    private List<Office> heads(SentenceNames names) {
        TaggedSentence sentence = names.sentence();
        OfficeWords words = words(names);
        List<Office> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            int verb = headingVerb(sentence, m.end(), words);
            if (!HolderFinder.isPerson(m) || verb < 0) {
                continue;
            }
            int at = sentence.token(verb + 1).lemma().equals("the") ? verb + 2 : verb + 1;
            names.at(Math.min(at, sentence.size() - 1))
                    .filter(o -> o.entity().isA(EntityType.ORGANIZATION) && o.form() == NameForm.NAME)
                    .map(o -> new Office(
                            m.entity(), names.words(m.begin(), m.end()), o.entity(), names.words(o.begin(), o.end()), "Head",
                            false, new ClaimTime.Unknown(), 0.88, "office.heads" + VERSION))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "heads", ", who heads", ", who has led"; -1 where it is no such verb, or one of the past. */
    private static int headingVerb(TaggedSentence sentence, int behind, OfficeWords words) {
        int i = behind;
        if (i + 2 < sentence.size() && sentence.token(i).word().equals(",") && sentence.token(i + 1).lemma().equals("who")) {
            i += 2;
        }
        boolean perfect = i + 1 < sentence.size() && sentence.token(i).word().equals("has");
        int verb = perfect ? i + 1 : i;
        String tag = perfect ? "VBN" : "VBZ";
        boolean heads = verb + 1 < sentence.size() && words.isHeading(sentence.token(verb).lemma())
                && (sentence.token(verb).tag().equals(tag) || perfect && sentence.token(verb).tag().equals("VBD"));
        return heads ? verb : -1;
    }

    /** "Duterte, in office since June 30": the office that the article gave him. */
    private List<Office> inOfficeSince(SentenceNames names, OfficeTimes times) {
        TaggedSentence sentence = names.sentence();
        List<Office> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            int i = m.end() < sentence.size() && sentence.token(m.end()).word().equals(",") ? m.end() + 1 : m.end();
            String words = names.words(i, Math.min(sentence.size(), i + 3)).toLowerCase(Locale.ROOT);
            ClaimTime time = words.matches("in (office|power) (since|from)")
                    ? times.of(Link.NAMED, m.begin(), i + 2) : new ClaimTime.Unknown();
            if (HolderFinder.isPerson(m) && !(time instanceof ClaimTime.Unknown)) {
                known.office(m.entity()).map(o -> new Office(
                        o.person(), names.words(m.begin(), m.end()), o.in(), o.inText(), o.role(), false, time,
                        0.85, "office.since" + VERSION)).ifPresent(found::add);
            }
        }
        return found;
    }
}
