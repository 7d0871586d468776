package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.office.Holder.Link;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.Title;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Reads offices from the words around a title: "Armenian Foreign Minister Ararat Mirzoyan", "Emmanuel Macron, president
 * of France", "Jens Stoltenberg became NATO's secretary general". Tags suffice; no parse is needed.
 */
public final class OfficeReader {
    static final String VERSION = "-v2";

    private final OfficeContext context;
    private final Discourse discourse;
    private final OptionalInt year;
    private final OfficeBook known;

    public OfficeReader(OfficeContext context) {
        this.context = context;
        this.discourse = context.discourse();
        this.year = context.year();
        this.known = context.known();
    }

    public List<Office> read(SentenceNames names, OfficeTimes times) {
        List<Office> offices = new ArrayList<>();
        OfficeWords words = words(names);
        SeatFinder seats = new SeatFinder(names, words, context);
        SeatBefore before = new SeatBefore(names, words);
        for (Found title : names.titles()) {
            if ((isOffice(title.title()) || isOfficial(title, before, new SeatAfter(names, words, before)))
                    && !words.isDoubtful(title.begin(), title.end())
                    && !words.isPlayed(title.begin())
                    && !isAddress(names, title)) {
                OfficeList list = new OfficeList(names, words, seats);
                List<Office> listed = list.read(title);
                List<Office> read = !listed.isEmpty() || list.isShared(title) ? listed : single(names, title, seats, times);
                offices.addAll(read);
                read.stream().limit(listed.isEmpty() ? 1 : 0).forEach(first -> offices.addAll(joined(names, title, first)));
                read.forEach(known::add);
                read.stream().filter(o -> o.former() && words.isLeft(title.begin())).forEach(known::leave);
            }
        }
        offices.addAll(new UnnamedHolders(names, words, context).namedNext().stream().toList());
        OfficesByReference references = new OfficesByReference(names, context);
        offices.addAll(new Counterparts(names, words, context).read(offices));
        offices.addAll(new Successions(names, words, seats, times, context).read());
        offices.addAll(new OrganizationHeads(names, words, discourse).read());
        offices.addAll(new Rulers(names, words, context).read());
        offices.addAll(references.predecessors());
        offices.addAll(references.pronounPredecessors());
        List<Office> begun = references.since(times).stream()
                .filter(b -> offices.stream().noneMatch(o -> isSame(o, b) && !(o.time() instanceof ClaimTime.Unknown))).toList();
        offices.removeIf(o -> o.time() instanceof ClaimTime.Unknown && begun.stream().anyMatch(b -> isSame(o, b)));
        offices.addAll(begun);
        offices.forEach(known::add);
        return List.copyOf(offices);
    }

    private static boolean isSame(Office one, Office other) {
        return one.person().equals(other.person()) && one.in().equals(other.in()) && one.role().equals(other.role());
    }

    private OfficeWords words(SentenceNames names) {
        return new OfficeWords(names.sentence(), discourse.gazetteer().words());
    }

    /** Somebody designated does not hold the office yet; a president-elect has that as an office of its own. */
    private static boolean isOffice(Title title) {
        boolean office = title.kind() == Title.Kind.OFFICE || title.kind() == Title.Kind.LOCAL;
        return office && !title.canonical().matches(".*-designate");
    }

    /** "Foreign Minister Ambassador Ann Testa": the second title is how she is addressed. */
    private static boolean isAddress(SentenceNames names, Found title) {
        boolean behindOffice = names.titleAt(title.begin() - 1).filter(t -> isOffice(t.title())).isPresent();
        return behindOffice && Addresses.isAddress(title.title());
    }

    /** "senior Hamas official Ann Testa" serves that body; a mere "Turkish official" may be anybody. */
    private static boolean isOfficial(Found title, SeatBefore before, SeatAfter after) {
        return title.title().canonical().equals("Official") && before.of(title).or(() -> after.of(title))
                .filter(s -> s.entity().isA(EntityType.ORGANIZATION)).isPresent();
    }

    private List<Office> single(SentenceNames names, Found title, SeatFinder seats, OfficeTimes times) {
        Optional<Holder> holder = new HolderFinder(names, words(names)).of(title);
        if (holder.isEmpty()) {
            UnnamedHolders unnamed = new UnnamedHolders(names, words(names), context);
            return seats.stated(title).flatMap(seat -> unnamed.known(title, seat)).stream().toList();
        }
        Mention person = holder.get().person();
        if (isComing(names.sentence(), person.end())) {
            return List.of();
        }
        return seats.of(title, person).filter(s -> !s.how().equals("article") || again(names, title, person).isEmpty())
                .or(() -> again(names, title, person)).stream()
                .map(seat -> office(names, title, holder.get(), seat, times))
                .toList();
    }

    /** "Chancellor Olaf Scholz and Poland's Donald Tusk": another state's, of whom the same is told. */
    private List<Office> joined(SentenceNames names, Found title, Office first) {
        Optional<Mention> person = names.mentions().stream()
                .filter(m -> m.begin() >= title.end() && m.entity().equals(first.person())).findFirst();
        SeatedHolders holders = new SeatedHolders(names, new MentionLists(names), words(names));
        return person.stream().flatMap(p -> holders.joinedTo(p.end()).stream())
                .map(s -> new Office(
                        s.person().entity(), names.words(s.person().begin(), s.person().end()), s.seat().entity(),
                        names.words(s.seat().begin(), s.seat().end()), Counterparts.roleIn(s.seat().entity(), first.role()), false,
                        new ClaimTime.Unknown(), 0.82, "office.joined" + VERSION))
                .toList();
    }

    /** "when the new president, Ann Testa, takes office". */
    private static boolean isComing(TaggedSentence sentence, int behind) {
        int verb = sentence.word(behind).equals(",") ? behind + 1 : behind;
        int takes = sentence.tag(verb).matches("MD|TO") ? verb + 1 : verb;
        return sentence.word(takes).matches("takes?|assumes?") && sentence.lemma(takes + 1).equals("office");
    }

    private Office office(SentenceNames names, Found title, Holder holder, Seat seat, OfficeTimes times) {
        Mention person = holder.person();
        int begin = Math.min(person.begin(), title.begin());
        ClaimTime time = times.of(holder.link(), begin, Math.max(person.end(), seat.end()));
        boolean former = seat.former() || words(names).isFormer(title.begin())
                || holder.link() == Link.ENDS || holder.link() == Link.THEN || holder.link() == Link.WAS && !isOngoing(time)
                || isKnownToBeOver(person, title, seat) || times.isOver(time) || times.isLongAgo()
                || new OfficeEnd(names.sentence(), words(names)).isTold(Math.max(person.end(), seat.end()));
        return new Office(
                person.entity(), names.words(person.begin(), person.end()), seat.entity(), seat.text(),
                new OfficeRole(names, words(names)).of(title, seat), former, time, seat.certainty(), "office." + seat.how() + VERSION);
    }

    /** A time that begins without an end, or is told without one: "was president since 2020". */
    private static boolean isOngoing(ClaimTime time) {
        return time instanceof ClaimTime.Between between && between.end().isEmpty();
    }

    /** "a statue of US President Andrew Jackson": by the gazetteer the person held it, but not in the article's year. */
    private boolean isKnownToBeOver(Mention person, Found title, Seat seat) {
        return year.isPresent() && discourse.gazetteer().find(person.entity().id()).filter(e -> {
            var held = e.offices().stream()
                    .filter(o -> o.title().equalsIgnoreCase(title.title().canonical()) && o.in().equals(seat.entity().id())).toList();
            return !held.isEmpty() && held.stream().noneMatch(o -> o.covers(year.getAsInt()) || o.fromYear() > year.getAsInt());
        }).isPresent();
    }

    /** "President Kiir" again: whose office it is, the article has said before. */
    private Optional<Seat> again(SentenceNames names, Found title, Mention person) {
        return known.office(person.entity())
                .filter(o -> person.begin() == title.end() && isCalled(o, title.title()))
                .map(o -> new Seat(o.in(), names.words(title.begin(), title.end()), title.end(), false, 0.85, "again"));
    }

    /** "President Han", who was introduced as the acting one. */
    private static boolean isCalled(Office office, Title title) {
        return office.role().equalsIgnoreCase(title.canonical())
                || office.role().startsWith(title.canonical() + " to ")
                || office.role().equalsIgnoreCase(OfficeRole.ACTING + title.canonical());
    }
}
