package org.geokg.claim.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.geokg.entity.Discourse;
import org.geokg.entity.EntityType;
import org.geokg.entity.GazetteerEntry;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.Office;
import org.geokg.entity.SentenceNames;
import org.geokg.entity.Title;
import org.geokg.entity.TitleFinder.Found;
import org.geokg.text.TaggedSentence;

/** Finds the state or organization that an office belongs to: before the title, after it, after the person, or known. */
final class SeatFinder {
    private static final int REACH = 7;
    private static final int BEHIND = 9;
    private static final Set<String> WHERE = Set.of("in", "at", "from", "near");

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final Discourse discourse;
    private final OptionalInt year;
    private final OfficeBook known;

    SeatFinder(SentenceNames names, OfficeWords words, Discourse discourse, OptionalInt year, OfficeBook known) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.discourse = discourse;
        this.year = year;
        this.known = known;
    }

    /** The seat that the sentence names. */
    Optional<Seat> stated(Found title) {
        if (isOfPart(title)) {
            return Optional.empty();
        }
        return nationalOf(title).or(() -> before(title)).or(() -> after(title)).map(s -> ofWhole(s, title.title())).filter(s -> suits(s, title.title()));
    }

    /** "the Solomon Islands' premier of Malaita" is none of the state's. */
    private boolean isOfPart(Found title) {
        int at = sentence.lemma(title.end() + 1).equals("the") ? title.end() + 2 : title.end() + 1;
        return sentence.lemma(title.end()).equals("of") && at < sentence.size() && words.isOfEveryState(sentence.word(title.end() - 1))
                && names.at(at).filter(m -> m.form() == NameForm.NAME && isTown(m)).isPresent();
    }

    /** The seat of a person's office: as the sentence names it, as the gazetteer knows it, or by the title alone. */
    Optional<Seat> of(Found title, Mention person) {
        return stated(title)
                .or(() -> behindPerson(title, person))
                .or(() -> owner(title, person))
                .or(() -> inGazetteer(title, person))
                .or(() -> isOfPlace(title) ? Optional.empty() : byWords(title, person))
                .filter(s -> suits(s, title.title()) && !s.entity().equals(person.entity()));
    }

    private Optional<Seat> byWords(Found title, Mention person) {
        return byTitle(title)
                .or(() -> new PronounSeat(names, words, known).of(title))
                .or(() -> new Appointer(names, words, discourse, known).seat(title, person))
                .or(() -> new ArticleSeat(names, words, discourse).of(title, person));
    }

    /** "Montana Secretary of State Ann Testa" is no secretary of any state's. */
    private boolean isOfPlace(Found title) {
        return title.begin() > 0 && names.at(title.begin() - 1).filter(SeatFinder::isTown).isPresent();
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

    /** "Armenian Prime Minister", "Iran's president", "NATO Secretary General", "Russian Foreign Ministry spokeswoman". */
    private Optional<Seat> before(Found title) {
        boolean former = false;
        for (int i = title.begin() - 1; i >= Math.max(0, title.begin() - REACH); i--) {
            Optional<Mention> mention = names.at(i).filter(m -> !HolderFinder.isPerson(m));
            if (mention.filter(m -> m.form() != NameForm.DEMONYM).isPresent()) {
                Mention m = mention.get();
                if (isField(m) || isInCompound(m)) {
                    i = m.begin();
                    continue;
                }
                if (m.entity().isA(EntityType.STATE) && words.isAgainstState(i + 1, title.end())) {
                    return Optional.empty();
                }
                boolean was = former || words.isFormer(m.begin());
                return canOwn(m) ? Optional.of(seat(m, title.end(), was, 0.95, "before")) : Optional.empty();
            }
            former |= words.isFormer(sentence.token(i));
            boolean noun = sentence.token(i).isCapitalized() && sentence.tag(i).startsWith("NN");
            if (!noun && !words.isBetween(sentence.token(i)) && !isAttribute(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "U.S. advocacy director for Human Rights Watch": what stands behind is whose office it is, the adjective the holder's state. */
    private Optional<Seat> nationalOf(Found title) {
        Optional<Seat> behind = after(title).filter(s -> s.entity().isA(EntityType.ORGANIZATION) && !s.entity().isA(EntityType.GOVERNMENT_BODY)
                && s.entity().bodyOf().isEmpty());
        return behind.filter(s -> before(title).filter(b -> b.entity().isA(EntityType.STATE)).isPresent());
    }

    /** "youngest", "populist, pro-Russian", "Nobel Prize-winning". */
    private boolean isAttribute(int i) {
        boolean compound = sentence.word(i + 1).equals("-") || sentence.word(i - 1).equals("-");
        boolean listed = sentence.word(i).equals(",") && sentence.tag(i - 1).matches("JJ.*|NN") && sentence.tag(i + 1).matches("JJ.*|AFX");
        boolean first = sentence.tag(i).equals("NN") && sentence.word(i + 1).equals(",") && sentence.tag(i - 1).equals("POS");
        return listed || first || sentence.tag(i).matches("JJ.*|HYPH|AFX") || compound && sentence.tag(i).matches("NNP?|VB[NG]|RB|CD|NFP");
    }

    /** "Slovakia's pro-Russian prime minister" is Slovakia's; "a pro-Russian leader" is nobody's. */
    private boolean isInCompound(Mention m) {
        return isPrefixed(m) || isCompound(m);
    }

    private boolean isPrefixed(Mention m) {
        return m.begin() >= 2 && sentence.word(m.begin() - 1).equals("-")
                && Set.of("anti", "pro", "non").contains(sentence.lemma(m.begin() - 2));
    }

    /** "the World Health Organization's Africa director". */
    private boolean isField(Mention m) {
        boolean owned = m.begin() > 1 && sentence.tag(m.begin() - 1).equals("POS");
        return owned && isTown(m) && names.at(m.begin() - 2).filter(o -> o.entity().isA(EntityType.ORGANIZATION)).isPresent();
    }

    /** Not an accord, nor where it was: "in Japan Minister Lee met"; a town only by its possessive. */
    private boolean canOwn(Mention m) {
        boolean bareName = m.form() == NameForm.NAME && !sentence.tag(m.end()).equals("POS");
        boolean where = bareName && WHERE.contains(sentence.lemma(m.begin() - 1));
        return !(bareName && isTown(m)) && !where && !m.entity().isA(EntityType.AGREEMENT);
    }

    private static boolean isTown(Mention m) {
        return m.entity().isA(EntityType.PLACE) && !m.entity().isA(EntityType.STATE);
    }

    /** "Washington, DC-based". */
    private boolean isCompound(Mention m) {
        return m.end() < sentence.size() && sentence.token(m.end()).isHyphen()
                && sentence.token(m.end()).begin() == sentence.token(m.end() - 1).end();
    }

    /** "president of France", "executive director of the Institute"; "ambassador to Japan" is not an office in Japan. */
    private Optional<Seat> after(Found title) {
        String preposition = sentence.lemma(title.end());
        boolean of = preposition.equals("of") || preposition.equals("for") && !words.isEnvoy(title.title());
        boolean at = Set.of("at", "with", "in").contains(preposition) && !words.isEnvoy(title.title());
        if (!of && !at) {
            return Optional.empty();
        }
        int limit = title.end() + BEHIND;
        for (int i = title.end() + 1; i < Math.min(sentence.size(), limit); i++) {
            Optional<Mention> mention = names.at(i).filter(m -> !HolderFinder.isPerson(m));
            if (mention.isPresent() && isCompound(mention.get())) {
                i = mention.get().end() + 1;
                limit = i + BEHIND;
            } else if (mention.isPresent()) {
                boolean body = mention.get().entity().isA(EntityType.ORGANIZATION);
                return of || body ? owner(mention.get()) : Optional.empty();
            } else if (!sentence.tag(i).matches("DT|JJ.*|NNPS?|NNS?|CC|HYPH|VBN") && !sentence.lemma(i).matches("of|at|for|on|-")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "head of Iran's Atomic Energy Organization" is the organization's; "leader of the French team" is nobody's. */
    private Optional<Seat> owner(Mention m) {
        boolean possessive = sentence.tag(m.end()).equals("POS");
        int next = possessive ? behindAttributes(m.end() + 1) : m.end();
        Optional<Mention> owned = possessive && next < sentence.size() ? names.at(next) : Optional.empty();
        if (possessive && m.entity().isA(EntityType.ORGANIZATION)) {
            return Optional.of(seat(m, m.end(), false, 0.9, "after"));
        }
        if (owned.filter(o -> o.entity().isA(EntityType.ORGANIZATION)).isPresent()) {
            return Optional.of(seat(owned.get(), owned.get().end(), false, 0.94, "after"));
        }
        if (m.form() == NameForm.DEMONYM || m.entity().isA(EntityType.AGREEMENT)) {
            return Optional.empty();
        }
        boolean bare = m.form() == NameForm.NAME && !possessive && !isTown(m);
        return bare || isStateBody(next) ? Optional.of(seat(m, m.end(), false, 0.94, "after")) : Optional.empty();
    }

    /** "Germany's far-right Alternative for Germany". */
    private int behindAttributes(int begin) {
        int i = begin;
        while (i < begin + 4 && names.at(i).isEmpty() && (isAttribute(i) || i < sentence.size() && words.isBetween(sentence.token(i)))) {
            i++;
        }
        return i < sentence.size() && names.at(i).isPresent() ? i : begin;
    }

    /** "the Iranian parliament", "the Indonesian National Police". */
    private boolean isStateBody(int next) {
        int body = next;
        while (body < next + 2 && sentence.tag(body).startsWith("NNP") && !words.isStateBody(sentence.lemma(body)) && !isBodyName(body)) {
            body++;
        }
        return words.isStateBody(sentence.lemma(body)) || isBodyName(body);
    }

    private boolean isBodyName(int token) {
        return words.isStateBody(sentence.word(token).toLowerCase(Locale.ROOT));
    }

    /** "President Bill Clinton of the United States". */
    private Optional<Seat> behindPerson(Found title, Mention person) {
        if (!sentence.lemma(person.end()).equals("of") || person.begin() < title.end()) {
            return Optional.empty();
        }
        int at = sentence.lemma(person.end() + 1).equals("the") ? person.end() + 2 : person.end() + 1;
        Optional<Mention> seat = at < sentence.size() ? names.at(at) : Optional.empty();
        return seat.filter(m -> m.form() == NameForm.NAME && !HolderFinder.isPerson(m) && !isTown(m))
                .map(m -> seat(m, m.end(), false, 0.92, "behind"));
    }

    /** "Benin's Ann Testa was re-elected president". */
    private Optional<Seat> owner(Found title, Mention person) {
        boolean owned = person.begin() > 1 && person.end() <= title.begin() && sentence.tag(person.begin() - 1).equals("POS");
        return owned ? names.at(person.begin() - 2).filter(m -> m.entity().isA(EntityType.STATE))
                .map(m -> seat(m, title.end(), false, 0.88, "owner")) : Optional.empty();
    }

    private Optional<Seat> inGazetteer(Found title, Mention person) {
        return discourse.gazetteer().find(person.entity().id())
                .flatMap(e -> seat(e, title));
    }

    /** An office of the article's time; else an earlier one, which is over by then. */
    private Optional<Seat> seat(GazetteerEntry entry, Found title) {
        List<Office> held = entry.offices().stream().filter(o -> o.title().equalsIgnoreCase(title.title().canonical())).toList();
        Optional<Office> now = held.stream().filter(this::isOfThatTime).findFirst();
        Optional<Office> past = held.stream().filter(o -> year.isPresent() && o.fromYear() < year.getAsInt()).findFirst();
        return now.or(() -> past).flatMap(o -> discourse.gazetteer().entity(o.in())
                .map(in -> new Seat(in, text(title), title.end(), now.isEmpty(), now.isEmpty() ? 0.8 : 0.88, "known")));
    }

    private boolean isOfThatTime(Office office) {
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
