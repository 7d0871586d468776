package org.geokg.claim.office;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Office;
import org.geokg.entity.Title;
import org.geokg.entity.gazetteer.GazetteerEntry;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/** Finds the state or organization that an office belongs to: before the title, after it, after the person, or known. */
final class SeatFinder {
    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final Discourse discourse;
    private final OfficeContext context;
    private final SeatBefore before;
    private final SeatAfter after;

    SeatFinder(SentenceNames names, OfficeWords words, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.context = context;
        this.discourse = context.discourse();
        this.before = new SeatBefore(names, words);
        this.after = new SeatAfter(names, words, before);
    }

    /** The seat that the sentence names. */
    Optional<Seat> stated(Found title) {
        if (isOfPart(title)) {
            return Optional.empty();
        }
        return nationalOf(title).or(() -> before.of(title)).or(() -> after.of(title)).or(() -> inCapital(title)).map(this::atHome)
                .map(s -> ofWhole(s, title.title())).filter(s -> suits(s, title.title()));
    }

    /** "Ann Testa, the foreign minister in Wellington": that of the state whose capital it is. */
    private Optional<Seat> inCapital(Found title) {
        int town = title.end() + 1;
        boolean bare = sentence.lemma(title.begin() - 1).equals("the") && sentence.lemma(title.end()).equals("in")
                && town < sentence.size() && words.isOfEveryState(sentence.word(title.end() - 1));
        return bare ? names.at(town).filter(m -> sentence.word(m.end()).equals(","))
                .flatMap(m -> m.entity().metonymFor().flatMap(discourse.gazetteer()::entity).filter(e -> e.isA(EntityType.STATE))
                        .map(e -> new Seat(e, names.words(m.begin(), m.end()), m.end(), false, 0.8, "after"))) : Optional.empty();
    }

    /** A bare "National Assembly" is that at home, though the article speaks more of another state. */
    private Seat atHome(Seat seat) {
        boolean bare = seat.entity().isA(EntityType.GOVERNMENT_BODY)
                && discourse.gazetteer().find(seat.entity().id()).filter(e -> e.contextNames().contains(seat.text())).isPresent();
        return bare && seat.how().equals("before") ? context.home().map(seat::in).orElse(seat) : seat;
    }

    /** "the Solomon Islands' premier of Malaita" is none of the state's. */
    private boolean isOfPart(Found title) {
        int at = sentence.lemma(title.end() + 1).equals("the") ? title.end() + 2 : title.end() + 1;
        return sentence.lemma(title.end()).equals("of") && at < sentence.size() && words.isOfEveryState(sentence.word(title.end() - 1))
                && names.at(at).filter(m -> m.form() == NameForm.NAME && SeatBefore.isTown(m)).isPresent();
    }

    /** The seat of a person's office: as the sentence names it, as the gazetteer knows it, or by the title alone. */
    Optional<Seat> of(Found title, Mention person) {
        return stated(title)
                .or(() -> behindPerson(title, person))
                .or(() -> owner(title, person))
                .or(() -> inGazetteer(title, person))
                .or(() -> besideOther(title))
                .or(() -> isOfPlace(title) ? Optional.empty() : byWords(title, person))
                .filter(s -> suits(s, title.title()) && !s.entity().equals(person.entity()));
    }

    private Optional<Seat> byWords(Found title, Mention person) {
        return byTitle(title).or(() -> new ServedSeat(names, words, context).of(title))
                .or(() -> new Appointer(names, words, discourse, context.known()).seat(title, person))
                .or(() -> new PronounSeat(names, words, context).of(title, Optional.of(person)))
                .or(() -> new DescribedSeat(names, words, context).of(title, person))
                .or(() -> new EnvoySeat(names, words, context).of(title, person))
                .or(() -> new ArticleSeat(names, words, context).of(title, person));
    }

    /** "Montana Secretary of State Ann Testa" is no secretary of any state's. */
    private boolean isOfPlace(Found title) {
        return title.begin() > 0 && names.at(title.begin() - 1).filter(SeatBefore::isTown).isPresent();
    }

    /** "the European Commission's foreign policy chief" is the EU's: of the EU and its bodies it alone has that office. */
    private Seat ofWhole(Seat seat, Title title) {
        return title.of()
                .filter(of -> seat.entity().bodyOf().filter(of::equals).isPresent())
                .flatMap(discourse.gazetteer()::entity)
                .map(seat::in)
                .orElse(seat);
    }

    /** A mayor's office is in a town, which is no actor; a central bank's governor has one in a body. */
    private static boolean suits(Seat seat, Title title) {
        return title.kind() != Title.Kind.LOCAL || seat.entity().isA(EntityType.ORGANIZATION);
    }

    /** "U.S. advocacy director for Human Rights Watch": what stands behind is whose office it is, the adjective the holder's state. */
    private Optional<Seat> nationalOf(Found title) {
        Optional<Seat> behind = after.of(title)
                .filter(s -> s.entity().isA(EntityType.ORGANIZATION) && !s.entity().isA(EntityType.GOVERNMENT_BODY)
                && s.entity().bodyOf().isEmpty());
        return behind.filter(s -> before.of(title).filter(b -> b.entity().isA(EntityType.STATE)).isPresent());
    }

    /** "President Bill Clinton of the United States". */
    private Optional<Seat> behindPerson(Found title, Mention person) {
        if (!sentence.lemma(person.end()).equals("of") || person.begin() < title.end()) {
            return Optional.empty();
        }
        int at = sentence.lemma(person.end() + 1).equals("the") ? person.end() + 2 : person.end() + 1;
        Optional<Mention> seat = at < sentence.size() ? names.at(at) : Optional.empty();
        return seat.filter(m -> m.form() == NameForm.NAME && !HolderFinder.isPerson(m) && !SeatBefore.isTown(m))
                .filter(m -> !m.entity().isA(EntityType.STATE) || !words.isOfBodies(title.title())) // where she comes from
                .map(m -> seat(m, m.end(), false, 0.92, "behind"));
    }

    /** "Benin's Ann Testa was re-elected president". */
    private Optional<Seat> owner(Found title, Mention person) {
        boolean owned = person.begin() > 1 && person.end() <= title.begin() && sentence.tag(person.begin() - 1).equals("POS");
        return owned ? names.at(person.begin() - 2).filter(m -> m.entity().isA(EntityType.STATE))
                .map(m -> seat(m, title.end(), false, 0.88, "owner")) : Optional.empty();
    }

    /** "Kuwait's Foreign Minister and Minister of State Ann Testa": the seat of the title before. */
    private Optional<Seat> besideOther(Found title) {
        Optional<Found> other = sentence.lemma(title.begin() - 1).equals("and") ? names.titleAt(title.begin() - 2) : Optional.empty();
        return other.filter(o -> HolderAfter.areAlike(sentence, o, title)).flatMap(before::of);
    }

    private Optional<Seat> inGazetteer(Found title, Mention person) {
        return discourse.gazetteer().find(person.entity().id())
                .flatMap(e -> seat(e, title));
    }

    /** An office of the article's time; else an earlier one, which is over by then. */
    private Optional<Seat> seat(GazetteerEntry entry, Found title) {
        String called = Incumbents.plain(title.title().canonical());
        List<Office> held = entry.offices().stream().filter(o -> Incumbents.plain(o.title()).equals(called)).toList();
        Optional<Office> now = held.stream().filter(this::isOfThatTime).findFirst();
        Optional<Office> past = held.stream()
                .filter(o -> context.year().isPresent() && o.fromYear() < context.year().getAsInt()).findFirst();
        return now.or(() -> past).flatMap(o -> discourse.gazetteer().entity(o.in())
                .map(in -> new Seat(in, text(title), title.end(), now.isEmpty(), now.isEmpty() ? 0.8 : 0.88, "known")));
    }

    private boolean isOfThatTime(Office office) {
        OptionalInt year = context.year();
        return year.isEmpty() || office.covers(year.getAsInt()) || office.covers(year.getAsInt() - 1);
    }

    /** "Foreign Secretary" is British where Britain is named; elsewhere another state may have one. */
    private Optional<Seat> byTitle(Found title) {
        return title.title().of().flatMap(discourse.gazetteer()::entity).filter(discourse::names)
                .map(in -> new Seat(in, text(title), title.end(), false, 0.85, "title"));
    }

    private Seat seat(Mention m, int end, boolean former, double certainty, String how) {
        return new Seat(m.entity(), names.words(m.begin(), m.end()), end, former, certainty, how);
    }

    private String text(Found title) {
        return names.words(title.begin(), title.end());
    }
}
