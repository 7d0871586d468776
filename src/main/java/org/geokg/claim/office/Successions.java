package org.geokg.claim.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.office.Holder.Link;
import org.geokg.entity.Entity;
import org.geokg.entity.EntityType;
import org.geokg.entity.Mention;
import org.geokg.entity.NameForm;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.mention.TitleFinder.Found;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.TaggedSentence;

/**
 * Reads who followed whom in an office: "Ann Testa succeeded Bob Testov as prime minister of Kenya", "President Ann Testa,
 * who replaced Bob Testov". The office stands behind "as", or the article has given it to one of the two.
 */
final class Successions {
    private static final int TITLE_REACH = 6;

    private final SentenceNames names;
    private final TaggedSentence sentence;
    private final OfficeWords words;
    private final SeatFinder seats;
    private final OfficeTimes times;
    private final OfficeBook known;
    private final Discourse discourse;

    Successions(SentenceNames names, OfficeWords words, SeatFinder seats, OfficeTimes times, OfficeContext context) {
        this.names = names;
        this.sentence = names.sentence();
        this.words = words;
        this.seats = seats;
        this.times = times;
        this.known = context.known();
        this.discourse = context.discourse();
    }

    /** Who came, who went, and the token behind both. */
    private record Change(Mention next, Mention last, int verb, int end) {}

    List<Office> read() {
        List<Office> found = new ArrayList<>();
        for (int i = 1; i < sentence.size() - 1; i++) {
            if (isSucceeding(i) && sentence.tag(i).matches("VBD|VBN|VBZ")) {
                change(i).ifPresent(c -> found.addAll(offices(c)));
            } else if (words.isSucceeding(sentence.lemma(i)) && sentence.tag(i).equals("VBG") && sentence.word(i - 1).equals(",")) {
                replaced(i).ifPresent(found::add);
            } else if (words.isSucceeding(sentence.lemma(i)) && sentence.tag(i).equals("VB")) {
                incumbent(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "succeeded", "took over from". */
    private boolean isSucceeding(int verb) {
        return words.isSucceeding(sentence.lemma(verb)) || isTakingOver(verb);
    }

    private boolean isTakingOver(int verb) {
        return sentence.lemma(verb).equals("take") && sentence.lemma(verb + 1).equals("over") && sentence.lemma(verb + 2).equals("from");
    }

    private Optional<Change> change(int verb) {
        boolean passive = sentence.word(verb + 1).equals("by");
        Optional<Mention> before = before(verb);
        Optional<Mention> after = behindTitle(passive ? verb + 2 : isTakingOver(verb) ? verb + 3 : verb + 1);
        if (before.isEmpty() || after.isEmpty() || before.get().entity().equals(after.get().entity())) {
            return Optional.empty();
        }
        int end = after.get().end();
        return Optional.of(passive ? new Change(after.get(), before.get(), verb, end) : new Change(before.get(), after.get(), verb, end));
    }

    /** "will succeed Bob Testov as chairman of the African Union": so far it is he. */
    private Optional<Office> incumbent(int verb) {
        boolean isTo = sentence.lemma(verb - 1).equals("to") && sentence.word(verb - 2).matches("is|are");
        boolean due = isTo || sentence.lemma(verb - 1).equals("will");
        Optional<Mention> holder = due ? behindTitle(verb + 1).filter(p -> sentence.lemma(p.end()).equals("as")) : Optional.empty();
        return holder.flatMap(p -> title(p.end() + 1).flatMap(title -> seats.of(title, p)
                .map(seat -> office(p, seat.entity(), seat.text(), new OfficeRole(names, words).of(title, seat), false,
                        new ClaimTime.Unknown()))));
    }

    /** "named Ann Testa as finance minister, replacing Bob Testov": what this sentence gave the one is no longer the other's. */
    private Optional<Office> replaced(int verb) {
        Optional<Mention> next = names.mentions().stream().filter(m -> m.end() < verb && HolderFinder.isPerson(m)).reduce((a, b) -> b);
        Optional<Office> office = next.flatMap(m -> known.office(m.entity())).filter(o -> !o.former());
        return office.flatMap(o -> behindTitle(verb + 1).filter(p -> !p.entity().equals(o.person()))
                .map(p -> office(p, o.in(), o.inText(), o.role(), true, new ClaimTime.Unknown())));
    }

    /** "Ann Testa succeeded", "Ann Testa, who has succeeded", "Ann Testa was succeeded by"; no "will" or "not" between. */
    private Optional<Mention> before(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            Optional<Mention> mention = names.at(i);
            if (mention.isPresent()) {
                return mention.filter(HolderFinder::isPerson);
            }
            if (sentence.word(i).toLowerCase(Locale.ROOT).matches("he|she")) {
                return spokenOf(i);
            }
            if (!sentence.lemma(i).matches("have|be|who|,|later|then|officially|formally|-rrb-|\\)")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Ann Testa resigned, five years after she succeeded": the only person named before, here or in the sentence before. */
    private Optional<Mention> spokenOf(int pronoun) {
        int here = sentence.sentence().index();
        List<Mention> persons = persons(names, pronoun);
        List<Mention> told = persons.isEmpty() && pronoun == 0 && here > 0
                ? persons(discourse.sentence(here - 1), Integer.MAX_VALUE) : persons;
        boolean one = told.stream().map(Mention::entity).distinct().count() == 1;
        return one ? Optional.of(new Mention(pronoun, pronoun + 1, told.getLast().entity(), NameForm.NAME, Mention.Resolution.SHORT_FORM,
                Optional.empty())) : Optional.empty();
    }

    private static List<Mention> persons(SentenceNames in, int end) {
        return in.mentions().stream().filter(m -> m.end() <= end && HolderFinder.isPerson(m)).toList();
    }

    /** "succeeded the late President Bob Testov". */
    private Optional<Mention> behindTitle(int begin) {
        for (int i = begin; i < Math.min(sentence.size(), begin + TITLE_REACH); i++) {
            Optional<Mention> mention = names.at(i).filter(HolderFinder::isPerson);
            if (mention.isPresent()) {
                return mention;
            }
            if (names.titleAt(i).isEmpty() && names.at(i).isEmpty() && !words.isBetween(sentence.token(i))
                    && !sentence.tag(i).startsWith("PRP$")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Office> offices(Change change) {
        if (isDismissal(change)) {
            return List.of();
        }
        boolean named = sentence.lemma(change.end()).equals("as");
        return named ? told(change) : isTakingOver(change.verb()) ? List.of() : byOther(change); // "took over from him at the microphone"
    }

    private List<Office> told(Change change) {
        return title(change.end() + 1).flatMap(title -> seats.of(title, change.next()).or(() -> seats.of(title, change.last()))
                .filter(seat -> !isOfGroup(title, seat)).map(seat -> both(change, title, seat))).orElse(List.of());
    }

    /** "as chair of the group": an office in a body that is not named, not in the state of who holds it. */
    private boolean isOfGroup(Found title, Seat seat) {
        return seat.entity().isA(EntityType.STATE) && sentence.lemma(title.end()).matches("of|at")
                && IntStream.range(title.end() + 1, Math.min(sentence.size(), title.end() + TITLE_REACH))
                        .takeWhile(i -> !sentence.tag(i).matches("IN|VB.*|[,.]"))
                        .anyMatch(i -> words.isBody(sentence.lemma(i)));
    }

    /**
     * "The king replaced Prime Minister Ann Testa", "replaced her as minister with Bob Testov": who has the say puts another in the
     * office, and does not take it.
     */
    private boolean isDismissal(Change change) {
        boolean replaces = sentence.lemma(change.verb()).equals("replace") && change.last().begin() > change.verb();
        if (!replaces) {
            return false;
        }
        Optional<Found> as = sentence.lemma(change.end()).equals("as") ? title(change.end() + 1) : Optional.empty();
        Optional<Found> own = names.titleAt(change.last().begin() - 1);
        boolean lower = as.filter(o -> !words.isRuler(o.title()))
                .filter(o -> seats.of(o, change.last()).filter(s -> !s.entity().isA(EntityType.STATE)).isEmpty()).isPresent();
        boolean other = as.isEmpty() && own.filter(o -> !holds(change.next(), o)).isPresent();
        return isWithAnother(change) || (lower || other) && isRuler(change.next());
    }

    private boolean holds(Mention person, Found title) {
        return known.office(person.entity()).filter(o -> o.role().equalsIgnoreCase(title.title().canonical())).isPresent()
                || names.titleAt(person.begin() - 1).filter(t -> t.title().equals(title.title())).isPresent();
    }

    private boolean isWithAnother(Change change) {
        return IntStream.range(change.end(), sentence.size()).takeWhile(i -> !sentence.tag(i).matches("VB[DZP]|[,.:]"))
                .anyMatch(i -> sentence.lemma(i).equals("with") && behindTitle(i + 1).isPresent());
    }

    private boolean isRuler(Mention person) {
        return known.office(person.entity()).filter(o -> !o.former() && words.isRuler(o.role())).isPresent()
                || names.titleAt(person.begin() - 1).filter(t -> words.isRuler(t.title())).isPresent();
    }

    private Optional<Found> title(int begin) {
        return IntStream.range(begin, begin + TITLE_REACH).boxed().flatMap(i -> names.titleAt(i).stream()).findFirst();
    }

    private List<Office> both(Change change, Found title, Seat seat) {
        ClaimTime time = times.of(Link.BEGINS, change.verb(), Math.max(seat.end(), title.end()));
        String role = new OfficeRole(names, words).of(title, seat);
        return List.of(
                office(change.next(), seat.entity(), seat.text(), role, seat.former(), time),
                office(change.last(), seat.entity(), seat.text(), role, true, new ClaimTime.Unknown()));
    }

    /** What the article said of one of the two holds for the other. */
    private List<Office> byOther(Change change) {
        Optional<Office> next = known.office(change.next().entity());
        Optional<Office> last = known.office(change.last().entity());
        if (next.isPresent() && last.isEmpty()) {
            Office o = next.get();
            return List.of(office(change.last(), o.in(), o.inText(), o.role(), true, new ClaimTime.Unknown()));
        }
        if (last.isPresent() && next.isEmpty()) {
            Office o = last.get();
            ClaimTime time = times.of(Link.BEGINS, change.verb(), change.end());
            return List.of(office(change.next(), o.in(), o.inText(), o.role(), false, time));
        }
        return List.of();
    }

    private Office office(Mention person, Entity in, String inText, String role, boolean former, ClaimTime time) {
        return new Office(
                person.entity(), names.words(person.begin(), person.end()), in, inText, role, former, time, 0.85, "office.succession-v1");
    }
}
