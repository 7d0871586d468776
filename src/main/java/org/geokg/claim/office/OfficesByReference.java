package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.office.Holder.Link;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/** Reads offices that are told by another's office, or by one told before. */
final class OfficesByReference {
    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final OfficeBook known;
    private final Discourse discourse;
    private final OptionalInt year;

    OfficesByReference(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.words = words;
        this.sentence = names.sentence();
        this.known = context.known();
        this.discourse = context.discourse();
        this.year = context.year();
    }

    /** "his Iranian counterpart, Masoud Pezeshkian" has the office of the one named before. */
    List<Office> counterparts(List<Office> before) {
        List<Office> found = new ArrayList<>();
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (!sentence.token(i).lemma().equals("counterpart")) {
                continue;
            }
            List<Office> list = sentence.word(i).endsWith("s") ? counterpartList(i, before) : List.of();
            if (!list.isEmpty()) {
                found.addAll(list);
                continue;
            }
            int next = behindAddress(sentence.token(i + 1).word().equals(",") ? i + 2 : i + 1);
            Optional<Mention> seat = names.at(i - 1).filter(m -> m.form() == NameForm.ADJECTIVE || m.form() == NameForm.NAME);
            Optional<Mention> person = next < sentence.size() ? names.at(next).filter(HolderFinder::isPerson) : Optional.empty();
            if (person.isPresent() && seat.isEmpty()) {
                signed(person.get(), i).ifPresent(found::add);
            }
            Optional<String> role = roleOfPersonBefore(i).or(() -> knownRole(person, seat))
                    .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast().role()));
            if (seat.isPresent() && person.isPresent() && role.isPresent() && !words.isDoubtful(seat.get().begin(), i)) {
                found.add(new Office(
                        person.get().entity(), names.words(person.get().begin(), person.get().end()), seat.get().entity(),
                        names.words(seat.get().begin(), seat.get().end()), roleIn(seat.get().entity(), role.get()),
                        words.isFormer(seat.get().begin()),
                        new ClaimTime.Unknown(), 0.88, "office.counterpart" + OfficeReader.VERSION));
            }
        }
        return found;
    }

    /** "his Kyrgyz and Tajik counterparts, A and B", "her counterparts from Laos and Cambodia, A and B". */
    private List<Office> counterpartList(int counterparts, List<Office> before) {
        MentionLists lists = new MentionLists(names);
        List<Mention> owners = lists.before(counterparts);
        boolean behind = sentence.lemma(counterparts + 1).matches("from|of");
        List<Mention> seats = behind ? lists.from(counterparts + 2) : owners;
        int end = behind && !seats.isEmpty() ? seats.getLast().end() : counterparts + 1;
        List<Mention> persons = lists.from(end).stream().filter(HolderFinder::isPerson).toList();
        Optional<String> role = roleOfPersonBefore(counterparts)
                .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast().role()))
                .or(() -> persons.size() != seats.size() ? Optional.empty() : IntStream.range(0, persons.size()).boxed()
                        .flatMap(n -> knownRole(Optional.of(persons.get(n)), Optional.of(seats.get(n))).stream()).findFirst());
        boolean pairs = seats.size() > 1 && seats.size() == persons.size()
                && seats.stream().allMatch(s -> s.entity().isA(EntityType.STATE));
        return !pairs || role.isEmpty() ? List.of() : IntStream.range(0, seats.size()).mapToObj(n -> new Office(
                persons.get(n).entity(), names.words(persons.get(n).begin(), persons.get(n).end()), seats.get(n).entity(),
                names.words(seats.get(n).begin(), seats.get(n).end()), roleIn(seats.get(n).entity(), role.get()), false,
                new ClaimTime.Unknown(), 0.88, "office.counterpart" + OfficeReader.VERSION)).toList();
    }

    /** The counterpart of the American secretary of state is a foreign minister, and the other way round. */
    private static String roleIn(Entity state, String role) {
        boolean american = state.id().equals("united-states");
        return role.equals("Secretary of State") && !american ? "Foreign Minister"
                : role.equals("Foreign Minister") && american ? "Secretary of State" : role;
    }

    /** "his counterpart Ann Testa signed on behalf of Peru". */
    private Optional<Office> signed(Mention person, int counterpart) {
        Optional<Entity> in = new DelegationSeat(names, discourse, known).onBehalf(person);
        return in.flatMap(state -> roleOfPersonBefore(counterpart).map(role -> new Office(
                person.entity(), names.words(person.begin(), person.end()), state, state.label(), role, false,
                new ClaimTime.Unknown(), 0.8, "office.counterpart" + OfficeReader.VERSION)));
    }

    /** "his counterpart Sheikh Salem". */
    private int behindAddress(int token) {
        int i = token;
        for (var title = names.titleAt(i); title.filter(t -> HolderAfter.isAddress(t.title())).isPresent(); title = names.titleAt(i)) {
            i = title.get().end();
        }
        return i;
    }

    /** The office in that state that the person is known for at the time. */
    private Optional<String> knownRole(Optional<Mention> person, Optional<Mention> seat) {
        if (person.isEmpty() || seat.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return discourse.gazetteer().find(person.get().entity().id()).stream().flatMap(e -> e.offices().stream())
                .filter(o -> o.in().equals(seat.get().entity().id()) && o.covers(year.getAsInt())).map(o -> o.title()).findFirst();
    }

    /** The office that the article gave the person who stands before. */
    private Optional<String> roleOfPersonBefore(int token) {
        return names.mentions().stream().filter(m -> m.end() <= token && HolderFinder.isPerson(m)).reduce((first, last) -> last)
                .flatMap(m -> known.office(m.entity())).filter(o -> !o.former()).map(Office::role);
    }

    /** "Duterte's predecessor, Benigno Aquino" had the office that the article gave the other. */
    List<Office> predecessors() {
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
                        "office.predecessor" + OfficeReader.VERSION));
            }
        }
        return found;
    }

    /** "Duterte, in office since June 30": the office that the article gave him. */
    List<Office> since(OfficeTimes times) {
        List<Office> found = new ArrayList<>();
        for (Mention m : names.mentions()) {
            int i = m.end() < sentence.size() && sentence.token(m.end()).word().equals(",") ? m.end() + 1 : m.end();
            String words = names.words(i, Math.min(sentence.size(), i + 3)).toLowerCase(Locale.ROOT);
            ClaimTime time = words.matches("in (office|power) (since|from)")
                    ? times.of(Link.NAMED, m.begin(), i + 2) : new ClaimTime.Unknown();
            if (HolderFinder.isPerson(m) && !(time instanceof ClaimTime.Unknown)) {
                known.office(m.entity()).map(o -> new Office(
                        o.person(), names.words(m.begin(), m.end()), o.in(), o.inText(), o.role(), false, time,
                        0.85, "office.since" + OfficeReader.VERSION)).ifPresent(found::add);
            }
        }
        return found;
    }
}
